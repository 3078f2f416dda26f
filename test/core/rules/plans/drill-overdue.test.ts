import { drillOverdue } from '../../../../src/core/rules/plans/drill-overdue.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (rest: string, section = ''): string =>
  `---\ntype: backup-plan\ntitle: Taking orders by phone\nlocale: en\n${rest}---\n\n${section}`;
const rencana = (rest: string, section = ''): string =>
  `---\ntype: backup-plan\ntitle: Pesanan lewat telepon\nlocale: id\n${rest}---\n\n${section}`;

testRule(drillOverdue, {
  accept: {
    'a drill within half a year, as the policy has it': plan('drills: { last: 2024-08-01 }\n'),
    'a drill within the interval of the plan': plan('drills: { last: 2024-02-01, interval: 1 year }\n'),
    'a drill within the interval of the team': {
      code: plan('drills: { last: 2023-02-01 }\n'),
      policy: { drill_interval: 'P800D' },
    },
    'the latest drill of the section': plan(
      'drills: { last: 2023-02-01 }\n',
      '## Drills\n\n| Date | Drill |\n| --- | --- |\n| 2024-11-05 | Phones only |\n| 2023-02-01 | All |\n',
    ),
    'a draft, which is not in force': plan('status: draft\ndrills: { last: 2020-02-01 }\n'),
    'a reason for none': plan('', '## Drills\n\nNone, because the plan was written this week.\n'),
    'a section that is not there': plan(''),
    'a section that is empty': plan('', '## Drills\n'),
    'a runbook without drills':
      '---\ntype: runbook\ntitle: Orders\nlocale: en\n---\n\n## Drills\n\nWe practise it now and then.\n',
    'the day itself': {
      code: plan('drills: { last: 2024-10-01, interval: P3M }\n'),
      now: Date.UTC(2025, 0, 1),
    },
  },
  reject: {
    'a drill that is too long ago': {
      code: plan('drills:\n  interval: P3M\n  last: «2023-03-14»\n'),
      message:
        'The last drill was 659 days ago, and the next was due on 2023-06-14; hold one, and write down what it showed.',
    },
    'a drill that was planned and not held': {
      code: plan('drills: { last: «2024-10-01», next: 2024-12-01, interval: 1 year }\n'),
      message:
        'The last drill was 92 days ago, and the next was due on 2024-12-01; hold one, and write down what it showed.',
    },
    'an edit, which is no drill': {
      code: plan(
        'reviewed: 2024-12-30\n',
        '## Drills\n\nWe rehearse every month. The last drill was on «14 March 2023». The next is on 13 June 2023.\n',
      ),
      message:
        'The last drill was 659 days ago, and the next was due on 2023-09-10; hold one, and write down what it showed.',
    },
    'the interval of the team': {
      code: plan('drills: { last: «2024-11-01» }\n'),
      policy: { drill_interval: 'P30D' },
      message:
        'The last drill was 61 days ago, and the next was due on 2024-12-01; hold one, and write down what it showed.',
    },
    'a plan that was never rehearsed': {
      code: plan('', '## «Drills»\n\nWe will rehearse this with all shops.\n'),
      message: 'No drill of this plan is on record; hold one, and write down when and what it showed.',
    },
    'an empty entry, without a section': {
      code: plan('«drills»: { interval: P3M, last: }\n'),
      message: 'No drill of this plan is on record; hold one, and write down when and what it showed.',
    },
    'simulasi terlalu lama': {
      code: rencana('', '## Uji coba dan evaluasi\n\nSimulasi terakhir berlangsung pada «14 Maret 2023».\n'),
      message:
        'Simulasi terakhir sudah 659 hari yang lalu, dan berikutnya seharusnya 2023-09-10; adakan simulasi, lalu catat temuannya.',
      locale: 'id',
    },
    'belum pernah': {
      code: rencana('', '## «Uji coba dan evaluasi»\n\nSimulasi akan diadakan bersama gerai.\n'),
      message:
        'Belum ada catatan simulasi untuk rencana ini; adakan simulasi, lalu catat waktu dan temuannya.',
      locale: 'id',
    },
  },
});
