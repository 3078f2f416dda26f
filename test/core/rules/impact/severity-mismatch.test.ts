import type { PolicySource } from '../../../../src/core/policy/policy.js';
import { severityMismatch } from '../../../../src/core/rules/impact/severity-mismatch.js';
import { testRule } from '../../../support/rule-test.js';

const policy: PolicySource = {
  severity_matrix: [
    { severity: 'sev1', customers_affected: 10_000, duration: 'PT1H' },
    { severity: 'sev1', data_exposed: true },
    { severity: 'sev2', customers_affected: 1000 },
    { severity: 'sev2', orders_lost: 100 },
    { severity: 'sev3', duration: 'PT4H' },
  ],
};

const times = 'timezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 12:00\n';
const doc = (fields: string): string =>
  `---\ntype: postmortem\ntitle: Online ordering was down\n${fields}---\n\n## Summary\n\nOrdering failed.\n`;
const raised = (text: string, from: string, to: string): string =>
  text.replaceAll(/[«»]/g, '').replace(`severity: ${from}`, `severity: ${to}`);

const customers = doc('severity: «sev3»\nimpact: { customers_affected: 1200 }\n');
const both = doc(`severity: «sev2»\n${times}impact: { customers_affected: 12000, orders_lost: 900 }\n`);
const exposed = doc('severity: «sev4»\ndata: { exposed: true }\n');
const long = doc(
  'severity: «sev4»\ntimezone: WIB\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 16:30\n',
);

testRule(severityMismatch, {
  accept: {
    'any severity, where there is no matrix': doc('severity: sev4\nimpact: { customers_affected: 50000 }\n'),
    'the severity that the impact implies': {
      code: doc('severity: sev2\nimpact: { customers_affected: 1200 }\n'),
      policy,
    },
    'a higher severity': { code: doc('severity: sev1\nimpact: { customers_affected: 12 }\n'), policy },
    'a line of which only one figure is reached': {
      code: doc('severity: sev2\nimpact: { customers_affected: 12000 }\n'),
      policy,
    },
    'no severity, which is told already': {
      code: doc('impact: { customers_affected: 50000 }\n'),
      policy,
    },
    'a severity that is not on the list': {
      code: doc('severity: P2\nimpact: { customers_affected: 50000 }\n'),
      policy,
    },
    'data that was not exposed': { code: doc('severity: sev4\ndata: { exposed: false }\n'), policy },
  },
  reject: {
    'too many customers for it': {
      code: customers,
      policy,
      message:
        'Your severity matrix makes this sev2 (1200 customers affected), not sev3; raise the severity or correct the figures.',
      related: [['1200', 'This figure counts.']],
      suggested: [['Change the severity to sev2', raised(customers, 'sev3', 'sev2')]],
    },
    'the worst line that is reached': {
      code: both,
      policy,
      message:
        'Your severity matrix makes this sev1 (12000 customers affected, lasted 2 h), not sev2; raise the severity or correct the figures.',
      suggested: [['Change the severity to sev1', raised(both, 'sev2', 'sev1')]],
    },
    'exposed data': {
      code: exposed,
      policy,
      message:
        'Your severity matrix makes this sev1 (customer data exposed), not sev4; raise the severity or correct the figures.',
      related: [['true', 'This figure counts.']],
      suggested: [['Change the severity to sev1', raised(exposed, 'sev4', 'sev1')]],
    },
    'a long failure, told in Indonesian': {
      code: long,
      policy,
      locale: 'id',
      message:
        'Menurut matriks keparahan Anda ini sev3 (berlangsung 6 jam 30 menit), bukan sev4; naikkan keparahannya atau perbaiki angkanya.',
      suggested: [['Ubah keparahan menjadi sev3', raised(long, 'sev4', 'sev3')]],
    },
    'names of severities of your own': {
      code: doc('severity: «minor»\nimpact: { orders_lost: 30 }\n'),
      policy: {
        severities: ['critical', 'major', 'minor'],
        severity_matrix: [{ severity: 'major', orders_lost: 20 }],
      },
      message:
        'Your severity matrix makes this major (30 orders lost), not minor; raise the severity or correct the figures.',
      suggested: [
        [
          'Change the severity to major',
          raised(doc('severity: minor\nimpact: { orders_lost: 30 }\n'), 'minor', 'major'),
        ],
      ],
    },
  },
});
