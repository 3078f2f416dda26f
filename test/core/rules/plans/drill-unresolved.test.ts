import { drillUnresolved } from '../../../../src/core/rules/plans/drill-unresolved.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (rest: string, section = ''): string =>
  `---\ntype: backup-plan\ntitle: Taking orders by phone\nlocale: en\n${rest}---\n\n${section}`;
const head = '## Drills\n\n| Date | Finding | Done about it |\n| --- | --- | --- |\n';

testRule(drillUnresolved, {
  accept: {
    'an action for every finding': plan(
      '',
      `${head}| 2024-11-05 | Forms were locked away | Box moved to the till |\n`,
    ),
    'a row without a finding': plan('', `${head}| 2024-11-05 | None | |\n| 2024-12-05 | | |\n`),
    'findings of the front matter with rows': plan(
      'drills: { findings: [forms were locked away] }\n',
      `${head}| 2024-11-05 | Forms were locked away | Box moved |\n`,
    ),
    'findings of the front matter with words': plan(
      'drills: { findings: [forms were locked away] }\n',
      '## Drills\n\nThe forms were moved to the till the same day.\n',
    ),
    'no findings': plan('drills: { last: 2024-11-05, findings: [] }\n'),
    'a table without actions, which may be told elsewhere': plan(
      '',
      '## Drills\n\n| Date | Finding |\n| --- | --- |\n| 2024-11-05 | Slow |\n',
    ),
  },
  reject: {
    'a row without an action': {
      code: plan(
        '',
        `${head}| 2024-11-05 | «Forms were locked away» | |\n| 2024-11-05 | Slow | Menu split |\n| 2024-11-06 | «No keys» | – |\n`,
      ),
      message:
        'Nothing was done about this finding; write what changes, who does it and by when, or why it may stay.',
    },
    'findings of the front matter that nothing answers': {
      code: plan(
        'drills:\n  last: 2024-11-05\n  «findings»: [forms were locked away]\n',
        '## Drills\n\nThe last one was on 5 November 2024 with all shops.\n',
      ),
      message:
        'Findings are listed here, and the document does not say what was done about them; add that under drills.',
    },
    'temuan tanpa tindakan': {
      code: `---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\n---\n\n## Uji coba dan evaluasi\n\n| Tanggal | Temuan | Tindakan |\n| --- | --- | --- |\n| 2024-11-05 | «Formulir terkunci» | - |\n`,
      message:
        'Belum ada tindakan untuk temuan ini; tulis apa yang diubah, siapa yang mengerjakan, dan kapan, atau alasannya dibiarkan.',
      locale: 'id',
    },
  },
});
