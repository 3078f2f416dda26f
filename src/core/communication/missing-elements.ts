import { sectionsAbout } from '../document/find-sections.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { lazy } from '../lazy.js';
import {
  type ElementPhrases,
  type UpdateElement,
  updateElements,
} from '../locale/phrases/update-elements.js';
import { matchesAny } from '../prose/find-phrases.js';
import { sentencesIn } from '../prose/prose.js';
import { contains } from '../text/range.js';
import type { Update } from './updates.js';

/** Sections of a status update that hold an element; an estimate serves who waits as well as the next update does. */
const sectionsOf: { readonly [element in UpdateElement]: readonly string[] } = {
  affected: ['affected'],
  steps: ['steps'],
  'next-update': ['next-update', 'estimate'],
  alternatives: ['alternatives'],
};

/**
 * What an update does not tell customers, neither in a section of its own nor in a sentence. A sentence of which nobody
 * can tell what it holds may hold whatever else is missing; but when to look again needs a time.
 */
export function missingElements(
  document: IncidentDocument,
  update: Update,
  phrases: ElementPhrases,
): UpdateElement[] {
  const texts = ownTexts(document, update);
  const unclear = lazy(() => {
    const patterns = [...Object.values(phrases.says).flat(), ...phrases.neither];
    return texts.some((text) => !phrases.time.test(text) && !matchesAny(text, patterns));
  });
  return updateElements.filter((element) => {
    if (hasSection(document, update, element)) return false;
    if (element === 'next-update') return !texts.some((text) => phrases.time.test(text));
    return !texts.some((text) => matchesAny(text, phrases.says[element])) && !unclear();
  });
}

function hasSection(document: IncidentDocument, { content }: Update, element: UpdateElement): boolean {
  return sectionsOf[element].some((concept) =>
    sectionsAbout(document, concept).some(
      (section) => section.range.start > content.start && contains(content, section.content),
    ),
  );
}

/** Its sentences without its own title and time. */
function ownTexts(document: IncidentDocument, { content, title, at }: Update): string[] {
  return sentencesIn(document, content).flatMap(({ text }) => {
    const own = [title, at?.text ?? ''].reduce((rest, part) => rest.replace(part, ''), text);
    const trimmed = own.replace(/^[^\p{L}\p{N}]{1,12}/u, '');
    return /[\p{L}\p{N}]/u.test(trimmed) ? [trimmed] : [];
  });
}
