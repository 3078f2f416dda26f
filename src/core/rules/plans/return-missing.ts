import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import type { Pattern } from '../../locale/phrase.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { planPhrases } from '../../locale/phrases/plans.js';
import { sentencesIn } from '../../prose/prose.js';
import type { Edit } from '../../text/edit.js';
import { lineBreakOf } from '../../text/line-break.js';
import { defineRule } from '../rule.js';

/** Sections that may tell how service goes back to normal. */
const returning = ['rollback', 'verification', 'recovery', 'procedure'];

/** Orders on paper that nobody enters afterwards are lost twice. */
export const returnMissing = defineRule({
  id: 'return-missing',
  area: 'plans',
  summary: 'Require a way back to normal, and what happens to what was taken by hand.',
  types: ['backup-plan'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    back: {
      en: 'This does not say how to go back to the main system; write who decides it, how, and how customers are told.',
      id: 'Bagian ini tidak menyebutkan cara kembali ke sistem utama; tulis siapa yang memutuskan, bagaimana, dan bagaimana pelanggan dikabari.',
    },
    reconcile: {
      en: 'The plan takes `{channel}`, and nothing says how that is entered and compared afterwards; add a step for it.',
      id: 'Rencana ini memakai `{channel}`, tetapi tidak ada cara memasukkan dan mencocokkannya sesudah itu; tambahkan langkahnya.',
    },
    add: { en: 'Add a step for entering and comparing', id: 'Tambahkan langkah memasukkan dan mencocokkan' },
    step: {
      en: 'Enter what was taken by hand, and compare number and amount: TBD',
      id: 'Masukkan yang dicatat manual, lalu cocokkan banyak dan jumlahnya: TBD',
    },
  },

  *check(document, { say }) {
    const phrases = phrasesFor(planPhrases, document);
    const [section] = sectionsAbout(document, 'rollback');
    if (!phrases || !section || fillingOfSection(document, section) !== 'text') return;
    const texts = returning.flatMap((concept) => textsAbout(document, concept));
    if (!textsAbout(document, 'rollback').some((text) => phrases.returned.test(text)))
      yield { range: section.titleRange, message: 'back' };
    const channel = manualChannel(document, phrases.manual);
    if (channel === null || texts.some((text) => phrases.reconciled.test(text))) return;
    const { text } = document.parsed;
    const insert = (): Edit[] => {
      const end =
        section.content.start + text.slice(section.content.start, section.content.end).trimEnd().length;
      const line = lineBreakOf(text);
      return [{ range: { start: end, end }, text: `${line}${line}- ${say('step')}` }];
    };
    yield {
      range: section.titleRange,
      message: 'reconcile',
      values: { channel },
      suggestions: [{ title: say('add'), fix: insert }],
    };
  },
});

function textsAbout(document: IncidentDocument, concept: string): string[] {
  return sectionsAbout(document, concept).flatMap(({ content }) =>
    sentencesIn(document, content).map(({ text }) => text),
  );
}

/** The first alternative that people work by hand, as the plan calls it. */
function manualChannel(document: IncidentDocument, manual: Pattern): string | null {
  const stated = valueAt(document.frontMatter.data, ['alternatives']);
  const systems = Array.isArray(stated) ? stated.map((entry) => valueAt(entry, ['system'])) : [];
  const names = systems.filter((system) => typeof system === 'string');
  for (const text of [...names, ...textsAbout(document, 'alternatives')]) {
    const found = manual.exec(text);
    if (found) return names.includes(text) ? text : found[0];
  }
  return null;
}
