import { actionBalance } from '../../../../src/core/rules/actions/action-balance.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Online ordering was down\nlocale: en\n---\n\n';
const kepala = '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\n---\n\n';
const changes = '- Limit locks to five seconds\n- Move the cache\n- Buy a larger disk\n';

testRule(actionBalance, {
  accept: {
    'one of each kind, stated': `${head}## Action items\n\n| Action | Kind |\n| --- | --- |\n| A | prevent |\n| B | detect |\n| C | mitigate |\n| D | communicate |\n`,
    'one of each kind, by their words': `${head}## Action items\n\n- Limit locks to five seconds\n- Alert on locks\n- Write a runbook for locked tables\n- Keep notices for the status page ready\n`,
    'too few to be out of balance': `${head}## Action items\n\n- Limit locks to five seconds\n- Move the cache\n`,
    'the kinds that the team wants': {
      code: `${head}## Action items\n\n${changes}`,
      options: { kinds: ['prevent'] },
    },
    'nothing to tell customers, where none was affected': `---\ntype: postmortem\ntitle: A disk was full\nlocale: en\nimpact: { customers_affected: 0 }\n---\n\n## Action items\n\n- Limit locks to five seconds\n- Alert on locks\n- Write a runbook for locked tables\n`,
    'running text': `${head}## Action items\n\nWe limit locks.\n\nWe move the cache.\n\nWe buy a disk.\n`,
    Indonesian: `${kepala}## Tindak lanjut\n\n- Membatasi kunci menjadi lima detik\n- Memasang alarm untuk kunci\n- Menulis runbook untuk tabel terkunci\n- Menyiapkan kabar untuk pelanggan\n`,
  },
  reject: {
    'one kind alone, at the title': {
      code: `${head}## «Action items»\n\n${changes}`,
      message:
        'None of the 3 actions helps to detect, mitigate or communicate next time; add one, or let it be if none is needed.',
    },
    'a kind that only an abandoned action has': {
      code: `${head}## «Action items»\n\n| Action | Kind | Status |\n| --- | --- | --- |\n| Refuse | prevent | done |\n| Alert on locks | detect | won't do |\n| Swap | mitigate | open |\n| Tell | communicate | open |\n`,
      message: 'None of the 3 actions helps to detect next time; add one, or let it be if none is needed.',
    },
    'fewer actions, where the team says so': {
      code: `${head}## «Action items»\n\n- Alert on locks\n`,
      options: { actions: 1, kinds: ['prevent', 'compensate'] },
      message:
        'None of the 1 actions helps to prevent or compensate next time; add one, or let it be if none is needed.',
    },
    Indonesian: {
      code: `${kepala}## «Tindak lanjut»\n\n- Membatasi kunci menjadi lima detik\n- Memasang alarm untuk kunci\n- Memindahkan tembolok\n`,
      locale: 'id',
      message:
        'Tidak satu pun dari 3 tindakan membantu meredam atau mengabari pelanggan lain kali; tambahkan, atau biarkan jika memang tidak perlu.',
    },
  },
});
