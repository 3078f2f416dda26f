import type { PolicySource } from '../../../../src/core/policy/policy.js';
import { noticeDutyLate } from '../../../../src/core/rules/duties/notice-duty-late.js';
import { testRule } from '../../../support/rule-test.js';

const policy: PolicySource = {
  notice_duties: [{ id: 'pdp-46', name: 'UU PDP pasal 46', within: 'PT72H', from: 'detected' }],
};

const incident = (notice: string, zone = ''): string =>
  `---\ntype: postmortem\ntitle: A mailing list leaked\n${zone}times:\n  started: 2023-02-20T22:00:00+07:00\n  detected: 2023-02-21T10:00:00+07:00\nnotifications:\n  - { duty: pdp-46, ${notice} }\n---\n`;

testRule(noticeDutyLate, {
  accept: {
    'no duties, where nobody configured any': incident('notified_at: 2023-03-21T10:00:00+07:00'),
    'a notice at the last moment': { code: incident('notified_at: 2023-02-24T10:00:00+07:00'), policy },
    'a delay with its reason': {
      code: incident('notified_at: 2023-02-25T10:00:00+07:00, reason: the authority asked us to wait'),
      policy,
    },
    'a clock that started when somebody knew': {
      code: incident('aware_at: 2023-02-24T10:00:00+07:00, notified_at: 2023-02-25T10:00:00+07:00'),
      policy,
    },
    'a day that may have been in time': { code: incident('notified_at: 2023-02-24'), policy },
    'no notice, which another rule tells': { code: incident('notified_at:'), policy },
  },
  reject: {
    'a notice after the time that the duty gives': {
      code: incident('notified_at: «2023-02-24T15:30:00+07:00»'),
      policy,
      message:
        'UU PDP pasal 46 gives 3 d, which ended at 2023-02-24T10:00+07:00: this notice went out 5 h 30 min later; add the reason for the delay under `reason`.',
    },
    'a local time, counted from the start': {
      code: incident('notified_at: «2023-02-24 03:00»', 'timezone: Asia/Jakarta\n'),
      policy: { notice_duties: [{ id: 'pdp-46', name: 'UU PDP pasal 46', within: '72 h', from: 'started' }] },
      locale: 'id',
      message:
        'UU PDP pasal 46 memberi waktu 3 hari, yang berakhir pada 2023-02-23T22:00+07:00: pemberitahuan ini dikirim 5 jam setelahnya; tambahkan alasan keterlambatannya di `reason`.',
    },
    'a day that is too late anywhere on earth': {
      code: incident('notified_at: «2023-02-27»'),
      policy,
      message:
        'UU PDP pasal 46 gives 3 d, which ended at 2023-02-24T10:00+07:00: this notice went out 2 d 7 h later; add the reason for the delay under `reason`.',
    },
  },
});
