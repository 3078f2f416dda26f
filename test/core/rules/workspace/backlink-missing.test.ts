import { backlinkMissing } from '../../../../src/core/rules/workspace/backlink-missing.js';
import { testWorkspaceRule } from '../../../support/workspace-test.js';

const incident = (more: string, id = 'INC-1'): string =>
  `---\ntype: postmortem\nid: ${id}\ntitle: Ordering was down\nlocale: en\n${more}---\n`;
const plan = (more: string, body = ''): string =>
  `---\ntype: backup-plan\nid: BP-1\ntitle: Orders by phone\nlocale: en\n${more}---\n${body}`;
const apology = (more: string): string => `---\ntype: apology\ntitle: We are sorry\nlocale: en\n${more}---\n`;

testWorkspaceRule(backlinkMissing, {
  accept: {
    'a plan that names the incident by path': {
      'incidents/a.md': incident('runbooks: { used: [../plans/p.md] }\n'),
      'plans/p.md': plan('related: [../incidents/a.md]\n'),
    },
    'by id': { 'a.md': incident('runbooks: { used: [p.md] }\n'), 'p.md': plan('related: [INC-1]\n') },
    'in its text': {
      'a.md': incident('runbooks: { used: [p.md] }\n'),
      'p.md': plan('', '\n## Review history\n\n- After [the outage](a.md)\n'),
      'q.md': plan('', '\n## Review history\n\n- After INC-1\n').replace('BP-1', 'BP-2'),
    },
    'a plan that no incident used': { 'a.md': incident('related: [p.md]\n'), 'p.md': plan('') },
    'an apology that names its incident': {
      'a.md': incident('apology: { given: true, document: s.md }\n'),
      's.md': apology('incident: INC-1\n'),
    },
    'an apology for two incidents': {
      'a.md': incident('apology: { given: true, document: s.md }\n'),
      'b.md': incident('apology: { given: true, document: s.md }\n', 'INC-2'),
      's.md': apology(''),
    },
    'the plan of the other language': {
      'a.md': incident('runbooks: { used: [BP-1] }\n'),
      'id/p.md': plan('').replace('locale: en', 'locale: id'),
      'p.md': plan('related: [a.md]\n'),
    },
  },
  reject: {
    'a plan without any relation': {
      files: {
        'incidents/a.md': incident('runbooks: { used: [../plans/p.md] }\n'),
        'plans/p.md': plan('').replace('Orders by phone', '«Orders by phone»'),
      },
      message: 'INC-1 used this, and nothing here leads back to it; add `../incidents/a.md` to `related`.',
      fixed: { 'plans/p.md': plan('related: [../incidents/a.md]\n') },
      related: [['incidents/a.md', 'Ordering was down', 'Ordering was down names this document.']],
    },
    'lists of one line': {
      files: {
        'a.md': incident('runbooks: { used: [BP-1] }\n'),
        'p.md': plan('«related»: [ ./runbook.md ]\nowner: Agus\n'),
      },
      message: 'INC-1 used this, and nothing here leads back to it; add `a.md` to `related`.',
      fixed: { 'p.md': plan('related: [ ./runbook.md, a.md ]\nowner: Agus\n') },
    },
    'lists of several lines, and two incidents': {
      files: {
        'a.md': incident('runbooks: { used: [p.md] }\n'),
        'b.md': incident('runbooks: { used: [p.md] }\n', 'INC-2'),
        'p.md': plan('««related»»:\n  - ./runbook.md\nowner: Agus\n'),
      },
      messages: [
        'INC-1 memakai dokumen ini, tetapi dari sini tidak ada jalan kembali ke sana; tambahkan `a.md` ke `related`.',
        'INC-2 memakai dokumen ini, tetapi dari sini tidak ada jalan kembali ke sana; tambahkan `b.md` ke `related`.',
      ],
      locale: 'id',
      fixed: { 'p.md': plan('related:\n  - ./runbook.md\n  - a.md\n  - b.md\nowner: Agus\n') },
    },
    'an empty list': {
      files: { 'a.md': incident('runbooks: { used: [p.md] }\n'), 'p.md': plan('«related»: []\n') },
      message: 'INC-1 used this, and nothing here leads back to it; add `a.md` to `related`.',
      fixed: { 'p.md': plan('related: [a.md]\n') },
    },
    'an apology and a FAQ': {
      files: {
        'a.md': incident('apology: { given: true, document: s.md }\nfaq: { document: f.md }\n'),
        'f.md': '---\ntype: customer-faq\ntitle: «Questions»\nincident:\n---\n',
        's.md': apology('').replace('We are sorry', '«We are sorry»'),
      },
      message: 'INC-1 names this document, and nothing here leads back to it; write `incident: INC-1`.',
      fixed: {
        'f.md': '---\ntype: customer-faq\ntitle: Questions\nincident: INC-1\n---\n',
        's.md': apology('incident: INC-1\n'),
      },
    },
  },
});
