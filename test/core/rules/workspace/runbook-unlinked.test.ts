import { runbookUnlinked } from '../../../../src/core/rules/workspace/runbook-unlinked.js';
import { testWorkspaceRule } from '../../../support/workspace-test.js';

const incident = (more: string, body = ''): string =>
  `---\ntype: postmortem\nid: INC-1\ntitle: Ordering was down\n${more}---\n\n# Ordering was down\n${body}`;
const plan = '---\ntype: backup-plan\nid: BP-1\ntitle: Orders by phone\nservices: [ordering]\n---\n';

const message =
  'This sev1 incident names no runbook or backup plan; list those that were used under `runbooks.used`, or say in `runbooks.missing` whether one was missing.';

testWorkspaceRule(runbookUnlinked, {
  accept: {
    'plans that were used': {
      'a.md': incident('severity: sev1\nrunbooks: { used: [plan.md] }\n'),
      'plan.md': plan,
    },
    'plans in a tool of another kind': { 'a.md': incident('severity: sev1\nrunbooks: { used: [RB-77] }\n') },
    'that one was missing': { 'a.md': incident('severity: sev1\nrunbooks: { missing: true }\n') },
    'that none was': { 'a.md': incident('severity: sev2\nrunbooks: { used: [], missing: false }\n') },
    'a link to a plan in the text': {
      'docs/a.md': incident('severity: sev1\n', '\n## Fix\n\nWe followed [the plan](../plan.md).\n'),
      'plan.md': plan,
    },
    'a milder incident': { 'a.md': incident('severity: sev3\n') },
    'an incident whose severity is not told': { 'a.md': incident('') },
    'a draft': { 'a.md': incident('severity: sev1\nstatus: draft\n') },
    'severities of your own': {
      files: { 'a.md': incident('severity: minor\n') },
      policy: { severities: ['critical', 'major', 'minor'] },
    },
  },
  reject: {
    'a severe incident without any, and offers the plans of its services': {
      files: {
        'docs/a.md': incident('severity: «sev1»\nservices: [ordering]\n'),
        'plan.md': plan,
        'other.md': plan.replace('ordering', 'search').replace('BP-1', 'BP-2'),
      },
      message,
      suggested: [
        [
          'It was used: `../plan.md`',
          incident('severity: sev1\nservices: [ordering]\nrunbooks:\n  used: [../plan.md]\n'),
        ],
        ['One was missing', incident('severity: sev1\nservices: [ordering]\nrunbooks:\n  missing: true\n')],
        ['None was needed', incident('severity: sev1\nservices: [ordering]\nrunbooks:\n  missing: false\n')],
      ],
    },
    'an empty answer, at its key': {
      files: { 'a.md': incident('severity: sev1\n«runbooks»: { used: [], missing: }\n') },
      message,
      suggested: [
        ['One was missing', incident('severity: sev1\nrunbooks: { used: [], missing: true }\n')],
        ['None was needed', incident('severity: sev1\nrunbooks: { used: [], missing: false }\n')],
      ],
    },
    'a link to something else': {
      files: {
        'a.md': incident('severity: «critical»\n', '\n[notes](notes.md)\n'),
        'notes.md': '# Notes\n',
      },
      policy: { severities: ['critical', 'major', 'minor'] },
      message:
        'Insiden critical ini tidak menyebut runbook atau rencana cadangan; cantumkan yang dipakai di `runbooks.used`, atau sebutkan di `runbooks.missing` apakah ada yang belum tersedia.',
      locale: 'id',
      suggested: [
        [
          'Ada yang belum tersedia',
          incident('severity: critical\nrunbooks:\n  missing: true\n', '\n[notes](notes.md)\n'),
        ],
        [
          'Tidak ada yang dibutuhkan',
          incident('severity: critical\nrunbooks:\n  missing: false\n', '\n[notes](notes.md)\n'),
        ],
      ],
    },
    'a milder one, where the option asks, and less while it is in review': {
      files: { 'a.md': incident('severity: «sev3»\nstatus: in-review\n') },
      options: { severities: ['sev3'] },
      message: message.replace('sev1', 'sev3'),
      suggested: [
        ['One was missing', incident('severity: sev3\nstatus: in-review\nrunbooks:\n  missing: true\n')],
        ['None was needed', incident('severity: sev3\nstatus: in-review\nrunbooks:\n  missing: false\n')],
      ],
    },
  },
});
