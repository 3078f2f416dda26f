import { actionOverdue } from '../../../../src/core/rules/actions/action-overdue.js';
import { testRule } from '../../../support/rule-test.js';

const head =
  '---\ntype: postmortem\ntitle: Online ordering was down\nlocale: en\ntimezone: Asia/Jakarta\n---\n\n## Action items\n\n';
const kepala = '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\n---\n\n## Tindak lanjut\n\n';
const now = Date.UTC(2023, 2, 15, 12);

testRule(actionOverdue, {
  accept: {
    'a day to come, and the day itself to its end': {
      code: `${head}- Rotate the logs (due: 2023-04-01)\n- Alert on disk use (due: 2023-03-15)\n`,
      now: Date.parse('2023-03-15T23:59:00+07:00'),
    },
    'what is done or given up': {
      code: `${head}- [x] Rotate the logs (due: 2023-03-01)\n- ~~Buy a disk by 1 March 2023~~\n- Ask the vendor by 1 March 2023 (won't do)\n`,
      now,
    },
    'a table where it is done': {
      code: `${head}| Action | Due | Status |\n| --- | --- | --- |\n| Rotate the logs | 2023-03-01 | Done |\n`,
      now,
    },
    'a date without a year, and no date': {
      code: `${head}- Rotate the logs by March 1\n- Alert on disk use\n`,
      now,
    },
    'a date before the incident, which is a slip': {
      code: `${head.replace('---\n\n##', 'times: { started: 2023-02-21 10:00 }\n---\n\n##')}- Rotate the logs (due: 2022-03-01)\n`,
      now,
    },
    'days of grace': {
      code: `${head}- Rotate the logs (due: 2023-03-10)\n`,
      now,
      options: { grace: 7 },
    },
  },
  reject: {
    'a day that is over where the team is': {
      code: `${head}- Alert on disk use (due: «2023-03-15»)\n`,
      now: Date.parse('2023-03-16T00:00:00+07:00'),
      message: 'Due `2023-03-15`, 24 h ago, and not done; finish it, agree on a new date, or mark it done.',
      suggested: [['Mark it done', `${head}- Alert on disk use (due: 2023-03-15) (done)\n`]],
    },
    'an unticked box': {
      code: `${head}1. [ ] Rotate the logs (due: «1 March 2023»)\n2. [x] Ask the vendor by 1 March 2023\n`,
      now,
      message: 'Due `1 March 2023`, 13 d ago, and not done; finish it, agree on a new date, or mark it done.',
      suggested: [
        [
          'Mark it done',
          `${head}1. [x] Rotate the logs (due: 1 March 2023)\n2. [x] Ask the vendor by 1 March 2023\n`,
        ],
      ],
    },
    'a row that is still in progress': {
      code: `${head}| Action | Due | Status |\n| --- | --- | --- |\n| Rotate the logs | «2023-03-01» | In progress |\n`,
      now,
      message: 'Due `2023-03-01`, 13 d ago, and not done; finish it, agree on a new date, or mark it done.',
      suggested: [
        [
          'Mark it done',
          `${head}| Action | Due | Status |\n| --- | --- | --- |\n| Rotate the logs | 2023-03-01 | done |\n`,
        ],
      ],
    },
    Indonesian: {
      code: `${kepala}- Memasang alarm disk (tenggat: «1 Maret 2023»)\n`,
      now,
      locale: 'id',
      message:
        'Tenggatnya `1 Maret 2023`, 13 hari yang lalu, dan belum selesai; selesaikan, sepakati tanggal baru, atau tandai selesai.',
      suggested: [['Tandai selesai', `${kepala}- Memasang alarm disk (tenggat: 1 Maret 2023) (selesai)\n`]],
    },
  },
});
