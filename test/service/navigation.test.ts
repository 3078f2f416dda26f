import assert from 'node:assert/strict';
import type { RenameFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { definition } from '../../src/service/navigation/definition.js';
import { documentLinks } from '../../src/service/navigation/links.js';
import { references } from '../../src/service/navigation/references.js';
import { editsForMoves, prepareRename, rename } from '../../src/service/navigation/rename.js';
import { documentSymbols, workspaceSymbols } from '../../src/service/navigation/symbols.js';
import {
  atCursor,
  type Given,
  postmortem,
  root,
  type TestService,
  testService,
  textIn,
  withEdits,
} from './support.js';

const files = {
  'plans/ordering.md':
    '---\ntype: runbook\nid: RB-1\ntitle: Ordering is slow\nrelated: [../a.md]\n---\n\n# Ordering is slow\n',
  'apology.md':
    '---\ntype: apology\ntitle: Sorry\n---\n\n# Sorry\n\nThis is about INC-7, see [the report](a.md#timeline).\n',
  'notes.md': '# Notes\n\nINC-7 and [a](a.md)\n',
};

interface Asked extends TestService {
  readonly uri: string;
  readonly text: string;
  readonly position: ReturnType<typeof atCursor>['position'];
}

function asking(marked: string, given: Given = {}): Asked {
  const { text, position } = atCursor(marked);
  const tested = testService({ files: { ...files, 'a.md': text }, ...given });
  return { ...tested, text, position, uri: tested.open('a.md', text) };
}

const onPath = postmortem.replace('./plans/ord', './plans/o█rd');
const onId = postmortem.replace('INC-7', 'INC█-7');

describe('links and definition', () => {
  it('lead from a path in the front matter to its document', async () => {
    const { service, uri, text, position } = asking(onPath);
    assert.deepEqual(
      (await documentLinks(service, uri)).map(({ range, target, tooltip }) => [
        textIn(text, range),
        target,
        tooltip,
      ]),
      [['./plans/ordering.md', `${root}/plans/ordering.md`, 'Ordering is slow']],
    );
    const found = await definition(service, uri, position);
    assert.deepEqual(found?.uri, `${root}/plans/ordering.md`);
    assert.equal(textIn(files['plans/ordering.md'], found!.range), 'Ordering is slow');
  });

  it('lead from an id in the text to the document that has it', async () => {
    const { service, open } = testService({ files: { ...files, 'a.md': postmortem } });
    const { text, position } = atCursor(files['apology.md'].replace('INC-7', 'INC-█7'));
    const uri = open('apology.md', text);
    assert.equal((await definition(service, uri, position))?.uri, `${root}/a.md`);
    assert.deepEqual(
      (await documentLinks(service, uri)).map(({ target }) => target),
      [`${root}/a.md`],
    );
  });
});

describe('ids that are words', () => {
  const runbook = '---\ntype: runbook\nid: RB-CARDS\ntitle: Cards are refused\n---\n\n# Cards are refused\n';
  const given = { files: { 'plans/cards.md': runbook } };
  const naming = postmortem
    .replace('[./plans/ordering.md]', '[RB-CARDS]')
    .replace('## Timeline', 'See RB-CARDS, and not RB-CARDS-2.\n\n## Timeline');

  it('lead to their documents', async () => {
    const { service, uri } = asking(naming.replace('See', '█See'), given);
    assert.deepEqual(
      (await documentLinks(service, uri)).map(({ target }) => target),
      [`${root}/plans/cards.md`, `${root}/plans/cards.md`],
    );
  });

  it('are renamed wherever they stand', async () => {
    const { service, uri, text, position } = asking(naming.replace('[RB-CARDS]', '[RB█-CARDS]'), given);
    const edit = await rename(service, uri, position, 'RB-PAY');
    const changes = edit!.documentChanges as TextDocumentEdit[];
    const own = changes.find(({ textDocument }) => textDocument.uri === uri)!;
    const after = withEdits(text, own.edits as TextEdit[]);
    assert.match(after, /\nrunbooks: \{ used: \[RB-PAY\] \}\n/);
    assert.match(after, /\nSee RB-PAY, and not RB-CARDS-2\.\n/);
    assert.equal(changes.length, 2);
  });
});

describe('references', () => {
  it('are all places that name a document, by id or by path', async () => {
    const { service, uri, position } = asking(onId);
    const found = await references(service, uri, position, { includeDeclaration: true });
    assert.deepEqual(
      found.map(({ uri: from }) => from.slice(root.length + 1)),
      ['a.md', 'apology.md', 'apology.md', 'plans/ordering.md'],
    );
    const others = await references(service, uri, position, { includeDeclaration: false });
    assert.equal(others.length, 3);
  });

  it('are found from the title as well', async () => {
    const { service, uri, position } = asking(postmortem.replace('# Ordering', '# Order█ing'));
    assert.equal((await references(service, uri, position, { includeDeclaration: false })).length, 3);
  });
});

describe('rename', () => {
  it('changes an id wherever documents of ours mention it', async () => {
    const { service, uri, text, position } = asking(onId);
    assert.equal((await prepareRename(service, uri, position))?.placeholder, 'INC-7');
    const edit = await rename(service, uri, position, 'INC-2023-7');
    const changes = edit!.documentChanges as TextDocumentEdit[];
    const own = changes.find(({ textDocument }) => textDocument.uri === uri)!;
    assert.match(withEdits(text, own.edits as TextEdit[]), /\nid: INC-2023-7\n/);
    const other = changes.find(({ textDocument }) => textDocument.uri.endsWith('apology.md'))!;
    assert.match(withEdits(files['apology.md'], other.edits as TextEdit[]), /about INC-2023-7, see/);
    assert.equal(changes.length, 2);
  });

  it('moves a document and every path that leads to it', async () => {
    const { service, uri, text, position } = asking(onPath, { client: { renamesFiles: true } });
    const edit = await rename(service, uri, position, './plans/slow.md');
    const [change, file] = edit!.documentChanges as [TextDocumentEdit, RenameFile];
    assert.match(withEdits(text, change.edits as TextEdit[]), /used: \[\.\/plans\/slow\.md\]/);
    assert.deepEqual(file, {
      kind: 'rename',
      oldUri: `${root}/plans/ordering.md`,
      newUri: `${root}/plans/slow.md`,
    });
  });

  it('is refused where it would break what names the document', async () => {
    const { service, uri, position } = asking(onId, {
      client: { renamesFiles: true },
      files: { ...files, 'a.md': postmortem },
    });
    const refused = (name: string): Promise<string> =>
      rename(service, uri, position, name).then(
        () => 'not refused',
        (error: Error) => `${error.name}: ${error.message}`,
      );
    assert.equal(await refused('RB-1'), 'Refusal: `RB-1` is the id of "Ordering is slow" already.');
    assert.equal(
      await refused('INC 8'),
      'Refusal: An id is one word of letters, digits, hyphens, dots and underscores.',
    );
    const path = asking(onPath, { client: { renamesFiles: true } });
    const moving = (name: string): Promise<string> =>
      rename(path.service, path.uri, path.position, name).then(
        () => 'not refused',
        (error: Error) => error.message,
      );
    assert.equal(await moving('./apology.md'), '`./apology.md` is there already.');
    assert.equal(await moving('./plans/slow'), 'The name of a document ends in `.md`.');
  });

  it('is not offered for paths where the client cannot rename files', async () => {
    const { service, uri, position } = asking(onPath);
    assert.equal(await prepareRename(service, uri, position), null);
  });

  it('follows files that somebody else moves', async () => {
    const { service } = testService({ files: { ...files, 'a.md': postmortem } });
    const edit = await editsForMoves(service, [{ oldUri: `${root}/a.md`, newUri: `${root}/2023/a.md` }]);
    const changes = edit!.documentChanges as TextDocumentEdit[];
    const changed = (name: keyof typeof files | 'a.md'): string =>
      withEdits(
        name === 'a.md' ? postmortem : files[name],
        changes.find(({ textDocument }) => textDocument.uri === `${root}/${name}`)!.edits as TextEdit[],
      );
    assert.match(changed('plans/ordering.md'), /related: \[\.\.\/2023\/a\.md\]/);
    assert.match(changed('apology.md'), /\[the report\]\(2023\/a\.md#timeline\)/);
    assert.match(changed('a.md'), /used: \[\.\.\/plans\/ordering\.md\]/);
    assert.equal(changes.length, 3);
  });

  it('follows files with any name through any form of link', async () => {
    const links =
      '[a](<plans/at night.md>), [b][plan], ![c](plans/at%20night.md "t")\n\n[plan]: ./plans/at%20night.md#x\n';
    const text = `${postmortem.replace('./plans/ordering.md', './plans/at%20night.md')}\n${links}`;
    const { service } = testService({
      files: { 'a.md': text, 'plans/at night.md': '---\ntype: runbook\ntitle: T\n---\n' },
    });
    const edit = await editsForMoves(service, [
      { oldUri: `${root}/plans/at%20night.md`, newUri: `${root}/plans/by day (1).md` },
    ]);
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    const after = withEdits(text, change!.edits as TextEdit[]);
    const path = 'plans/by%20day%20%281%29.md';
    assert.ok(after.includes(`used: [./${path}]`));
    assert.ok(
      after.endsWith(`[a](<${path}>), [b][plan], ![c](${path} "t")\n\n[plan]: ./${path}#x\n`),
      after.slice(-150),
    );
  });
});

describe('symbols', () => {
  it('of a document are its sections, entries and action items', async () => {
    const { service, uri } = asking(onId);
    const [symbol] = await documentSymbols(service, uri);
    assert.deepEqual([symbol?.name, symbol?.detail], ['Ordering was down', 'INC-7 · postmortem']);
    assert.deepEqual(
      symbol?.children?.map(({ name, children }) => [name, children?.map((child) => child.name)]),
      [
        ['Summary', []],
        [
          'Timeline',
          [
            '2023-02-21 10:00 WIB Orders hang',
            '2023-02-21 10:06 WIB Alert',
            '2023-02-21 12:00 WIB Open again',
          ],
        ],
        ['Action items', ['Add an alert, @budi, due 2023-02-20', 'Call customers, @rina']],
      ],
    );
  });

  it('of a document are not the first words of its paragraphs', async () => {
    const text = postmortem.replace('Nobody could', 'The cause: a cable. What I think: nobody could');
    const { service, uri } = asking(`${text}\nWhat I think: this.\n█`);
    const [symbol] = await documentSymbols(service, uri);
    const names = JSON.stringify(symbol);
    assert.ok(!names.includes('"name":"What I think"'), names);
  });

  it('of a workspace are documents by id and title', async () => {
    const { service } = asking(onId);
    const names = async (query: string): Promise<string[]> =>
      (await workspaceSymbols(service, query)).map(({ name }) => name);
    assert.deepEqual(await names('inc7'), ['INC-7 Ordering was down']);
    assert.deepEqual(await names(''), ['INC-7 Ordering was down', 'Sorry', 'RB-1 Ordering is slow']);
  });
});
