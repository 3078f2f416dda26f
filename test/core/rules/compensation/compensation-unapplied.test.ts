import { compensationUnapplied } from '../../../../src/core/rules/compensation/compensation-unapplied.js';
import { testRule } from '../../../support/rule-test.js';

const now = Date.parse('2023-03-10T00:00:00Z');
const times = 'times:\n  started: 2023-02-21T10:00Z\n  resolved: 2023-02-21T12:00Z\n';
const head = (compensation: string, rest = ''): string =>
  `---\ntype: postmortem\nlocale: en\n${times}compensation: { ${compensation} }\n${rest}---\n`;

testRule(compensationUnapplied, {
  accept: {
    'customers have it': { code: head('offered: true, by: 2023-02-28, applied: 2023-02-22'), now },
    'the section says that they have it': {
      code: `${head('offered: true, by: 2023-02-28')}\n## Compensation\n\nIt was in their accounts on 22 February.\n`,
      now,
    },
    'an action that compensates is done': {
      code: `${head('offered: true, by: 2023-02-28')}\n## Action items\n\n| Action | Kind | Status |\n|---|---|---|\n| Credit all customers | compensate | done |\n`,
      now,
    },
    'the day has not come': { code: head('offered: true, by: 2023-03-10'), now },
    'less than 30 days': { code: head('offered: true'), now },
    'nothing offered': { code: head('offered: false'), now },
    'nothing said': { code: `---\ntype: postmortem\n${times}---\n`, now },
    'no times and no day': { code: '---\ntype: postmortem\ncompensation: { offered: true }\n---\n', now },
    'more days, where they are fine': { code: head('offered: true'), options: { days: 10_000 } },
  },
  reject: {
    'a day that has passed': {
      code: head('offered: true, by: «2023-02-28»'),
      now,
      message:
        'Customers were to have this by 2023-02-28, and nothing says that they have; see to it, and write the day to `compensation.applied`.',
      suggested: [['Add `compensation.applied`', head('offered: true, by: 2023-02-28, applied: null')]],
    },
    'thirty days that have passed': {
      code: `${head('offered: «true»').replace('compensation: { offered: «true» }', 'compensation:\n  offered: «true»')}\n## Compensation\n\nEverybody gets a voucher.\n`,
      message:
        'Offered more than 30 days ago, and nothing says that customers have it; see to it, and write the day to `compensation.applied`.',
      suggested: [
        [
          'Add `compensation.applied`',
          `${head('').replace('compensation: {  }', 'compensation:\n  offered: true\n  applied:')}\n## Compensation\n\nEverybody gets a voucher.\n`,
        ],
      ],
    },
    'dalam bahasa Indonesia': {
      code: head('offered: true, by: «2023-02-28»'),
      now,
      locale: 'id',
      message:
        'Pelanggan seharusnya menerimanya paling lambat 2023-02-28, tetapi tidak ada catatan bahwa sudah; urus, lalu tulis tanggalnya di `compensation.applied`.',
      suggested: [['Tambahkan `compensation.applied`', head('offered: true, by: 2023-02-28, applied: null')]],
    },
  },
});
