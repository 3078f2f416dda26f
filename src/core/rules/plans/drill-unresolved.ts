import { sectionsAbout } from '../../document/find-sections.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { planPhrases } from '../../locale/phrases/plans.js';
import { isBlank, markOf, planTables } from '../../plan/plan-tables.js';
import { sentencesIn } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** A drill that shows a gap and closes none has only cost time. */
export const drillUnresolved = defineRule({
  id: 'drill-unresolved',
  area: 'plans',
  summary: 'Require an action for every finding of a drill.',
  types: ['backup-plan', 'runbook'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    row: {
      en: 'Nothing was done about this finding; write what changes, who does it and by when, or why it may stay.',
      id: 'Belum ada tindakan untuk temuan ini; tulis apa yang diubah, siapa yang mengerjakan, dan kapan, atau alasannya dibiarkan.',
    },
    findings: {
      en: 'Findings are listed here, and the document does not say what was done about them; add that under drills.',
      id: 'Temuan tercatat di sini, tetapi dokumen ini tidak menyebutkan tindakannya; tambahkan di bagian uji coba.',
    },
  },

  *check(document) {
    const tables = planTables(document, 'drills');
    let answered = false;
    for (const { columns, rows } of tables) {
      if (!columns.has('finding') || !columns.has('done')) continue;
      for (const row of rows) {
        const [finding, done] = [row.cell('finding'), row.cell('done')];
        if (!isBlank(done)) answered = true;
        else if (finding && !isBlank(finding)) {
          answered = true;
          yield { range: markOf(row, finding), message: 'row' };
        }
      }
    }
    const phrases = phrasesFor(planPhrases, document);
    const findings = valueAt(document.frontMatter.data, ['drills', 'findings']);
    if (!phrases || answered || !(Array.isArray(findings) ? findings.length > 0 : findings)) return;
    const told = sectionsAbout(document, 'drills')
      .flatMap(({ content }) => sentencesIn(document, content))
      .some(({ text }) => phrases.resolved.test(text));
    if (!told)
      yield { range: rangeOf(document.frontMatter, ['drills', 'findings'], 'key'), message: 'findings' };
  },
});
