import type { PolicySource } from '../../../../src/core/policy/policy.js';
import { noticeDutyMissing } from '../../../../src/core/rules/duties/notice-duty-missing.js';
import { testRule } from '../../../support/rule-test.js';

const exposed = {
  properties: {
    front_matter: {
      properties: { data: { properties: { exposed: { const: true } }, required: ['exposed'] } },
      required: ['data'],
    },
  },
};
const policy: PolicySource = {
  notice_duties: [
    { id: 'gdpr-33', name: 'GDPR art. 33', within: 'PT72H', from: 'detected', applies: exposed },
  ],
};

const incident = (more: string): string =>
  `---\ntype: postmortem\ntitle: A mailing list leaked\n${more}---\n`;
const times = 'times:\n  started: 2024-12-30T09:00:00+07:00\n  detected: 2024-12-30T10:00:00+07:00\n';
const remedy = 'write under `notifications` with `duty: gdpr-33` when it went out, or why none is needed.';

testRule(noticeDutyMissing, {
  accept: {
    'no duties, where nobody configured any': incident('data: { exposed: true }\n'),
    'an incident that meets no condition': { code: incident('data: { exposed: false }\n'), policy },
    'a notice that went out': {
      code: incident(
        'data: { exposed: true }\nnotifications:\n  - { duty: gdpr-33, notified_at: 2024-12-31T09:00:00+07:00 }\n',
      ),
      policy,
    },
    'a duty by its name': {
      code: incident(
        'data: { exposed: true }\nnotifications:\n  - { duty: GDPR Art. 33, notified_at: 2024-12-31 }\n',
      ),
      policy,
    },
    'a reason for none': {
      code: incident(
        'data: { exposed: true }\nnotifications:\n  - { duty: gdpr-33, reason: not required, every address was encrypted }\n'
          .replace('not required, every', '"not required: every')
          .replace('encrypted', 'encrypted"'),
      ),
      policy,
    },
    'another type of document': {
      code: '---\ntype: apology\ntitle: We are sorry\ndata: { exposed: true }\n---\n',
      policy,
    },
  },
  reject: {
    'a duty whose clock never started': {
      code: incident('data: { exposed: «true» }\n'),
      policy,
      message: `This incident is under GDPR art. 33, and no notice is told; ${remedy}`,
      suggested: [
        [
          'Add the notice for GDPR art. 33',
          incident(
            'data: { exposed: true }\nnotifications: [{ duty: gdpr-33, notified_at: null, recipient: null }]\n',
          ),
        ],
        [
          'Say why GDPR art. 33 asks for none',
          incident('data: { exposed: true }\nnotifications: [{ duty: gdpr-33, reason: null }]\n'),
        ],
      ],
    },
    'one whose time still runs, as a hint in a draft': {
      code: incident(
        `status: draft\n${times}data: { exposed: true }\n«notifications»:\n  - { duty: nis2-24, notified_at: 2024-12-30 }\n`,
      ),
      policy,
      severity: 'info',
      message:
        'This incident is under GDPR art. 33: the notice must go out by 2025-01-02T10:00+07:00; write under `notifications` with `duty: gdpr-33` when it did, or why none is needed.',
      suggested: [
        [
          'Add the notice for GDPR art. 33',
          incident(
            `status: draft\n${times}data: { exposed: true }\nnotifications:\n  - { duty: nis2-24, notified_at: 2024-12-30 }\n  - { duty: gdpr-33, notified_at: null, recipient: null }\n`,
          ),
        ],
        [
          'Say why GDPR art. 33 asks for none',
          incident(
            `status: draft\n${times}data: { exposed: true }\nnotifications:\n  - { duty: nis2-24, notified_at: 2024-12-30 }\n  - { duty: gdpr-33, reason: null }\n`,
          ),
        ],
      ],
    },
    'one that is over, in a draft as well, at its empty entry': {
      code: incident(
        `status: draft\n${times}data: { exposed: true }\nnotifications:\n  - «{ duty: gdpr-33, aware_at: 2024-12-29T00:00:00Z, notified_at: }»\n`,
      ),
      policy,
      locale: 'id',
      message:
        'Insiden ini terkena GDPR art. 33: batas waktu pemberitahuan 2025-01-01T00:00Z sudah lewat dan tidak ada yang dicatat; tulis di `notifications` dengan `duty: gdpr-33` kapan dikirim, atau mengapa tidak diperlukan.',
      now: Date.UTC(2025, 0, 1, 0, 1),
    },
    'every incident, where a duty has no condition': {
      code: incident('severity: «sev1»\n'),
      policy: { notice_duties: [{ id: 'gdpr-33', name: 'our contract', within: '24 h' }] },
      message: `This incident is under our contract, and no notice is told; ${remedy}`,
      suggested: [
        [
          'Add the notice for our contract',
          incident(
            'severity: sev1\nnotifications: [{ duty: gdpr-33, notified_at: null, recipient: null }]\n',
          ),
        ],
        [
          'Say why our contract asks for none',
          incident('severity: sev1\nnotifications: [{ duty: gdpr-33, reason: null }]\n'),
        ],
      ],
    },
  },
});
