import { sectionsAbout } from '../document/find-sections.js';
import type { Section } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { Pattern } from '../locale/phrase.js';
import {
  type ApologyElement,
  type ApologyElementWords,
  apologyElementWords,
} from '../locale/phrases/apology-elements.js';
import { ownershipPhrases } from '../locale/phrases/ownership.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { sentencesIn } from '../prose/prose.js';
import type { Sentence } from '../prose/sentence.js';
import { findTimes } from '../time/parse-time.js';
import { frontMatterTime } from '../timeline/context.js';

/** Tells elements of an apology by the words of the document's language. */
export interface ElementReader {
  readonly words: ApologyElementWords;
  /** Whether a sentence says the element. */
  says(element: ApologyElement, sentence: Sentence): boolean;
}

/** Null for a language whose words are not known. */
export function elementReader(document: IncidentDocument): ElementReader | null {
  const words = phrasesFor(apologyElementWords, document);
  const owning = phrasesFor(ownershipPhrases, document);
  if (!words || !owning) return null;
  const patterns: { readonly [element in ApologyElement]: readonly Pattern[] } = {
    'restore-value': words.restoring,
    responsibility: owning,
    regret: words.regret,
    contact: words.contact,
    'follow-up': words.day,
  };
  return {
    words,
    says(element, { text, lower, range, place }) {
      // "Our responsibility" as a title owns nothing yet; "We are sorry" as a title is said.
      if (element === 'responsibility' && place === 'heading') return false;
      if (patterns[element].some((pattern) => pattern.test(text, lower))) return true;
      if (element !== 'follow-up') return false;
      const source = document.parsed.text.slice(range.start, range.end);
      return findTimes(source, { locales: [document.locale] }).some(({ date }) => date !== null);
    },
  };
}

/** The elements whose own section there is, and that it does not say. */
export function unsaidElements(
  document: IncidentDocument,
  reader: ElementReader,
): { readonly element: ApologyElement; readonly section: Section }[] {
  return (['responsibility', 'regret', 'contact', 'follow-up'] as const).flatMap((element) => {
    if (element === 'follow-up' && frontMatterTime(document, ['follow_up'])) return [];
    const sections = sectionsAbout(document, element);
    if (element === 'contact' && sections.some((section) => holdsLink(document, section))) return [];
    const said = sections.some(({ range, content }) =>
      sentencesIn(document, { start: range.start, end: content.end }).some((sentence) =>
        reader.says(element, sentence),
      ),
    );
    return said || !sections[0] ? [] : [{ element, section: sections[0] }];
  });
}

function holdsLink({ parsed }: IncidentDocument, { content }: Section): boolean {
  return /\]\(|<[^>\s]{1,200}[@:]/.test(parsed.text.slice(content.start, content.end));
}
