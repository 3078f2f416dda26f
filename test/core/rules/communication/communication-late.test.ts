import { communicationLate } from '../../../../src/core/rules/communication/communication-late.js';
import { testRule } from '../../../support/rule-test.js';

const head = (more: string, severity = 'sev2'): string =>
  `---\ntype: postmortem\ntitle: Online ordering was down\nseverity: ${severity}\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  detected: 2023-02-21 10:06\n  resolved: 2023-02-21 12:00\n${more}---\n\n`;

testRule(communicationLate, {
  accept: {
    'a notice within the budget of its severity': head('  first_notice: 2023-02-21 10:30\n'),
    'a severity that has no budget': head('  first_notice: 2023-02-21 11:30\n', 'sev4'),
    'no severity': head('  first_notice: 2023-02-21 11:30\n').replace('severity: sev2\n', ''),
    'no notice that the document tells of': head(''),
    'a notice before the start, which another rule tells of': head('  first_notice: 2023-02-21 09:00\n'),
    'a slower budget of the team': {
      code: head('  first_notice: 2023-02-21 10:50\n'),
      policy: { budgets: { first_notice: { sev2: '1 h' } } },
    },
    'a clock that starts when it was noticed': {
      code: head('  first_notice: 2023-02-21 10:34\n'),
      options: { from: 'detected' },
    },
    'customers who told us, and nobody who told them': `${head('')}## Timeline\n\n- 2023-02-21 10:00 Orders fail\n- 2023-02-21 11:20 Two customers informed us by phone\n- 2023-02-21 12:00 Resolved\n`,
    'a notice as a date alone': head('  first_notice: 2023-02-21\n'),
  },
  reject: {
    'a notice later than the severity allows': {
      code: head('  first_notice: «2023-02-21 10:52»\n'),
      message:
        'Customers first heard after 52 min, where sev2 allows 30 min; say why, and plan what makes the next first notice faster.',
      related: [['2023-02-21 10:00', 'The clock starts here.']],
    },
    'the first of the notices that are listed, whatever their order': {
      code: head(
        'communications:\n  - { at: 2023-02-21 11:30, state: identified }\n  - { at: «2023-02-21 11:00», state: investigating }\n',
      ),
      message:
        'Pelanggan baru diberi tahu setelah 1 jam, padahal sev2 memberi waktu 30 menit; jelaskan alasannya dan rencanakan agar lain kali lebih cepat.',
      locale: 'id',
    },
    'a notice that only the table of notices tells': {
      code: `${head('')}## Customer communication\n\n| Time | Channel | State |\n| --- | --- | --- |\n| «11:05 WIB» | Status page | Investigating |\n`,
      message:
        'Customers first heard after 1 h 5 min, where sev2 allows 30 min; say why, and plan what makes the next first notice faster.',
    },
    'a notice that only the timeline tells': {
      code: `${head('', 'sev1')}## Timeline\n\n- 2023-02-21 10:06 A cook calls\n- «2023-02-21 10:45» Status page updated with what we knew\n`,
      message:
        'Customers first heard after 45 min, where sev1 allows 15 min; say why, and plan what makes the next first notice faster.',
    },
    'a timeline in Indonesian': {
      code: `---\ntype: postmortem\nlocale: id\nseverity: sev3\ntimes:\n  started: 2023-02-21T10:00+07:00\n---\n\n## Kronologi\n\n| Waktu (WIB) | Kejadian |\n| --- | --- |\n| 21 Februari 2023 pukul 10.06 | Dapur menelepon |\n| «21 Februari 2023 pukul 11.30» | Kabar pertama kepada pelanggan di halaman status |\n`,
      message:
        'Customers first heard after 1 h 30 min, where sev3 allows 1 h; say why, and plan what makes the next first notice faster.',
    },
    'severities of the team': {
      code: head('  first_notice: «2023-02-21 10:10»\n', 'P1'),
      message:
        'Customers first heard after 10 min, where P1 allows 5 min; say why, and plan what makes the next first notice faster.',
      policy: { severities: ['P1'], budgets: { first_notice: { P1: 'PT5M' } } },
    },
  },
});
