import { sectionsAbout } from '../document/find-sections.js';
import { valueAt } from '../document/front-matter.js';
import { outermost, type Section } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { Pattern } from '../locale/phrase.js';
import {
  type CompensationPart,
  type CompensationWords,
  compensationParts,
} from '../locale/phrases/compensation.js';
import { sentencesIn } from '../prose/prose.js';
import { findTimes } from '../time/parse-time.js';
import { isWritten } from './apology-text.js';

/** The sections that say what customers get back, and say it themselves. */
export function compensationSections(document: IncidentDocument): Section[] {
  const concept = document.type?.lineage.includes('apology') ? 'restore-value' : 'compensation';
  return outermost(sectionsAbout(document, concept)).filter((section) => isWritten(document, section));
}

/** A field of the front matter's `compensation`. */
export function compensationField({ frontMatter }: IncidentDocument, field: string): unknown {
  return valueAt(frontMatter.data, ['compensation', field]);
}

/** The fields of the front matter that say each part. */
export const fieldsOfParts: { readonly [part in CompensationPart]: readonly string[] } = {
  what: ['forms', 'credit'],
  who: ['eligible'],
  when: ['by', 'applied'],
  how: ['claim'],
};

/** The parts that neither a section nor the front matter says. */
export function missingParts(
  document: IncidentDocument,
  section: Section | null,
  words: CompensationWords,
): CompensationPart[] {
  const sentences = section ? sentencesIn(document, section.content) : [];
  const isDated = (): boolean =>
    sentences.some(({ range }) =>
      findTimes(document.parsed.text.slice(range.start, range.end), { locales: [document.locale] }).some(
        ({ date }) => date !== null,
      ),
    );
  const says = (patterns: readonly Pattern[]): boolean =>
    sentences.some(({ text }) => patterns.some((pattern) => pattern.test(text)));
  return compensationParts.filter((part) => {
    if (fieldsOfParts[part].some((field) => isFilled(compensationField(document, field)))) return false;
    if (says(words.parts[part])) return false;
    // What customers have already, they need neither wait for nor claim.
    if (part === 'when' || part === 'how') return !says(words.applied) && (part === 'how' || !isDated());
    return true;
  });
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}
