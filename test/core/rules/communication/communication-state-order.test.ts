import { communicationStateOrder } from '../../../../src/core/rules/communication/communication-state-order.js';
import { testRule } from '../../../support/rule-test.js';

const head = (notices: string): string =>
  `---\ntype: postmortem\ntitle: Online ordering was down\nstatus: final\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 12:00\ncommunications:\n${notices}---\n\n`;

const updates = (body: string, locale = 'en'): string =>
  `---\ntype: status-update\nlocale: ${locale}\ntitle: Ordering is down\nat: 2023-02-21T12:05+07:00\nstate: resolved\n---\n\n${body}`;

testRule(communicationStateOrder, {
  accept: {
    'the whole order, with a state told twice': head(
      '  - { at: 2023-02-21 10:20, state: investigating }\n  - { at: 2023-02-21 10:50, state: investigating }\n  - { at: 2023-02-21 11:20, state: identified }\n  - { at: 2023-02-21 11:50, state: monitoring }\n  - { at: 2023-02-21 12:05, state: resolved }\n',
    ),
    'states that are left out': head(
      '  - { at: 2023-02-21 10:20, state: identified }\n  - { at: 2023-02-21 12:05, state: resolved }\n',
    ),
    'a list that is not in order of time': head(
      '  - { at: 2023-02-21 12:05, state: resolved }\n  - { at: 2023-02-21 10:20, state: investigating }\n',
    ),
    'states about the service, which have no order': head(
      '  - { at: 2023-02-21 10:20, state: major-outage }\n  - { at: 2023-02-21 11:20, state: identified }\n  - { at: 2023-02-21 11:40, state: degraded }\n  - { at: 2023-02-21 12:05, state: resolved }\n',
    ),
    'a step back that is said to be one': head(
      '  - { at: 2023-02-21 11:00, state: monitoring }\n  - { at: 2023-02-21 11:20, state: investigating, reopened: true }\n  - { at: 2023-02-21 12:05, state: resolved }\n',
    ),
    'no notice at all': head('').replace('communications:\n', ''),
    'an incident that goes on': head('  - { at: 2023-02-21 10:20, state: investigating }\n').replace(
      '  resolved: 2023-02-21 12:00\n',
      '',
    ),
    'updates that tell what came back': updates(
      '## Monitoring, 11:00 WIB\n\nA repair is in place.\n\n## Identified, 11:20 WIB\n\nThe repair did not hold; orders fail again.\n\n## Resolved, 12:05 WIB\n\nOrders work.\n',
    ),
    'updates without times, the newest first': updates(
      '## Resolved\n\nOrders work.\n\n## Monitoring\n\nA repair is in place.\n\n## Investigating\n\nOrders fail.\n',
    ),
    'a time in the words of an update that is not its own': updates(
      '**Resolved** - On Feb 21, between 09:50 and 12:00 WIB, orders failed.\nFeb 21, 12:05 WIB\n\n**Investigating** - Orders fail.\nFeb 21, 10:20 WIB\n',
    ),
    'a row of a table that looks for what is to be resolved': `${head('').replace('communications:\n', '')}## Customer communication\n\n| Time | What we said |\n| --- | --- |\n| 2023-02-21 10:20 | We are investigating; it will be resolved by noon |\n| 2023-02-21 11:20 | Cause identified |\n| 2023-02-21 12:05 | Resolved |\n`,
  },
  reject: {
    'a step back without a word': {
      code: head(
        '  - { at: 2023-02-21 11:00, state: monitoring }\n  - { at: 2023-02-21 11:20, state: «investigating» }\n  - { at: 2023-02-21 12:05, state: resolved }\n',
      ),
      message:
        '`investigating` after `monitoring` is a step back; correct the state, or say that it was reopened (`reopened: true` in front matter).',
      related: [['monitoring', '`monitoring` was told here.']],
      suggested: [
        [
          'It was reopened: `reopened: true`',
          head(
            '  - { at: 2023-02-21 11:00, state: monitoring }\n  - { at: 2023-02-21 11:20, state: investigating, reopened: true }\n  - { at: 2023-02-21 12:05, state: resolved }\n',
          ),
        ],
      ],
    },
    'a notice after the end, in a block of keys': {
      code: head(
        '  - at: 2023-02-21 12:05\n    state: resolved\n  - at: 2023-02-21 13:20\n    state: «identified»\n    channel: status-page\n  - at: 2023-02-21 13:50\n    state: resolved\n',
      ),
      message:
        '`identified` setelah `resolved` adalah langkah mundur; perbaiki statusnya, atau katakan bahwa gangguan dibuka kembali (`reopened: true` di front matter).',
      locale: 'id',
      suggested: [
        [
          'Memang dibuka kembali: `reopened: true`',
          head(
            '  - at: 2023-02-21 12:05\n    state: resolved\n  - at: 2023-02-21 13:20\n    state: identified\n    reopened: true\n    channel: status-page\n  - at: 2023-02-21 13:50\n    state: resolved\n',
          ),
        ],
      ],
    },
    'a notice that it is over before it was': {
      code: head(
        '  - { at: 2023-02-21 10:20, state: investigating }\n  - { at: «2023-02-21 11:40», state: resolved }\n',
      ),
      message: 'Customers were told `resolved` before `times.resolved`; correct the time that is wrong.',
      related: [['2023-02-21 12:00', 'The service worked again here.']],
    },
    'no notice that it is over': {
      code: head(
        '  - { at: 2023-02-21 10:20, state: investigating }\n  - { at: 2023-02-21 11:40, state: «monitoring» }\n',
      ),
      message:
        'The last that customers were told is `monitoring`, though the service works again; add the notice that it is resolved, or send it.',
    },
    'no notice that it is over, in a draft': {
      code: head('  - { at: 2023-02-21 11:40, state: «monitoring» }\n').replace('final', 'draft'),
      message:
        'The last that customers were told is `monitoring`, though the service works again; add the notice that it is resolved, or send it.',
      severity: 'info',
    },
    'a cell of the table of notices': {
      code: `---\ntype: postmortem\nlocale: id\n---\n\n## Komunikasi pelanggan\n\n| Waktu | Status | Isi |\n| --- | --- | --- |\n| 21 Februari 2023 pukul 10.20 WIB | Teridentifikasi | Perubahan basis data menahan pesanan |\n| 21 Februari 2023 pukul 11.05 WIB | «Diselidiki» | Kami mencari penyebabnya |\n| 21 Februari 2023 pukul 12.05 WIB | Selesai | Anda bisa memesan lagi |\n`,
      message:
        '`investigating` after `identified` is a step back; correct the state, or say that it was reopened (`reopened: true` in front matter).',
    },
    'updates in one document': {
      code: updates(
        '## Identified, 9 May 2023 10:00 CET\n\nA certificate expired.\n\n## «Investigating, 9 May 2023 11:10 CET»\n\nWe are checking why.\n\n## Resolved, 9 May 2023 12:00 CET\n\nTracking works.\n',
      ),
      message:
        '`investigating` after `identified` is a step back; correct the state, or say that it was reopened (`reopened: true` in front matter).',
    },
  },
});
