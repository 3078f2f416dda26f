import type { AnyCommand } from '../command.js';
import { explain } from './explain.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import { lint } from './lint.js';
import { lsp } from './lsp.js';
import { merge } from './merge.js';
import { newDocument } from './new.js';
import { rules } from './rules.js';
import { schema } from './schema.js';

/** Every command, in the order of the help. What a command does is loaded when it runs. */
export const commands: readonly AnyCommand[] = [
  newDocument,
  lint,
  merge,
  inspect,
  init,
  rules,
  explain,
  schema,
  lsp,
];
