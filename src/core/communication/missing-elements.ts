import { sectionsAbout } from '../document/find-sections.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import {
  type ElementPhrases,
  type UpdateElement,
  updateElements,
} from '../locale/phrases/update-elements.js';
import { findPhrases } from '../prose/find-phrases.js';
import { sentencesIn } from '../prose/prose.js';
import type { Sentence } from '../prose/sentence.js';
import { contains, type Range } from '../text/range.js';

/** Sections of a status update that hold an element; an estimate serves who waits as well as the next update does. */
const sectionsOf: { readonly [element in UpdateElement]: readonly string[] } = {
  affected: ['affected'],
  steps: ['steps'],
  'next-update': ['next-update', 'estimate'],
  alternatives: ['alternatives'],
};

/** What the update in a range does not tell customers, neither in a section of its own nor in a sentence. */
export function missingElements(
  document: IncidentDocument,
  within: Range,
  phrases: ElementPhrases,
): UpdateElement[] {
  const sentences = sentencesIn(document, within);
  return updateElements.filter((element) => {
    const titled = sectionsOf[element].some((concept) =>
      sectionsAbout(document, concept).some(
        ({ content, range }) => range.start > within.start && contains(within, content),
      ),
    );
    return !titled && !says(sentences, element, phrases);
  });
}

/** Whether some sentences hold an element. A promise of the next update without a time is none. */
function says(sentences: readonly Sentence[], element: UpdateElement, phrases: ElementPhrases): boolean {
  if (element !== 'next-update') return !findPhrases(sentences, phrases.says[element]).next().done;
  return [...findPhrases(sentences, phrases.says[element])].some(({ sentence }) =>
    phrases.time.test(sentence.text),
  );
}
