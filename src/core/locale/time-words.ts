import type { TimeWords } from './time-vocabulary.js';
import { deTimeWords } from './time-words-de.js';
import { enTimeWords } from './time-words-en.js';
import { esTimeWords } from './time-words-es.js';
import { frTimeWords } from './time-words-fr.js';
import { idTimeWords } from './time-words-id.js';
import { ptTimeWords } from './time-words-pt.js';

/** Every language whose times can be read. A language more is one more entry. */
export const timeWords: readonly TimeWords[] = [
  enTimeWords,
  idTimeWords,
  ptTimeWords,
  frTimeWords,
  deTimeWords,
  esTimeWords,
];
