import { communicationPromiseBroken } from '../../../../src/core/rules/communication/communication-promise-broken.js';
import { testRule } from '../../../support/rule-test.js';

const head = (notices: string): string =>
  `---\ntype: postmortem\ntitle: Online ordering was down\ntimezone: Asia/Jakarta\ncommunications:\n${notices}---\n\n`;

const updates = (body: string, locale = 'en'): string =>
  `---\ntype: status-update\nlocale: ${locale}\ntitle: Ordering is down\nat: 2023-02-21T12:05+07:00\nstate: resolved\n---\n\n${body}`;

testRule(communicationPromiseBroken, {
  accept: {
    'an update in time, to the minute': head(
      '  - { at: 2023-02-21 10:20, next_update_by: 2023-02-21 10:50 }\n  - { at: 2023-02-21 10:50, state: resolved }\n',
    ),
    'no promise': head('  - { at: 2023-02-21 10:20 }\n  - { at: 2023-02-21 12:50 }\n'),
    'a promise of the last notice, which says that it is over': head(
      '  - { at: 2023-02-21 12:00, state: resolved, next_update_by: 2023-02-23 12:00 }\n',
    ),
    'a promise whose time has not come': {
      code: head('  - { at: 2023-02-21 10:20, state: identified, next_update_by: 2023-02-21 10:50 }\n'),
      now: Date.parse('2023-02-21T10:30:00+07:00'),
    },
    'a few minutes, where the team grants them': {
      code: head(
        '  - { at: 2023-02-21 10:20, next_update_by: 2023-02-21 10:50 }\n  - { at: 2023-02-21 10:54 }\n',
      ),
      options: { tolerance: 5 },
    },
    'one status update, of which nobody knows what followed':
      '---\ntype: status-update\ntitle: Down\nat: 2023-02-21T10:20+07:00\nstate: investigating\nnext_update_by: 2023-02-21T10:50+07:00\n---\n\n## Next update\n\nBy 10:50 at the latest.\n',
    'a promise in a table, past midnight': `${head('').replace('communications:\n', '')}## Customer communication\n\n| Time | State | Next update by |\n| --- | --- | --- |\n| 2023-02-21 23:40 WIB | Investigating | 00:10 WIB |\n| 2023-02-22 00:05 WIB | Resolved | None, because this was the last one |\n`,
    'words about an update that name no time': updates(
      '## Investigating, 10:20 WIB\n\nOrders fail. We will post another update as soon as we know more.\n\n## Resolved, 12:05 WIB\n\nOrders work.\n',
    ),
  },
  reject: {
    'an update that came late': {
      code: head(
        '  - { at: 2023-02-21 10:20, next_update_by: «2023-02-21 10:50» }\n  - { at: 2023-02-21 11:15, state: resolved }\n',
      ),
      message:
        'The update promised by 2023-02-21 10:50 came 25 min late; correct the times, or say what kept it and plan who sends the next one.',
      related: [['2023-02-21 11:15', 'The next update is here.']],
    },
    'an update that never came': {
      code: head('  - { at: 2023-02-21 10:20, state: investigating, next_update_by: «2023-02-21 10:50» }\n'),
      message:
        'Kabar berikutnya dijanjikan paling lambat 2023-02-21 10:50, tetapi tidak ada yang tercatat; tambahkan, atau kirimkan sekarang.',
      locale: 'id',
    },
    'a promise in a table of notices': {
      code: `---\ntype: postmortem\nlocale: id\ntitle: Pemesanan mati\n---\n\n## Komunikasi pelanggan\n\n| Waktu | Status | Kabar berikutnya |\n| --- | --- | --- |\n| 21 Februari 2023 pukul 10.20 WIB | Diselidiki | «10.50 WIB» |\n| 21 Februari 2023 pukul 11.05 WIB | Selesai | Tidak ada, karena ini yang terakhir |\n`,
      message:
        'The update promised by 10.50 WIB came 15 min late; correct the times, or say what kept it and plan who sends the next one.',
    },
    'a promise in the timeline': {
      code: `---\ntype: postmortem\ntitle: Down\n---\n\n## Timeline\n\n- 2023-02-21 10:20 UTC First notice to customers; next update by «10:50 UTC»\n- 2023-02-21 11:10 UTC Second notice: cause found\n`,
      message:
        'The update promised by 10:50 UTC came 20 min late; correct the times, or say what kept it and plan who sends the next one.',
    },
    'a promise in an update that counts from its own time': {
      code: updates(
        '## Investigating, 10:20 WIB\n\nOrders fail. The next update follows in «30 minutes».\n\n## Identified, 11:02 WIB\n\nA change of ours blocks orders.\n\n## Resolved, 12:05 WIB\n\nOrders work.\n',
      ),
      message:
        'The update promised by 10:50 came 12 min late; correct the times, or say what kept it and plan who sends the next one.',
      related: [['Identified, 11:02 WIB', 'The next update is here.']],
    },
    'a promise in Indonesian': {
      code: updates(
        '## Diselidiki, 10.20 WIB\n\nPesanan gagal. Kabar berikutnya paling lambat pukul «10.50 WIB».\n\n## Selesai, 12.05 WIB\n\nPesanan berjalan lagi.\n',
        'id',
      ),
      message:
        'Kabar yang dijanjikan paling lambat 10.50 WIB terlambat 1 jam 15 menit; perbaiki jamnya, atau jelaskan penyebabnya dan rencanakan siapa yang mengabari lain kali.',
      locale: 'id',
    },
  },
});
