import { runbookNotUpdated } from '../../../../src/core/rules/workspace/runbook-not-updated.js';
import { testWorkspaceRule } from '../../../support/workspace-test.js';

const incident = (day: string, used = 'plan.md', id = 'INC-1'): string =>
  `---\ntype: postmortem\nid: ${id}\ntitle: Ordering was down\ntimes:\n  started: ${day}T22:00:00+07:00\n  resolved: ${day}T23:30:00+07:00\nrunbooks: { used: [${used}] }\n---\n`;
const plan = (more: string): string => `---\ntype: runbook\nid: RB-1\ntitle: Restart the queue\n${more}---\n`;

testWorkspaceRule(runbookNotUpdated, {
  accept: {
    'a review after the incident': {
      'a.md': incident('2024-02-21'),
      'plan.md': plan('reviewed: 2024-03-01\n'),
    },
    'a review on the same day': { 'a.md': incident('2024-02-21'), 'plan.md': plan('reviewed: 2024-02-21\n') },
    'a plan that no incident names': {
      'a.md': incident('2024-02-21', 'RB-2'),
      'plan.md': plan('reviewed: 2024-01-01\n'),
    },
    'an incident of last week': { 'a.md': incident('2024-12-24'), 'plan.md': plan('reviewed: 2024-01-01\n') },
    'more time, where the option gives it': {
      files: { 'a.md': incident('2024-09-01'), 'plan.md': plan('reviewed: 2024-01-01\n') },
      options: { days: 365 },
    },
    'no review and no history': { 'a.md': incident('2024-02-21'), 'plan.md': plan('') },
    'no review, and a change since': {
      files: { 'a.md': incident('2024-02-21'), 'plan.md': plan('') },
      changed: { 'plan.md': Date.UTC(2024, 2, 1) },
    },
    'an incident without times': {
      'a.md': '---\ntype: postmortem\ntitle: T\nrunbooks: { used: [plan.md] }\n---\n',
      'plan.md': plan('reviewed: 2024-01-01\n'),
    },
  },
  reject: {
    'a review before the last incident': {
      files: {
        'a.md': incident('2024-01-05', 'plan.md', 'INC-0'),
        'b.md': incident('2024-02-21', 'RB-1'),
        'plan.md': plan('reviewed: «2024-02-20»\n'),
      },
      message:
        'This was used in INC-1 on 2024-02-21, and its last review was before that; bring in what was learnt, then set `reviewed`.',
      related: [
        ['b.md', 'Ordering was down', 'Ordering was down used it.'],
        ['a.md', 'Ordering was down', 'Ordering was down used it.'],
      ],
    },
    'a plan without a review that has not changed since': {
      files: {
        'a.md': incident('2024-02-21'),
        'plan.md': plan('').replace('Restart the queue', '«Restart the queue»'),
      },
      changed: { 'plan.md': Date.UTC(2023, 5, 1) },
      message:
        'Ini dipakai dalam INC-1 pada 2024-02-21 dan belum diubah sejak itu; masukkan yang dipelajari, lalu isi `reviewed`.',
      locale: 'id',
    },
  },
});
