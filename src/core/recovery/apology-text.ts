import { fillingOfSection, sectionsAbout } from '../document/find-sections.js';
import { outermost, type Section } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { sentencesAbout } from '../prose/prose.js';
import type { Sentence } from '../prose/sentence.js';
import type { Range } from '../text/range.js';

/** Whether a document as a whole is written to customers. */
export function isForCustomers(document: IncidentDocument): boolean {
  return isOf(document, 'apology', 'status-update', 'customer-faq');
}

/** Whether what customers read in a document is an apology: it is one, or it reviews an incident. */
export function isApology(document: IncidentDocument): boolean {
  return isOf(document, 'apology', 'postmortem');
}

function isOf({ type }: IncidentDocument, ...ids: readonly string[]): boolean {
  return ids.some((id) => type?.lineage.includes(id));
}

/**
 * What customers read, or are said to have read, by way of apology: everything in a document that is written to them,
 * else the sections about the apology.
 */
export function apologySentences(document: IncidentDocument): readonly Sentence[] {
  return isForCustomers(document) ? document.sentences() : sentencesAbout(document, 'apology');
}

/** The stretches of a document that are about the apology. */
export function apologyStretches(document: IncidentDocument): Range[] {
  return outermost(sectionsAbout(document, 'apology')).map(({ content }) => content);
}

/** Whether a section holds an answer of its own, not a reason for none. */
export function isWritten(document: IncidentDocument, section: Section): boolean {
  return fillingOfSection(document, section) === 'text';
}

/** The sections about a concept that hold an answer of their own. */
export function writtenSections(document: IncidentDocument, concept: string): Section[] {
  return sectionsAbout(document, concept).filter((section) => isWritten(document, section));
}
