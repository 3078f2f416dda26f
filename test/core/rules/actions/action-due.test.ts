import { actionDue } from '../../../../src/core/rules/actions/action-due.js';
import { testRule } from '../../../support/rule-test.js';

const matter = (more: string): string =>
  `---\ntype: postmortem\ntitle: Online ordering was down\nlocale: en\n${more}---\n\n`;
const head = matter('');
const times =
  'severity: sev2\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  resolved: 2023-02-21T12:00:00+07:00\n';
const kepala = '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\n---\n\n## Tindak lanjut\n\n';
const missing = 'This action has no due date; say by when it will be done.';
const march = Date.UTC(2023, 2, 1);

testRule(actionDue, {
  accept: {
    'due dates in a table and in a list': `${head}## Action items\n\n| Action | Due |\n| --- | --- |\n| Rotate the logs | 1 March 2023 |\n\n## Follow-ups\n\n- Alert on disk use by 3 March 2023\n- Write a runbook (due: 2023-03-10)\n`,
    'a time that is no date': `${head}## Action items\n\n- Alert on disk use next sprint\n- Write a runbook within two weeks\n- Move the cache, Q3 2023\n- Call the vendor by the end of March\n`,
    'a time in the title above': `${head}## Action items\n\n### Within two weeks\n\n- Alert on disk use\n\n### Long term (target: Q4 2023)\n\n- Move the cache\n`,
    'what is done, or never will be': `${head}## Action items\n\n- [x] Rotate the logs\n- [done] Ask the vendor\n- We've added an alert on disk use\n- Buy a disk (won't do)\n`,
    'a last day that is just allowed': `${matter(times)}## Action items\n\n- Alert on disk use (due: 2023-03-23)\n`,
    'a late date of what is done': `${matter(times)}## Action items\n\n- [x] Alert on disk use (due: 2023-06-23)\n`,
    'a severity without a budget': `${matter(times.replace('sev2', 'minor'))}## Action items\n\n- Alert on disk use (due: 2024-03-23)\n`,
    'a longer budget': {
      code: `${matter(times)}## Action items\n\n- Alert on disk use (due: 2023-04-20)\n`,
      policy: { budgets: { action_due: { sev2: 'P60D' } } },
    },
    'no due dates, where they need not be': {
      code: `${head}## Action items\n\n- Alert on disk use\n`,
      options: { missing: false },
    },
    'dates with the month first, as the rest of the document writes them': `${matter(times)}## Timeline\n\n- 02/21/2023 10:00 Alarm\n\n## Action items\n\n- Alert on disk use, due 03/10/2023\n`,
    Indonesian: `${kepala}- Memasang alarm disk (tenggat: 3 Maret 2023)\n- Menulis runbook paling lambat 10 Maret 2023\n- Memindahkan cache pada kuartal depan\n- Melatih gerai dalam dua minggu\n- Sudah menambah kuota\n`,
  },
  reject: {
    'an action without a due date, and offers the last day that the budget allows': {
      code: `${matter(times)}## Action items\n\n- «Alert on disk use»\n`,
      message: missing,
      now: march,
      suggested: [
        [
          'Make it due on 2023-03-23, 30 d after the incident',
          `${matter(times)}## Action items\n\n- Alert on disk use (due: 2023-03-23)\n`,
        ],
        ['Add `(due: )`', `${matter(times)}## Action items\n\n- Alert on disk use (due: )\n`],
      ],
    },
    'an empty cell': {
      code: `${matter(times)}## Action items\n\n| Action | Due | Owner |\n| --- | --- | --- |\n| «Rotate the logs» | | Mina |\n| Alert on disk use | «soon» | Mina |\n`,
      message: missing,
      now: march,
      suggested: [
        [
          'Make it due on 2023-03-23, 30 d after the incident',
          `${matter(times)}## Action items\n\n| Action | Due | Owner |\n| --- | --- | --- |\n| Rotate the logs | 2023-03-23 | Mina |\n| Alert on disk use | soon | Mina |\n`,
        ],
        [
          'Make it due on 2023-03-23, 30 d after the incident',
          `${matter(times)}## Action items\n\n| Action | Due | Owner |\n| --- | --- | --- |\n| Rotate the logs | | Mina |\n| Alert on disk use | 2023-03-23 | Mina |\n`,
        ],
      ],
    },
    'a table without the column, once': {
      code: `${head}## Action items\n\n«Action | Owner»\n--- | ---\nRotate the logs | Mina\nAlert on disk use | Sari\n`,
      message: 'This table gives no due dates; add a column `Due`.',
      suggested: [
        [
          'Add a column `Due`',
          `${head}## Action items\n\nAction | Owner | Due\n--- | --- | ---\nRotate the logs | Mina |\nAlert on disk use | Sari |\n`,
        ],
      ],
    },
    'a date before the incident, done or not': {
      code: `${matter(times)}## Action items\n\n- Alert on disk use (due: «2022-03-01»)\n- [x] Rotate the logs (due: «2023-02-20»)\n`,
      messages: [
        'This action was due on `2022-03-01`, before the incident; correct the date.',
        'This action was due on `2023-02-20`, before the incident; correct the date.',
      ],
      related: [
        ['2023-02-21T10:00:00+07:00', 'The incident began here.'],
        ['2023-02-21T10:00:00+07:00', 'The incident began here.'],
      ],
    },
    'a date that is later than the budget of the severity': {
      code: `${matter(times.replace('sev2', 'SEV2'))}## Action items\n\n- Alert on disk use by «1 July 2023»\n`,
      message:
        '`1 July 2023` is 130 d after the incident, and a SEV2 allows 30 d; bring it forward, or split off what can be done sooner.',
      related: [['2023-02-21T12:00:00+07:00', 'The incident ended here.']],
    },
    'a date before an incident that only the timeline tells': {
      code: `${head}## Timeline\n\n- 2023-02-21 10:00 Alarm\n- 2023-02-21 12:00 Resolved\n\n## Action items\n\n- Alert on disk use (due: «2022-03-01»)\n`,
      message: 'This action was due on `2022-03-01`, before the incident; correct the date.',
    },
    Indonesian: {
      code: `${kepala}- «Memasang alarm untuk ruang disk»\n`,
      message: 'Tindakan ini belum punya tenggat; sebutkan kapan selesainya.',
      locale: 'id',
      suggested: [['Tambahkan `(tenggat: )`', `${kepala}- Memasang alarm untuk ruang disk (tenggat: )\n`]],
    },
  },
});
