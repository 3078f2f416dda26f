import { timelineGap } from '../../../../src/core/rules/time/timeline-gap.js';
import { testRule } from '../../../support/rule-test.js';

const head =
  '---\ntype: postmortem\ntitle: Online ordering was down\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 14:00\n---\n\n';

testRule(timelineGap, {
  accept: {
    'an hour at the most': `${head}## Timeline\n\n- 2023-02-21 10:00 A\n- 2023-02-21 11:00 B\n- 2023-02-21 11:30 C\n`,
    'silence before the start and after the end':
      `${head}## Timeline\n\n- 2023-02-14 09:00 The release is built\n- 2023-02-21 10:00 A\n- 2023-02-21 10:50 B\n- 2023-02-21 14:00 C\n- 2023-02-23 09:00 We meet\n`.replace(
        '10:50 B\n',
        '10:50 B\n- 2023-02-21 11:45 B\n- 2023-02-21 12:40 B\n- 2023-02-21 13:20 B\n',
      ),
    'longer silence, where the option allows it': {
      code: `${head}## Timeline\n\n- 2023-02-21 10:00 A\n- 2023-02-21 13:10 B\n`,
      options: { minutes: 240 },
    },
    'days without a time of day': `${head}## Timeline\n\n- 2023-02-21 A\n- 2023-02-23 B\n`,
    'zones apart': `${head}## Timeline\n\n- 2023-02-21 10:00 WIB A\n- 2023-02-21 03:30 UTC B\n`,
    'one entry': `${head}## Timeline\n\n- 2023-02-21 10:00 A\n`,
    'no timeline': `${head}## Summary\n\nAt 10:00, and at 13:00.\n`,
  },
  reject: {
    'a silence, at the entry that ends it': {
      code: `${head}## Timeline\n\n- 2023-02-21 10:06 A cook calls\n- «2023-02-21 13:10» Rollback\n`,
      message: 'Nothing is told for 3 h 4 min before this entry; add what happened meanwhile.',
      related: [['2023-02-21 10:06', 'The entry before is here.']],
    },
    'a row in Indonesian': {
      code: `---\ntype: postmortem\nlocale: id\n---\n\n## Kronologi\n\n| Waktu (WIB) | Kejadian |\n| --- | --- |\n| 21 Februari 2023 pukul 10.00 | Dapur menelepon |\n| «21 Februari 2023 pukul 12.30» | Rilis ditarik |\n`,
      message:
        'Tidak ada catatan selama 2 jam 30 menit sebelum entri ini; tambahkan yang terjadi sementara itu.',
      locale: 'id',
      related: [['21 Februari 2023 pukul 10.00', 'Entri sebelumnya ada di sini.']],
    },
    'a silence past midnight, without any date': {
      code: '---\ntype: postmortem\n---\n\n## Timeline\n\n- 23:10 A cook calls\n- «01:30» Rollback\n',
      message: 'Nothing is told for 2 h 20 min before this entry; add what happened meanwhile.',
    },
    'every silence that is longer than the option': {
      code: `${head}## Timeline\n\n- 2023-02-21 10:00 A\n- «2023-02-21 10:20» B\n- 2023-02-21 10:30 C\n- «2023-02-21 10:55» D\n`,
      messages: [
        'Nothing is told for 20 min before this entry; add what happened meanwhile.',
        'Nothing is told for 25 min before this entry; add what happened meanwhile.',
      ],
      options: { minutes: 15 },
    },
    'a gap after the end of the entry before': {
      code: `${head}## Timeline\n\n- 2023-02-21 10:00–10:30 A\n- «2023-02-21 12:00» B\n`,
      message: 'Nothing is told for 1 h 30 min before this entry; add what happened meanwhile.',
    },
  },
});
