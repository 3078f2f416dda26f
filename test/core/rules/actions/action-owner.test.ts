import { actionOwner } from '../../../../src/core/rules/actions/action-owner.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Online ordering was down\nlocale: en\n---\n\n';
const kepala = '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\n---\n\n';
const missing = 'This action has no owner; name one person who sees it through.';

testRule(actionOwner, {
  accept: {
    'owners in a table': `${head}## Action items\n\n| Action | Owner |\n| --- | --- |\n| Rotate the logs | Mina |\n`,
    'owners in a list, with and without a label': `${head}## Action items\n\n- Rotate the logs @mina\n- Write a runbook (owner: Li Wei)\n- Alert on disk use, assigned to: Sari\n- Split the phone menu (Agus, next sprint)\n- Discuss GitOps (Rasmus calls for a meeting)\n`,
    'somebody who is said to do it': `${head}## Action items\n\n- Sari will ask the vendor for a second line\n- The payments team is adding a retry\n- Ask twice. The kitchen team should confirm by phone\n`,
    'a name in front': `${head}## Action items\n\n- Budi: lock timeout of five seconds\n`,
    'people whom the document knows': `---\ntype: postmortem\ntitle: Orders were lost\nlocale: en\nowner: Sari\n---\n\n## Timeline\n\n| Time | Event | Who |\n| --- | --- | --- |\n| 2023-02-21 10:00 | Alarm | Budi |\n\n## Action items\n\n- Lock timeout of five seconds, Budi\n- Alert on locks, with Sari\n`,
    'what is done or given up': `${head}## Action items\n\n- [x] Rotate the logs\n- ~~Buy a disk~~\n- [done] Ask the vendor\n- We've added an alert on disk use\n- Increased the quota of the registry\n- Retries were disabled for the migration job\n- Fix the pager (done on 3 March)\n- Certificate check: DONE in OPS-12\n`,
    'a table where it is done': `${head}## Action items\n\n| Action | Owner | Status |\n| --- | --- | --- |\n| Rotate the logs | | done |\n| Buy a disk | | won't do |\n`,
    'running text, where one action cannot be told from the next': `${head}## Action items\n\nWe will rotate the logs and talk to the vendor.\n`,
    'nothing to do': `${head}## Action items\n\n- N/A\n`,
    'no section about actions': `${head}## Summary\n\n- The disk was full.\n`,
    Indonesian: `${kepala}## Tindak lanjut\n\n- Memasang alarm disk (penanggung jawab: Budi)\n- Tim pembayaran akan menambah percobaan ulang\n- Dewi diminta menghubungi vendor\n- Sudah menambah kuota\n- Menu telepon sudah dipisahkan\n`,
    'a language without words of ours': `---\ntype: postmortem\ntitle: Panne\n---\n\n# La commande en ligne est tombée en panne\n\n## Plan d'action\n\n- Nous allons surveiller la place sur le disque avec une alerte, et les équipes seront prévenues dans le canal.\n`,
  },
  reject: {
    'an item without an owner': {
      code: `${head}## Action items\n\n- «Rotate the logs every night»\n- Alert on disk use (owner: Mina)\n`,
      message: missing,
      suggested: [
        [
          'Make Mina the owner',
          `${head}## Action items\n\n- Rotate the logs every night (owner: Mina)\n- Alert on disk use (owner: Mina)\n`,
        ],
        [
          'Add `(owner: )`',
          `${head}## Action items\n\n- Rotate the logs every night (owner: )\n- Alert on disk use (owner: Mina)\n`,
        ],
      ],
    },
    'a subject in front': {
      code: `${head}## Action items\n\n- «Monitoring: alert on disk use»\n`,
      message: missing,
      suggested: [
        ['Add `(owner: )`', `${head}## Action items\n\n- Monitoring: alert on disk use (owner: )\n`],
      ],
    },
    'an owner still to be named': {
      code: `${head}## Action items\n\n- [ ] «Load test staging (owner: TBD)»\n- [ ] «Call the vendor (owner: )»\n- [ ] Rotate the logs @Mina\n`,
      message: missing,
      suggested: [
        [
          'Make Mina the owner',
          `${head}## Action items\n\n- [ ] Load test staging (owner: Mina)\n- [ ] Call the vendor (owner: )\n- [ ] Rotate the logs @Mina\n`,
        ],
        [
          'Make Mina the owner',
          `${head}## Action items\n\n- [ ] Load test staging (owner: TBD)\n- [ ] Call the vendor (owner: Mina)\n- [ ] Rotate the logs @Mina\n`,
        ],
      ],
    },
    'an empty cell, and one that says TBD': {
      code: `${head}## Action items\n\n| Action | Owner |\n|---|---|\n| «Rotate the logs» | |\n| Alert on disk use | «TBD» |\n| Write a runbook | Mina |\n`,
      message: missing,
      suggested: [
        [
          'Make Mina the owner',
          `${head}## Action items\n\n| Action | Owner |\n|---|---|\n| Rotate the logs | Mina |\n| Alert on disk use | TBD |\n| Write a runbook | Mina |\n`,
        ],
        [
          'Make Mina the owner',
          `${head}## Action items\n\n| Action | Owner |\n|---|---|\n| Rotate the logs | |\n| Alert on disk use | Mina |\n| Write a runbook | Mina |\n`,
        ],
      ],
    },
    'a table without the column, once': {
      code: `${head}## Action items\n\n«| Action | Due |»\n| --- | --- |\n| Rotate the logs | 2023-03-01 |\n| Alert on disk use |\n`,
      message: 'This table names no owners; add a column `Owner`, with one person per action.',
      suggested: [
        [
          'Add a column `Owner`',
          `${head}## Action items\n\n| Action | Due | Owner |\n| --- | --- | --- |\n| Rotate the logs | 2023-03-01 |   |\n| Alert on disk use | |   |\n`,
        ],
      ],
    },
    'a team, where it does not count': {
      code: `${head}## Action items\n\n- Rotate the logs (owner: Mina)\n- Alert on disk use (owner: «Platform Team»)\n`,
      message: '`Platform Team` is a group; name the one person in it who sees this through.',
      options: { teams: false },
    },
    Indonesian: {
      code: `${kepala}## Tindak lanjut\n\n- «Memasang alarm untuk ruang disk»\n`,
      message: 'Tindakan ini belum punya penanggung jawab; sebut satu orang yang mengawalnya sampai selesai.',
      locale: 'id',
      suggested: [
        [
          'Tambahkan `(penanggung jawab: )`',
          `${kepala}## Tindak lanjut\n\n- Memasang alarm untuk ruang disk (penanggung jawab: )\n`,
        ],
      ],
    },
    'less loudly in a draft': {
      code: `---\ntype: postmortem\ntitle: Orders were lost\nlocale: en\nstatus: draft\n---\n\n## Action items\n\n- «Rotate the logs»\n`,
      message: missing,
      severity: 'info',
      suggested: [
        [
          'Add `(owner: )`',
          `---\ntype: postmortem\ntitle: Orders were lost\nlocale: en\nstatus: draft\n---\n\n## Action items\n\n- Rotate the logs (owner: )\n`,
        ],
      ],
    },
  },
});
