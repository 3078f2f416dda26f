import { addFields } from '../../document/add-fields.js';
import { additionTo } from '../../document/addition.js';
import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { outermost } from '../../document/section.js';
import { hasImpactFigure, tellsQuantity } from '../../facts/quantities.js';
import { vagueGroups } from '../../facts/vague-groups.js';
import { quantityWords } from '../../locale/phrases/impact.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { sentencesAbout } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** Without a figure nobody can tell how bad it was, what to offer, or whether the next one was worse. */
export const impactUnquantified = defineRule({
  id: 'impact-unquantified',
  area: 'impact',
  summary: 'Require a figure that tells how many customers, orders or requests were affected.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    unquantified: {
      en: 'No figure tells how large the impact was; add how many customers, orders or requests were affected, estimated if need be.',
      id: 'Belum ada angka yang menunjukkan besarnya dampak; tambahkan berapa pelanggan, pesanan, atau permintaan yang terdampak, boleh perkiraan.',
    },
    item: { en: 'Add a line for the number of customers', id: 'Tambahkan baris untuk jumlah pelanggan' },
    entry: { en: 'Customers affected: TBD', id: 'Pelanggan terdampak: TBD' },
    nobody: {
      en: 'Say that no customer was affected',
      id: 'Nyatakan bahwa tidak ada pelanggan yang terdampak',
    },
  },

  *check(document, { say }) {
    const words = phrasesFor(quantityWords, document);
    const [section] = outermost(sectionsAbout(document, 'impact'));
    if (!words || !section || hasImpactFigure(document)) return;
    if (fillingOfSection(document, section) !== 'text') return;
    const told = sentencesAbout(document, 'impact', 'business-impact', 'summary');
    if (told.length === 0 || told.some((sentence) => tellsQuantity(sentence, words))) return;
    const own = sentencesAbout(document, 'impact');
    // "Some users" asks for the same number, at the words themselves.
    if (own.every(({ text }) => words.risk.test(text)) || vagueGroups(own, words).length > 0) return;
    yield {
      range: section.titleRange,
      message: 'unquantified',
      suggestions: [
        ...(additionTo(document, section, '').length > 0
          ? [{ title: say('item'), fix: () => additionTo(document, section, say('entry')) }]
          : []),
        ...(document.frontMatter.block?.format === 'yaml'
          ? [
              {
                title: say('nobody'),
                fix: () => addFields(document, [{ path: ['impact', 'customers_affected'], value: '0' }]),
              },
            ]
          : []),
      ],
    };
  },
});
