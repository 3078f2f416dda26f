import { severalUpdates } from '../../communication/several-updates.js';
import { titleOf, typeOfSection } from '../../document/find-sections.js';
import { tokenise } from '../../text/words.js';
import { defineRule } from '../rule.js';

/** One name for one thing lets people search all documents at once. */
export const headingName = defineRule({
  id: 'heading-name',
  area: 'structure',
  summary: 'Suggest the usual name for a heading that says the same in other words.',
  types: 'all',
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    synonym: {
      en: 'Heading `{title}` is usually called `{usual}`; rename it so that people find it in every document.',
      id: 'Judul `{title}` biasanya disebut `{usual}`; ganti agar mudah ditemukan di semua dokumen.',
    },
    rename: { en: 'Rename to `{usual}`', id: 'Ganti menjadi `{usual}`' },
  },

  *check(document, { say }) {
    const updates = severalUpdates(document);
    for (const section of document.sections) {
      if (updates?.isUpdate(section)) continue;
      const type = typeOfSection(document, section);
      if (section.form !== 'heading' || !type?.offered || section.recognition!.also.length > 0) continue;
      const usual = titleOf(document, type);
      if (sameWords(section.title, usual)) continue;
      const suggestions = [
        { title: say('rename', { usual }), fix: () => [{ range: section.titleRange, text: usual }] },
      ];
      yield {
        range: section.titleRange,
        message: 'synonym',
        values: { title: section.title, usual },
        suggestions,
      };
    }
  },
});

/** Whether one title has all words of the other: "Root cause" is "Cause" to anybody who searches. */
function sameWords(title: string, usual: string): boolean {
  const [own, other] = [title, usual].map((text) => new Set(tokenise(text).map((token) => token.text)));
  return [...own!].every((word) => other!.has(word)) || [...other!].every((word) => own!.has(word));
}
