import type { IncidentDocument } from '../incident/incident-document.js';
import { sentencesAbout } from '../prose/prose.js';
import type { Sentence } from '../prose/sentence.js';
import type { Range } from '../text/range.js';

/** What customers read: a message as a whole; of a postmortem what it quotes of its messages. */
export function customerSentences(document: IncidentDocument): readonly Sentence[] {
  if (!isPostmortem(document)) return document.sentences();
  return sentencesAbout(document, 'customer-communication', 'apology').filter(({ quoted }) => quoted);
}

/** The code blocks of a message to customers. */
export function customerCode(document: IncidentDocument): Range[] {
  if (isPostmortem(document)) return [];
  return document.parsed.visits().flatMap(({ block }) => (block.kind === 'code' ? [block.range] : []));
}

function isPostmortem({ type }: IncidentDocument): boolean {
  return type?.lineage.includes('postmortem') === true;
}
