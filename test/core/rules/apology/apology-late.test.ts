import { apologyLate } from '../../../../src/core/rules/apology/apology-late.js';
import { testRule } from '../../../support/rule-test.js';

const postmortem = (at: string): string =>
  `---\ntype: postmortem\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 12:00\napology: { given: true, at: ${at} }\n---\n`;

testRule(apologyLate, {
  accept: {
    'an apology on the same day': postmortem('2023-02-21 12:30'),
    'an apology while it lasts': postmortem('2023-02-21 11:00'),
    'a day of which a part is in time': postmortem('2023-02-22'),
    'no apology':
      '---\ntype: postmortem\ntimes:\n  resolved: 2023-02-21 12:00\napology: { given: false }\n---\n',
    'an incident that is not over':
      '---\ntype: postmortem\napology: { given: true, at: 2023-03-21 12:00 }\n---\n',
    'three days, where they are fine': { code: postmortem('2023-02-24 09:00'), options: { hours: 72 } },
    'another zone': postmortem('2023-02-22T05:00:00Z'),
  },
  reject: {
    'an apology days later': {
      code: postmortem('«2023-02-24 09:00»'),
      message:
        'The apology came 2 d 21 h after the resolution, later than 24 h; next time apologise as soon as customers are affected.',
      related: [['2023-02-21 12:00', 'The service was back here.']],
    },
    'a day that is too late whatever the time': {
      code: postmortem('«2023-02-23»'),
      message:
        'Permintaan maaf datang 36 jam setelah gangguan selesai, lebih dari 24 jam; lain kali mintalah maaf begitu pelanggan terdampak.',
      locale: 'id',
    },
    'an hour, where the option allows half of it': {
      code: postmortem('«2023-02-21 13:00»'),
      options: { hours: 0.5 },
      message:
        'The apology came 1 h after the resolution, later than 30 min; next time apologise as soon as customers are affected.',
    },
  },
});
