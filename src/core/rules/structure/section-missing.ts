import { severalUpdates } from '../../communication/several-updates.js';
import { sectionsAbout, titleOf } from '../../document/find-sections.js';
import { endsOpen, insertionOf, placeFor } from '../../document/insertion.js';
import { lazy } from '../../lazy.js';
import { localize } from '../../locale/locale.js';
import { defineRule } from '../rule.js';

/** What customers were told, given and promised is forgotten first, because nothing asks for it. */
export const sectionMissing = defineRule({
  id: 'section-missing',
  area: 'structure',
  summary: 'Require every section that the document owes, by its type and its facts.',
  types: 'all',
  severity: { minimal: 'error', standard: 'error', strict: 'error' },
  weight: 'content',
  fixable: true,
  options: {
    allow: { type: 'strings', default: [], description: 'Ids of sections that need not be there.' },
  },
  messages: {
    missing: {
      en: 'Section `{title}` is missing; add it here: {guidance}',
      id: 'Bagian `{title}` belum ada; tambahkan di sini: {guidance}',
    },
  },

  *check(document, { options }) {
    const { type, locale, parsed } = document;
    // What each of several updates must say is told by `communication-incomplete`.
    if (!type || severalUpdates(document)) return;
    const open = lazy(() => endsOpen(parsed));
    const facts = document.facts();
    for (const section of type.sections) {
      if (options.allow.includes(section.id) || !type.demands(section, facts)) continue;
      if ([section.id, ...section.answeredBy].some((id) => sectionsAbout(document, id).length > 0)) continue;
      const { anchor, offset } = placeFor(document, section);
      const certain = offset < parsed.text.length || !open();
      yield {
        range: anchor,
        message: 'missing',
        values: {
          title: titleOf(document, section),
          guidance: firstSentence(localize(section.guidance, locale)),
        },
        ...(certain && { fix: (printer) => [insertionOf(document, section, printer)] }),
      };
    }
  },
});

/** The question itself; what follows it in the guidance is detail. */
function firstSentence(text: string): string {
  return /^.*?[.?!…](?=\s|$)/u.exec(text)?.[0] ?? text;
}
