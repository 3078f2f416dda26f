import { apologyUnregistered } from '../../../../src/core/rules/workspace/apology-unregistered.js';
import { testWorkspaceRule } from '../../../support/workspace-test.js';

const incident = (apology: string, more = '', body = ''): string =>
  `---\ntype: postmortem\nid: INC-1\ntitle: Ordering was down\nlocale: en\n${more}apology: { ${apology} }\n---\n${body}`;
const apology = (more: string): string => `---\ntype: apology\ntitle: We are sorry\nlocale: en\n${more}---\n`;

const message =
  'Customers got an apology, and it is kept nowhere; name its document in `apology.document`, or its number in `apology.register`.';

testWorkspaceRule(apologyUnregistered, {
  accept: {
    'an apology with its document': { 'a.md': incident('given: true, document: s.md'), 's.md': apology('') },
    'one on a page elsewhere': { 'a.md': incident('given: true, document: https://example.org/sorry') },
    'one in a register': { 'a.md': incident('given: true, register: APO-2023-4') },
    'a document that names the incident': {
      'a.md': incident('given: true'),
      's.md': apology('incident: INC-1\n'),
    },
    'a document that the text links to': {
      'a.md': incident('given: true', '', '\n## Apology\n\nWe sent [this letter](s.md).\n'),
      's.md': apology(''),
    },
    'no apology': { 'a.md': incident('given: false'), 'b.md': '---\ntype: postmortem\ntitle: T\n---\n' },
  },
  reject: {
    'an apology that is kept nowhere': {
      files: { 'a.md': incident('given: «true», at: 2023-02-21'), 's.md': apology('incident: INC-2\n') },
      message,
    },
    'an apology document that names no incident, and offers it': {
      files: { 'incidents/a.md': incident('given: «true»'), 'apologies/s.md': apology('') },
      message:
        'Pelanggan sudah menerima permintaan maaf, tetapi tidak disimpan di mana pun; sebutkan dokumennya di `apology.document`, atau nomornya di `apology.register`.',
      locale: 'id',
      suggested: [['Dokumennya `../apologies/s.md`', incident('given: true, document: ../apologies/s.md')]],
    },
    'less in a draft': {
      files: { 'a.md': incident('given: «true»', 'status: draft\n') },
      message,
      severity: 'info',
    },
  },
});
