import { idDuplicate } from '../../../../src/core/rules/workspace/id-duplicate.js';
import { testWorkspaceRule } from '../../../support/workspace-test.js';

const incident = (id: string, title = 'Ordering was down', more = ''): string =>
  `---\ntype: postmortem\nid: ${id}\ntitle: ${title}\nlocale: en\n${more}---\n`;

testWorkspaceRule(idDuplicate, {
  accept: {
    'ids of their own': { 'a.md': incident('INC-1'), 'b.md': incident('INC-2') },
    'documents without ids': {
      'a.md': '---\ntype: runbook\ntitle: A\n---\n',
      'b.md': '---\ntype: runbook\ntitle: B\n---\n',
    },
    'the same document in another language': {
      'en.md': incident('INC-1'),
      'id.md': '---\ntype: postmortem\nid: INC-1\ntitle: Pemesanan berhenti\nlocale: id\n---\n',
    },
    'an apology that is numbered like its incident': {
      'a.md': incident('INC-1'),
      'b.md': '---\ntype: apology\nid: INC-1\ntitle: We are sorry\nlocale: en\n---\n',
    },
    'files that are none of ours': { 'a.md': incident('INC-1'), 'b.md': '---\nid: INC-1\n---\n' },
  },
  reject: {
    'a copied id in both documents': {
      files: {
        'docs/2023/a.md': incident('«INC-0009»'),
        'docs/2024/b.md': incident('«INC-0009»', 'Search was down'),
        'docs/2024/c.md': incident('INC-0010'),
      },
      messages: [
        '`INC-0009` is also the id of `../2024/b.md`; give one of them another.',
        '`INC-0009` is also the id of `../2023/a.md`; give one of them another.',
      ],
      suggested: [
        ['Change to `INC-0011`', incident('INC-0011')],
        ['Change to `INC-0011`', incident('INC-0011', 'Search was down')],
      ],
      related: [
        ['docs/2024/b.md', 'INC-0009', 'Search was down has this id too.'],
        ['docs/2023/a.md', 'INC-0009', 'Ordering was down has this id too.'],
      ],
    },
    'a number as text and as a number': {
      files: { 'a.md': incident('«7»'), 'b.md': incident('«"7"»') },
      messages: [
        '`7` juga id `b.md`; beri salah satunya id lain.',
        '`7` juga id `a.md`; beri salah satunya id lain.',
      ],
      suggested: [
        ['Ganti menjadi `8`', incident('8')],
        ['Ganti menjadi `8`', incident('8')],
      ],
      locale: 'id',
    },
    'one of many, without listing them all': {
      files: Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, incident('«outage»')]),
      ),
      messages: [
        '`outage` is also the id of `b.md`, `c.md`, `d.md` and 1 more; give one of them another.',
        '`outage` is also the id of `a.md`, `c.md`, `d.md` and 1 more; give one of them another.',
        '`outage` is also the id of `a.md`, `b.md`, `d.md` and 1 more; give one of them another.',
        '`outage` is also the id of `a.md`, `b.md`, `c.md` and 1 more; give one of them another.',
        '`outage` is also the id of `a.md`, `b.md`, `c.md` and 1 more; give one of them another.',
      ],
    },
    'but for a document that says why': {
      files: {
        'a.md': incident('«INC-9»'),
        'b.md': incident('INC-9 # pulih-disable-line id-duplicate -- the draft of a.md'),
      },
      message: '`INC-9` is also the id of `b.md`; give one of them another.',
      suggested: [['Change to `INC-10`', incident('INC-10')]],
    },
  },
});
