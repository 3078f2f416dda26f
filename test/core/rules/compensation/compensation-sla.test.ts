import { compensationSla } from '../../../../src/core/rules/compensation/compensation-sla.js';
import { testRule } from '../../../support/rule-test.js';

const policy = {
  sla: [
    { uptime_below: 99.9, credit: 10 },
    { uptime_below: 99, credit: 25 },
  ],
};
const times = 'times:\n  started: 2023-02-21T10:00Z\n  resolved: 2023-02-21T12:00Z\n';
const head = `---\ntype: postmortem\nlocale: en\n${times}`;
const credit = (written: string): string =>
  `${head}compensation: { offered: true, credit: ${written} }\n---\n`;
const section = (text: string): string => `${head}---\n\n## Compensation\n\n${text}\n`;

testRule(compensationSla, {
  accept: {
    'the credit of the table': { code: credit('10'), policy },
    'the credit of the table in words': { code: section('All customers get a 10 % service credit.'), policy },
    'any credit without a table': credit('5'),
    'a reason for none': { code: section('None, because the contract excludes this.'), policy },
    'nobody affected': {
      code: `${head}impact: { customers_affected: 0 }\n---\n`,
      policy,
    },
    'an uptime that owes nothing': {
      code: `${head.replace('12:00Z', '10:20Z')}---\n`,
      policy,
    },
    'no times': { code: '---\ntype: postmortem\ncompensation: { credit: 5 }\n---\n', policy },
    'more, where it is fine': { code: credit('50'), policy, options: { allow_more: true } },
    'an uptime and other shares in words': {
      code: section('The uptime was 99.7 %, and all customers get a credit of 10 percent; 88 % are content.'),
      policy,
    },
    'the credits of two months': {
      code: `---\ntype: postmortem\nlocale: en\ntimes:\n  started: 2023-02-28T12:00Z\n  resolved: 2023-03-01T02:00Z\n---\n\n## Compensation\n\n- A 25 % credit for February.\n- A 10 % credit for March.\n`,
      policy,
    },
  },
  reject: {
    'less than the table gives': {
      code: credit('«5»'),
      policy,
      message:
        'A credit of 5 % is less than your SLA table gives: 10 % for an uptime of 99.702 % in 2023-02; correct it.',
      fixed: credit('10'),
    },
    'less, in words': {
      code: section('All customers get a «5» % service credit.'),
      policy,
      message:
        'A credit of 5 % is less than your SLA table gives: 10 % for an uptime of 99.702 % in 2023-02; correct it.',
      fixed: section('All customers get a 10 % service credit.'),
    },
    'more than the table gives, which may be meant': {
      code: credit('«25»'),
      policy,
      message:
        'A credit of 25 % is more than your SLA table gives for this incident: 10 % for an uptime of 99.702 % in 2023-02; correct it, or allow it for this document.',
      suggested: [['Write 10 %', credit('10')]],
    },
    'none stated': {
      code: `${head}compensation: { offered: true }\n---\n\n## «Compensation»\n\nA voucher for everybody.\n`,
      policy,
      message:
        'Your SLA table gives a credit of 10 % for an uptime of 99.702 % in 2023-02, and none is stated; add it.',
      fixed: `${head}compensation: { offered: true, credit: 10 }\n---\n\n## Compensation\n\nA voucher for everybody.\n`,
    },
    'none stated anywhere': {
      code: `---\ntype: postmortem\ntimes:\n  started: 2023-02-21T10:00Z\n  resolved: «2023-02-21T12:00Z»\n---\n`,
      policy,
      message:
        'Your SLA table gives a credit of 10 % for an uptime of 99.702 % in 2023-02, and none is stated; add it.',
      fixed: `---\ntype: postmortem\ntimes:\n  started: 2023-02-21T10:00Z\n  resolved: 2023-02-21T12:00Z\ncompensation:\n  credit: 10\n---\n`,
    },
    'kurang dari tabel': {
      code: `---\ntype: postmortem\nlocale: id\n${times}---\n\n## Kompensasi\n\nKredit layanan «5» persen untuk semua pelanggan.\n`,
      policy,
      message: 'Kredit 5 % kurang dari tabel SLA Anda: 10 % untuk uptime 99,702 % pada 2023-02; perbaiki.',
      locale: 'id',
      fixed: `---\ntype: postmortem\nlocale: id\n${times}---\n\n## Kompensasi\n\nKredit layanan 10 persen untuk semua pelanggan.\n`,
    },
  },
});
