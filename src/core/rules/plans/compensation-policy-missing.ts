import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import type { Pattern } from '../../locale/phrase.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { planPhrases } from '../../locale/phrases/plans.js';
import { sentencesIn } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

const classes = ['short', 'medium', 'long'] as const;

/** What customers get is decided badly on the day of the failure, and differently for each who calls. */
export const compensationPolicyMissing = defineRule({
  id: 'compensation-policy-missing',
  area: 'plans',
  summary: 'Require a form and an amount of compensation for short, medium and long failures.',
  types: ['backup-plan'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    policy: {
      en: 'Neither a form nor an amount of compensation is named here; write what customers get for a short, a medium and a long failure, or `None, because …`.',
      id: 'Bentuk maupun besaran kompensasi tidak disebutkan di sini; tulis apa yang diterima pelanggan untuk gangguan pendek, menengah, dan panjang, atau `Tidak ada, karena …`.',
    },
    short: {
      en: 'The policy leaves out short failures, under 1 h; write what customers get then, even if it is an apology only.',
      id: 'Kebijakan ini belum mencakup gangguan pendek, di bawah 1 jam; tulis apa yang diterima pelanggan, sekalipun hanya permintaan maaf.',
    },
    medium: {
      en: 'The policy leaves out medium failures, up to 12 h; write what customers get then.',
      id: 'Kebijakan ini belum mencakup gangguan menengah, sampai 12 jam; tulis apa yang diterima pelanggan.',
    },
    long: {
      en: 'The policy leaves out long failures, over 12 h; write what customers get then.',
      id: 'Kebijakan ini belum mencakup gangguan panjang, di atas 12 jam; tulis apa yang diterima pelanggan.',
    },
  },

  *check(document) {
    const { frontMatter } = document;
    const policy = valueAt(frontMatter.data, ['compensation_policy']);
    const stated = Array.isArray(policy) ? policy.map((entry) => valueAt(entry, ['class'])) : [];
    // Entries without a class hold for every failure.
    if (stated.length > 0 && stated.every((each) => typeof each === 'string')) {
      for (const each of classes)
        if (!stated.includes(each))
          yield { range: rangeOf(frontMatter, ['compensation_policy'], 'key'), message: each };
    }
    if (stated.length > 0) return;
    const phrases = phrasesFor(planPhrases, document);
    const [section] = sectionsAbout(document, 'compensation');
    if (!phrases || !section || fillingOfSection(document, section) !== 'text') return;
    if (mentions(document, phrases.compensation)) return;
    yield { range: section.titleRange, message: 'policy' };
  },
});

function mentions(document: IncidentDocument, pattern: Pattern): boolean {
  return sectionsAbout(document, 'compensation').some(({ content }) =>
    sentencesIn(document, content).some(({ text }) => pattern.test(text)),
  );
}
