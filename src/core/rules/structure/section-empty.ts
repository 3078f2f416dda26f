import { fillingOfSection, owesContent } from '../../document/find-sections.js';
import { defineRule } from '../rule.js';

/** An empty section looks answered and is not. */
export const sectionEmpty = defineRule({
  id: 'section-empty',
  area: 'structure',
  summary: 'Require content in every section, or a reason for none.',
  types: 'all',
  severity: { minimal: 'warning', standard: 'error', strict: 'error' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    blank: {
      en: 'Section `{title}` is empty; write it, or say `None, because …`.',
      id: 'Bagian `{title}` kosong; isilah, atau tulis `Tidak ada, karena …`.',
    },
    unwritten: {
      en: 'Section `{title}` is still to be written; write it, or say `None, because …`.',
      id: 'Bagian `{title}` belum ditulis; isilah, atau tulis `Tidak ada, karena …`.',
    },
    none: {
      en: 'Section `{title}` says that there is nothing, without a reason; say `None, because …`.',
      id: 'Bagian `{title}` menyatakan tidak ada tanpa alasan; tulis `Tidak ada, karena …`.',
    },
  },

  *check(document) {
    for (const section of document.sections) {
      if (!owesContent(section)) continue;
      if (saysItself(section.title)) continue;
      const filling = fillingOfSection(document, section);
      if (filling === 'text' || filling === 'none-because') continue;
      yield { range: section.titleRange, message: filling, values: { title: section.title } };
    }
  },
});

/** Whether a title holds its answer, such as "Owner: Sari". */
function saysItself(title: string): boolean {
  return /[:：]\s*\S/u.test(title);
}
