import { timelineDate } from '../../../../src/core/rules/time/timeline-date.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout was slow\ntimezone: Asia/Jakarta\n---\n\n';
const kepala = '---\ntype: postmortem\ntitle: Pembayaran lambat\nlocale: id\n---\n\n';

testRule(timelineDate, {
  accept: {
    'the right weekday': `${head}On Tuesday 21 February 2023, and again on Wed, Feb 22nd 2023.\n`,
    'the right weekday in Indonesian': `${kepala}Pada hari Selasa, 21 Februari 2023, pembayaran lambat.\n`,
    'a weekday without a year': `${head}On Monday, 21 February, checkout was slow.\n`,
    'a timeline over New Year': `${head}## Timeline\n\n- 2023-12-31 23:40 Slow\n- 2024-01-01 00:10 Full\n- 2024-01-01 00:30 Fixed\n`,
    'a due date in the future': `${head}## Action items\n\n- Add a worker, by 2031-03-01 (Sari)\n`,
    'a day that begins elsewhere already': `${head}## Timeline\n\n- 2025-01-01 10:00 Slow\n`,
    'an incident of years': `${head}## Timeline\n\n- 2019-03-01 10:00 The leak is built in\n- 2021-06-01 10:00 The leak is found\n- 2024-01-01 10:00 All is mended\n`,
    'dates in code': `${head}\`\`\`\nMonday, 21 February 2023\n\`\`\`\n`,
    'no dates': `${head}## Timeline\n\n- 10:00 Slow\n`,
  },
  reject: {
    'a wrong weekday in a sentence': {
      code: `${head}On «Monday, 21 February 2023», checkout was slow.\n`,
      message: '`Monday, 21 February 2023` is a Tuesday; correct the weekday or the date.',
    },
    'a wrong weekday in Indonesian, in a heading': {
      code: `${kepala}## Kronologi «Kamis, 21 Februari 2023»\n\nPembayaran lambat.\n`,
      message: '`Kamis, 21 Februari 2023` adalah hari Selasa; perbaiki nama hari atau tanggalnya.',
      locale: 'id',
    },
    'a wrong weekday in a table': {
      code: `${head}## Timeline\n\n| Time | What |\n| --- | --- |\n| «Fri 2023-02-21» | Slow |\n`,
      message: '`Fri 2023-02-21` is a Tuesday; correct the weekday or the date.',
    },
    'the future in the front matter': {
      code: '---\ntype: postmortem\ntimes:\n  started: «2123-02-21T10:00:00+07:00»\n  resolved: 2023-02-21T12:00:00+07:00\n---\n',
      message: '`2123-02-21T10:00:00+07:00` is in the future; correct the date.',
    },
    'the future in a timeline, told in Indonesian': {
      code: `${kepala}## Kronologi\n\n- «2032-02-21 10:00» Lambat\n`,
      message: '`2032-02-21 10:00` ada di masa depan; perbaiki tanggalnya.',
      locale: 'id',
    },
    'a day in the future once, whose entries have it from the first': {
      code: `${head}## Timeline\n\n- «2032-02-21 10:00» Slow\n- 10:06 Full\n- 10:20 Fixed\n- «2032-02-22» We met\n`,
      messages: [
        '`2032-02-21 10:00` is in the future; correct the date.',
        '`2032-02-22` is in the future; correct the date.',
      ],
    },
    "last year's number in January, and offers the new one": {
      code: `${head}## Timeline\n\n- 2023-12-31 23:40 Slow\n- «2023-01-01 00:10» Full\n- 2024-01-01 00:30 Fixed\n`,
      message: '`2023-01-01 00:10` is far from the times beside it; is the year 2024?',
      suggested: [
        [
          'Change the year to 2024',
          `${head}## Timeline\n\n- 2023-12-31 23:40 Slow\n- 2024-01-01 00:10 Full\n- 2024-01-01 00:30 Fixed\n`,
        ],
      ],
    },
    'a mistyped year in the front matter': {
      code: '---\ntype: postmortem\ntimes:\n  started: 2023-02-21 10:00 +07:00\n  detected: «2013-02-21 10:06 +07:00»\n  resolved: 2023-02-21 12:00 +07:00\n---\n',
      message: '`2013-02-21 10:06 +07:00` jauh dari waktu di sekitarnya; apakah tahunnya 2023?',
      locale: 'id',
      suggested: [
        [
          'Ganti tahunnya menjadi 2023',
          '---\ntype: postmortem\ntimes:\n  started: 2023-02-21 10:00 +07:00\n  detected: 2023-02-21 10:06 +07:00\n  resolved: 2023-02-21 12:00 +07:00\n---\n',
        ],
      ],
    },
    'a mistyped year between rows with another date order': {
      code: `${head}## Timeline\n\n| Date | What |\n| --- | --- |\n| 21/02/2023 10:00 | Slow |\n| «21/02/2032 10:06» | Full |\n| 21/02/2023 10:20 | Fixed |\n`,
      message: '`21/02/2032 10:06` is far from the times beside it; is the year 2023?',
      suggested: [
        [
          'Change the year to 2023',
          `${head}## Timeline\n\n| Date | What |\n| --- | --- |\n| 21/02/2023 10:00 | Slow |\n| 21/02/2023 10:06 | Full |\n| 21/02/2023 10:20 | Fixed |\n`,
        ],
      ],
    },
  },
});
