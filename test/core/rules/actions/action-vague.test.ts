import { actionVague } from '../../../../src/core/rules/actions/action-vague.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Online ordering was down\nlocale: en\n---\n\n## Action items\n\n';
const kepala = '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\n---\n\n## Tindak lanjut\n\n';
const noEnd = (words: string): string =>
  `\`${words}\` has no end of its own; say what will be decided, written down or made.`;
const better = (words: string): string =>
  `Nobody can tell when \`${words}\` is done; say what will be there then: a thing, a number, a test.`;

testRule(actionVague, {
  accept: {
    'something to be made': `${head}- Alert when a session waits over 30 seconds for a lock\n- Write a runbook for locked tables\n- Let the pipeline refuse migrations by day\n`,
    'more or better of something, up to a number or for a purpose': `${head}- Improve the success rate of orders to 99.5 %\n- Reduce false alarms\n- Improve alerting so that the whole team is paged\n- Better alerts, at most two a night\n- Enhance the nightly run with a synthetic order\n`,
    'looking into it, and what comes of it': `${head}- Investigate the slow query and fix it\n- Review and update the guide for joining the team\n- Investigate the root cause of the lock\n- Evaluate two vendors (done when: the choice is written down)\n- Consider a second line, until 10 customers wait\n`,
    'a question to be answered by looking into it': `${head}- Investigate why the pager stayed silent\n- Look into whether the cache was cold\n- Check what the vendor changed\n`,
    'what a ticket describes': `${head}- Improve alerting (OPS-12)\n- Look into migrations: [ticket](https://tickets.example/13)\n`,
    'what is done': `${head}- [x] Look into migrations\n- [done] Improve monitoring\n`,
    'a heading in front of what it means': `${head}- **Improved runbooks.** Dewi adds the steps for a locked table.\n`,
    instructions: `${head}- When a node hangs, cordon it first\n- Do not deploy on Fridays\n`,
    'running text': `${head}We should improve monitoring. Dewi adds an alert on locks for that.\n`,
    'an opening that the team means something by': {
      code: `${head}- Investigate the lock on orders\n`,
      options: { allow: ['investigate'] },
    },
    Indonesian: `${kepala}- Memasang alarm untuk sesi yang menunggu kunci lebih dari 30 detik\n- Meningkatkan tingkat keberhasilan pesanan menjadi 99,5 %\n- Meninjau panduan rilis dan memperbarui langkah yang keliru\n- Menyelidiki mengapa penyeranta diam\n- Mengevaluasi dua vendor (selesai bila: pilihannya ditulis)\n- Meningkatkan pemantauan (OPS-12)\n`,
  },
  reject: {
    'looking into it': {
      code: `${head}- «Look into» migrations\n- We should «consider» a second phone line\n- «Investigate» options for the rollover\n- «Spike into» a managed database\n`,
      messages: ['Look into', 'consider', 'Investigate', 'Spike into'].map(noEnd),
      suggested: [
        ['Look into migrations', 'migrations'],
        ['a second phone line', 'line'],
        ['options for the rollover', 'rollover'],
        ['a managed database', 'database'],
      ].map(([words]) => {
        const text = `${head}- Look into migrations\n- We should consider a second phone line\n- Investigate options for the rollover\n- Spike into a managed database\n`;
        return ['Add `(done when: )`', text.replace(words!, `${words} (done when: )`)] as const;
      }),
    },
    'better, or more, of something': {
      code: `${head}- «Improve» monitoring (owner: Dewi, due: 2023-03-01)\n`,
      message: better('Improve'),
      suggested: [
        ['Add `(done when: )`', `${head}- Improve monitoring (owner: Dewi, due: 2023-03-01) (done when: )\n`],
      ],
    },
    'a row': {
      code: `${head}| Action | Owner |\n| --- | --- |\n| «Better» monitoring of namespaces. | Dewi |\n`,
      message: better('Better'),
      suggested: [
        [
          'Add `(done when: )`',
          `${head}| Action | Owner |\n| --- | --- |\n| Better monitoring of namespaces. (done when: ) | Dewi |\n`,
        ],
      ],
    },
    'a good intention': {
      code: `${head}- We need to «be more careful» when we deploy\n`,
      message: better('be more careful'),
      suggested: [
        ['Add `(done when: )`', `${head}- We need to be more careful when we deploy (done when: )\n`],
      ],
    },
    'a question': {
      code: `${head}1. «Can we search the audit logs without an administrator?»\n`,
      message: 'This is a question; decide, or make finding the answer the action.',
      suggested: [
        [
          'Add `(done when: )`',
          `${head}1. Can we search the audit logs without an administrator? (done when: )\n`,
        ],
      ],
    },
    'one sentence of running text': {
      code: `${head}We will «continue to improve» how we handle incidents.\n`,
      message: better('continue to improve'),
      suggested: [
        [
          'Add `(done when: )`',
          `${head}We will continue to improve how we handle incidents. (done when: )\n`,
        ],
      ],
    },
    Indonesian: {
      code: `${kepala}- Keluhan pelanggan akan «diperhatikan»\n`,
      message:
        '`diperhatikan` saja tidak ada ujungnya; sebutkan apa yang akan diputuskan, ditulis, atau dibuat.',
      locale: 'id',
      suggested: [
        ['Tambahkan `(selesai bila: )`', `${kepala}- Keluhan pelanggan akan diperhatikan (selesai bila: )\n`],
      ],
    },
    'an intention in Indonesian': {
      code: `${kepala}- «Meningkatkan» koordinasi antartim\n- Petugas harus «lebih teliti»\n- Pelatihan perlu «ditingkatkan»\n`,
      messages: ['Meningkatkan', 'lebih teliti', 'ditingkatkan'].map(better),
      suggested: ['koordinasi antartim', 'lebih teliti', 'perlu ditingkatkan'].map((words) => {
        const text = `${kepala}- Meningkatkan koordinasi antartim\n- Petugas harus lebih teliti\n- Pelatihan perlu ditingkatkan\n`;
        return ['Add `(selesai bila: )`', text.replace(words, `${words} (selesai bila: )`)] as const;
      }),
    },
  },
});
