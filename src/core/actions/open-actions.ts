import { fillingOf } from '../document/emptiness.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { Pattern } from '../locale/phrase.js';
import { actionPhrases } from '../locale/phrases/actions.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import type { Action } from './action.js';

const nothing: readonly Pattern[] = [];

/**
 * The items and rows that are still to be done: neither done nor given up by their status or their own words, and no
 * "none". Paragraphs are left out: in running text nobody can tell where one action ends.
 */
export function openActions(document: IncidentDocument): Action[] {
  return stillToDo(document).filter(({ form }) => form !== 'prose');
}

/** The same, and the paragraphs. */
export function stillToDo(document: IncidentDocument): Action[] {
  const done = phrasesFor(actionPhrases, document)?.done ?? nothing;
  const { parsed } = document;
  const toldAsDone = (words: string): boolean =>
    parsed.memory.recall(done, words, (stretch) => done.some((pattern) => pattern.test(stretch)));
  return document
    .actions()
    .filter(
      ({ status, text, textRange }) =>
        status !== 'done' &&
        status !== 'wont-do' &&
        fillingOf(parsed, textRange) === 'text' &&
        !toldAsDone(text),
    );
}
