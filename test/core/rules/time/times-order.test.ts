import { timesOrder } from '../../../../src/core/rules/time/times-order.js';
import { testRule } from '../../../support/rule-test.js';

/** Front matter with the given lines under `times`, which times without a zone read in Jakarta. */
function withTimes(...times: readonly string[]): string {
  const lines = times.map((time) => `  ${time}\n`).join('');
  return `---\ntype: postmortem\ntitle: Semua kartu ditolak\nlocale: id\ntimezone: Asia/Jakarta\ntimes:\n${lines}---\n\n## Ringkasan\n\nSemua kartu ditolak.\n`;
}

testRule(timesOrder, {
  accept: {
    'all times in order': withTimes(
      'started: 2023-02-21 10:00',
      'detected: 2023-02-21 10:06',
      'acknowledged: 2023-02-21 10:08',
      'first_notice: 2023-02-21 10:20',
      'mitigated: 2023-02-21 11:40',
      'resolved: 2023-02-21 12:00',
      'verified: 2023-02-21 12:15',
    ),
    'equal times': withTimes('started: 2023-02-21 10:00', 'detected: 2023-02-21 10:00'),
    'keys in another order': withTimes('resolved: 2023-02-21 12:00', 'started: 2023-02-21 10:00'),
    'a notice after the resolution': withTimes(
      'started: 2023-02-21 10:00',
      'resolved: 2023-02-21 10:20',
      'first_notice: 2023-02-21 10:40',
      'acknowledged: 2023-02-21 10:30',
    ),
    'instants of several zones': withTimes(
      'started: 2023-02-21T10:00:00+07:00',
      'detected: 2023-02-21T03:06:00Z',
      'resolved: 2023-02-21T13:00:00+09:00',
    ),
    'times that are left empty': withTimes('started: 2023-02-21 10:00', 'detected:', 'resolved:'),
    'times that cannot be read, which another rule tells': withTimes('started: later', 'resolved: soon'),
    'days without a time of day': withTimes('started: 2023-02-22', 'resolved: 2023-02-21'),
    'an hour that comes twice, by its offset':
      '---\ntype: postmortem\ntimezone: Europe/Berlin\ntimes:\n  started: 2023-10-29T02:50:00+02:00\n  resolved: 2023-10-29T02:10:00+01:00\n---\n',
    'a timeline, which other rules look at':
      '---\ntype: postmortem\n---\n\n## Timeline\n\n- 2023-02-21 12:00 Started\n- 2023-02-21 10:00 Resolved\n',
  },
  reject: {
    'a detection before the start': {
      code: withTimes(
        'started: 2023-02-21 10:00',
        'detected: «2023-02-21 09:06»',
        'resolved: 2023-02-21 12:00',
      ),
      message: '`detected` is before `started`; correct the one that is wrong.',
      related: [['2023-02-21 10:00', '`started` is here.']],
    },
    'a resolution on the day before, told in Indonesian': {
      code: withTimes('started: 2023-02-21 23:50', 'resolved: «2023-02-21 01:10»'),
      message: '`resolved` terjadi sebelum `started`; perbaiki yang keliru.',
      locale: 'id',
      related: [['2023-02-21 23:50', '`started` ada di sini.']],
    },
    'each time that is before the one it follows': {
      code: withTimes(
        'started: 2023-02-21 10:00',
        'acknowledged: «2023-02-21 09:59»',
        'first_notice: «2023-02-20 10:20»',
        'mitigated: 2023-02-21 12:30',
        'resolved: «2023-02-21 12:00»',
        'verified: 2023-02-21 12:15',
      ),
      messages: [
        '`acknowledged` is before `started`; correct the one that is wrong.',
        '`first_notice` is before `started`; correct the one that is wrong.',
        '`resolved` is before `mitigated`; correct the one that is wrong.',
      ],
      related: [
        ['2023-02-21 10:00', '`started` is here.'],
        ['2023-02-21 10:00', '`started` is here.'],
        ['2023-02-21 12:30', '`mitigated` is here.'],
      ],
    },
    'instants whose clocks look right': {
      code: withTimes('started: 2023-02-21T10:00:00+07:00', 'resolved: «2023-02-21T10:30:00+08:00»'),
      message: '`resolved` is before `started`; correct the one that is wrong.',
    },
    'a time in quotes': {
      code: withTimes('started: "2023-02-21 10:00"', 'verified: «"2023-02-21 09:00"»'),
      message: '`verified` is before `started`; correct the one that is wrong.',
    },
  },
});
