import { timelineDisagrees } from '../../../../src/core/rules/time/timeline-disagrees.js';
import { testRule } from '../../../support/rule-test.js';

/** An incident from 10:00 to 12:00 in Jakarta. */
const head =
  '---\ntype: postmortem\ntitle: Online ordering was down\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  detected: 2023-02-21 10:06\n  resolved: 2023-02-21 12:00\n---\n\n';

/** With the given times marked or changed. */
const withTimes = (changes: { readonly [time: string]: string }): string =>
  Object.entries(changes).reduce((text, [time, change]) => text.replace(`2023-02-21 ${time}`, change), head);

testRule(timelineDisagrees, {
  accept: {
    'the same times': `${head}## Timeline\n\n- 2023-02-21 10:00 Started\n- 2023-02-21 10:06 Detected\n- 2023-02-21 12:00 Resolved\n`,
    'times of day': `${head}## Timeline\n\n- 10:00 Incident started\n- 12:00 Service restored\n`,
    'the same instants in another zone': `${head}## Timeline (all times UTC)\n\n- 2023-02-21 03:00 Outage started\n- 2023-02-21 05:00 Resolved\n`,
    'a minute of difference': `${head}## Timeline\n\n- 2023-02-21 10:07 Detected\n`,
    'a table': `${head}## Kronologi\n\n| Waktu (WIB) | Kejadian |\n| --- | --- |\n| 2023-02-21 10.00 | Gangguan mulai |\n| 2023-02-21 12.00 | Layanan pulih |\n`,
    'entries that say more than a milestone': `${head}## Timeline\n\n- 2023-02-21 10:30 Sari detected slow queries in the order database as well\n- 2023-02-21 11:00 Resolved the DNS part of it\n`,
    'milestones that the front matter leaves out': `${head}## Timeline\n\n- 2023-02-21 11:00 Mitigated\n`,
    'a timeline in a zone that leaves instants open': `${head}## Timeline (IST)\n\n- 2023-02-21 11:00 Resolved\n`,
    'more, where the option allows it': {
      code: `${head}## Timeline\n\n- 2023-02-21 10:20 Detected\n`,
      options: { minutes: 15 },
    },
    'no timeline': `${head}## Summary\n\nStarted at 09:00.\n`,
    'no times in the front matter':
      '---\ntype: postmortem\n---\n\n## Timeline\n\n- 2023-02-21 10:00 UTC Started\n',
  },
  reject: {
    'another start': {
      code: `${withTimes({ '10:00': '«2023-02-21 10:00»' })}## Timeline\n\n- 2023-02-21 09:50 Started\n- 2023-02-21 12:00 Resolved\n`,
      message: '`started` differs from the timeline by 10 min; correct the one that is wrong.',
      related: [['2023-02-21 09:50', 'The timeline says `2023-02-21 09:50`.']],
    },
    'another day of the resolution, in Indonesian': {
      code: `${withTimes({ '12:00': '«2023-02-21 12:00»' })}## Kronologi\n\n- 2023-02-21 10:00 Gangguan mulai\n- 2023-02-22 12:00 Pulih\n`,
      message: '`resolved` berbeda 24 jam dari linimasa; perbaiki yang keliru.',
      locale: 'id',
      related: [['2023-02-22 12:00', 'Linimasa menyebut `2023-02-22 12:00`.']],
    },
    'a column with the time last': {
      code: `${withTimes({ '10:06': '«2023-02-21 10:06»' })}## Timeline\n\n| What | Time |\n| --- | --- |\n| Detected | 2023-02-21 10:16 |\n`,
      message: '`detected` differs from the timeline by 10 min; correct the one that is wrong.',
    },
    'every milestone that differs': {
      code: `${withTimes({ '10:00': '«2023-02-21 10:00»', '12:00': '«2023-02-21 12:00»' })}## Timeline (UTC)\n\n- 2023-02-21 10:00 Started\n- 2023-02-21 12:00 Resolved\n`,
      messages: [
        '`started` differs from the timeline by 7 h; correct the one that is wrong.',
        '`resolved` differs from the timeline by 7 h; correct the one that is wrong.',
      ],
    },
    'the first of several entries with a name': {
      code: `${withTimes({ '12:00': '«2023-02-21 12:00»' })}## Timeline\n\n- 2023-02-21 11:00 Resolved\n- 2023-02-21 12:00 Resolved\n`,
      message: '`resolved` differs from the timeline by 1 h; correct the one that is wrong.',
    },
    'a minute, where the option says none': {
      code: `${withTimes({ '10:06': '«2023-02-21 10:06»' })}## Timeline\n\n- 2023-02-21 10:07 Detected\n`,
      message: '`detected` differs from the timeline by 1 min; correct the one that is wrong.',
      options: { minutes: 0 },
    },
  },
});
