import { timelineOrder } from '../../../../src/core/rules/time/timeline-order.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Online ordering was down\ntimezone: Asia/Jakarta\n---\n\n';
const kepala =
  '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\ntimezone: Asia/Makassar\n---\n\n';

testRule(timelineOrder, {
  accept: {
    'entries in order, some at the same time': `${head}## Timeline\n\n- 2023-02-21 10:00 A\n- 2023-02-21 10:00 B\n- 2023-02-21 10:05 C\n`,
    'a night': `${kepala}## Kronologi, 21 Februari 2023\n\n- 23.40: Rilis dipasang.\n- 23.58: Pesanan gagal.\n- 00.25: Rilis ditarik.\n`,
    'instants of several zones': `${head}## Timeline\n\n- 2023-02-21 10:00 WIB: alarm\n- 2023-02-21 03:10 UTC: the vendor answers\n- 2023-02-21 11:20 WIB: fixed\n`,
    'entries without a time between others': `${head}## Timeline\n\n- 2023-02-21 10:00 A\n- Then nothing\n- 2023-02-21 10:05 C\n`,
    'relative times': `${head}## Timeline\n\n- 10:00 Alarm\n- +5 min: page\n- +20 min: rollback\n`,
    'no timeline': `${head}## Summary\n\nAt 12:00 it was over, at 10:00 it began.\n`,
    'an empty timeline': `${head}## Timeline\n`,
  },
  reject: {
    'a row, and offers to sort the table': {
      code: `${head}## Timeline\n\n| Time | What happened |\n| --- | --- |\n| 2023-02-21 10:00 | Release |\n| 2023-02-21 10:20 | Status page |\n| «2023-02-21 10:06» | A cook calls |\n| 2023-02-21 10:30 | Rollback |\n`,
      message:
        '`2023-02-21 10:06` comes before `2023-02-21 10:20` above it; move the entry or correct its time.',
      related: [['2023-02-21 10:20', 'The entry before is here.']],
      suggested: [
        [
          'Sort the timeline',
          `${head}## Timeline\n\n| Time | What happened |\n| --- | --- |\n| 2023-02-21 10:00 | Release |\n| 2023-02-21 10:06 | A cook calls |\n| 2023-02-21 10:20 | Status page |\n| 2023-02-21 10:30 | Rollback |\n`,
        ],
      ],
    },
    'an item, and sorts items with all that they hold': {
      code: `${kepala}## Linimasa\n\n- 2023-02-21 10:20 Kabar di halaman status\n  - dikirim oleh Budi\n- «2023-02-21 10:06» Dapur menelepon\n- 2023-02-21 10:06 Sari memeriksa log\n`,
      message:
        '`2023-02-21 10:06` lebih awal dari `2023-02-21 10:20` di atasnya; pindahkan entri ini atau perbaiki waktunya.',
      locale: 'id',
      related: [['2023-02-21 10:20', 'Entri sebelumnya ada di sini.']],
      suggested: [
        [
          'Urutkan linimasa',
          `${kepala}## Linimasa\n\n- 2023-02-21 10:06 Dapur menelepon\n- 2023-02-21 10:06 Sari memeriksa log\n- 2023-02-21 10:20 Kabar di halaman status\n  - dikirim oleh Budi\n`,
        ],
      ],
    },
    'times of day, which moving would change': {
      code: `${head}## Timeline\n\n- 2023-02-21 10:20 Status page\n- «10:06» A cook calls\n`,
      message: '`10:06` comes before `2023-02-21 10:20` above it; move the entry or correct its time.',
    },
    'headings, which cannot be sorted with certainty': {
      code: `${head}## Timeline\n\n### 2023-02-21 10:20\n\nStatus page.\n\n### «2023-02-21 10:06»\n\nA cook calls.\n`,
      message:
        '`2023-02-21 10:06` comes before `2023-02-21 10:20` above it; move the entry or correct its time.',
    },
    'each step back': {
      code: `${head}## Timeline\n\n1. 10:10 A\n2. «10:05» B\n3. 10:30 C\n4. «10:20» D\n`,
      messages: [
        '`10:05` comes before `10:10` above it; move the entry or correct its time.',
        '`10:20` comes before `10:30` above it; move the entry or correct its time.',
      ],
      suggested: Array.from({ length: 2 }, () => [
        'Sort the timeline',
        `${head}## Timeline\n\n1. 10:05 B\n2. 10:10 A\n3. 10:20 D\n4. 10:30 C\n`,
      ]),
    },
    'times of day over midnight, which moving would change': {
      code: `${head}## Timeline\n\n- 23:40 A\n- 23:58 B\n- 00:25 C\n- «00:10» D\n`,
      message: '`00:10` comes before `00:25` above it; move the entry or correct its time.',
    },
    'times that count from others, which moving would change': {
      code: `${head}## Timeline\n\n- 10:00 Alarm\n- +20 min: rollback\n- «+5 min»: page\n`,
      message: '`+5 min` comes before `+20 min` above it; move the entry or correct its time.',
    },
    'a wrong day': {
      code: `${head}## Timeline\n\n- 2023-02-21 10:00 UTC: alarm\n- «2023-02-20 10:30 UTC»: fixed\n\nThe next day we met.\n`,
      message:
        '`2023-02-20 10:30 UTC` comes before `2023-02-21 10:00 UTC` above it; move the entry or correct its time.',
      suggested: [
        [
          'Sort the timeline',
          `${head}## Timeline\n\n- 2023-02-20 10:30 UTC: fixed\n- 2023-02-21 10:00 UTC: alarm\n\nThe next day we met.\n`,
        ],
      ],
    },
  },
});
