import { actionUntracked } from '../../../../src/core/rules/actions/action-untracked.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Online ordering was down\nlocale: en\n---\n\n## Action items\n\n';
const kepala = '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\n---\n\n## Tindak lanjut\n\n';

testRule(actionUntracked, {
  accept: {
    'tickets and links of many kinds': `${head}- Rotate the logs #12\n- Alert on disk use (OPS-13)\n- Write a runbook ([issue](https://tickets.example/14))\n- Ask the vendor ([issue][vendor])\n- Split the menu, ticket: 4711\n- Move the cache https://tickets.example/15\n\n[vendor]: https://tickets.example/16\n`,
    'a column of tickets': `${head}| Action | Ticket |\n| --- | --- |\n| Rotate the logs | OPS-12 |\n| Alert on disk use | board "autumn" |\n`,
    'one link for all of them': `${head}We track these in [one epic](https://tickets.example/epic/3).\n\n- Rotate the logs\n- Alert on disk use\n`,
    'a ticket in the title': `${head.trimEnd()} (tracked in #40885)\n\n- Rotate the logs\n`,
    'what is done': `${head}- [x] Rotate the logs\n`,
    Indonesian: `${kepala}- Memasang alarm disk (tiket: 4711)\n- Menulis runbook OPS-12\n`,
  },
  reject: {
    'an action without a link': {
      code: `${head}- «Rotate the logs» \n- Alert on disk use (OPS-13)\n`,
      message: 'This action has no ticket or link; add where its progress can be seen.',
      suggested: [
        ['Add `(ticket: )`', `${head}- Rotate the logs (ticket: ) \n- Alert on disk use (OPS-13)\n`],
      ],
    },
    'an empty cell, and one that says none': {
      code: `${head}| Action | Ticket |\n| --- | --- |\n| «Rotate the logs» | |\n| Alert on disk use | «n/a» |\n`,
      message: 'This action has no ticket or link; add where its progress can be seen.',
    },
    'a table without the column, once': {
      code: `${head}«| Action | Owner |»\n| --- | --- |\n| Rotate the logs | Mina |\n`,
      message: 'This table links no tickets; add a column `Ticket`, where the progress can be seen.',
      suggested: [
        [
          'Add a column `Ticket`',
          `${head}| Action | Owner | Ticket |\n| --- | --- | --- |\n| Rotate the logs | Mina |   |\n`,
        ],
      ],
    },
    Indonesian: {
      code: `${kepala}- «Memasang alarm untuk ruang disk»\n`,
      message: 'Tindakan ini belum punya tiket atau tautan; tambahkan tempat kemajuannya bisa dilihat.',
      locale: 'id',
      suggested: [['Tambahkan `(tiket: )`', `${kepala}- Memasang alarm untuk ruang disk (tiket: )\n`]],
    },
  },
});
