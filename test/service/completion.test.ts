import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { complete } from '../../src/service/completion/complete.js';
import { atCursor, type Given, postmortem, root, testService, withEdits } from './support.js';

async function itemsFor(
  marked: string,
  given: Given & { readonly path?: string } = {},
): Promise<CompletionItem[]> {
  const { text, position } = atCursor(marked);
  const { service, open } = testService(given);
  const list = await complete(service, open(given.path ?? 'a.md', text), position);
  return list?.items ?? [];
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

function chosen(marked: string, items: readonly CompletionItem[], label: string): string {
  const item = items.find((one) => one.label === label);
  if (!item) throw new Error(`${label} is not among ${labels(items).join(', ')}`);
  return withEdits(atCursor(marked).text, [item.textEdit as TextEdit]);
}

const typed = (lines: string): string => `---\ntype: postmortem\ntitle: T\n${lines}\n---\n\n# T\n`;

describe('completion in front matter', () => {
  it('offers keys that are not there, those that are demanded first', async () => {
    const items = await itemsFor(typed('status: draft\n█'));
    assert.deepEqual(labels(items.filter(({ sortText }) => sortText?.startsWith('0'))), ['severity']);
    assert.ok(!labels(items).includes('status') && !labels(items).includes('title'));
    const severity = items.find(({ label }) => label === 'severity');
    assert.deepEqual(severity?.documentation, {
      kind: 'markdown',
      value:
        'How bad it was, from sev1 (worst) to sev4 (mildest).\n\nOne of: `sev1`, `sev2`, `sev3`, `sev4`.',
    });
  });

  it('writes mappings and lists as snippets', async () => {
    const marked = typed('█');
    const items = await itemsFor(marked);
    assert.equal(chosen(marked, items, 'times'), typed('times:\n  $0'));
    assert.equal(chosen(marked, items, 'services'), typed('services: [$0]'));
    assert.equal(chosen(marked, items, 'communications'), typed('communications:\n  - at: $0'));
    assert.equal(chosen(marked, items, 'owner'), typed('owner: $0'));
  });

  it('replaces what is typed and keeps a colon that is there', async () => {
    const marked = typed('sever█ity: sev1');
    assert.equal(chosen(marked, await itemsFor(marked), 'severity'), typed('severity: sev1'));
  });

  it('offers the keys of a mapping that is not there yet in it', async () => {
    const marked = typed('times:\n  started: 2023-02-21\n  █');
    const items = await itemsFor(marked);
    assert.deepEqual(labels(items), [
      'detected',
      'acknowledged',
      'first_notice',
      'mitigated',
      'resolved',
      'verified',
    ]);
    assert.equal(chosen(marked, items, 'resolved'), typed('times:\n  started: 2023-02-21\n  resolved: $0'));
  });

  it('offers the keys of an item of a list', async () => {
    const block = await itemsFor(typed('communications:\n  - at: 2023-02-21\n    █'));
    assert.deepEqual(labels(block), ['channel', 'state', 'next_update_by', 'reopened']);
    const first = await itemsFor(typed('communications:\n  - █'));
    assert.deepEqual(labels(first), ['at', 'channel', 'state', 'next_update_by', 'reopened']);
    const flow = await itemsFor(typed('communications:\n  - { at: 2023-02-21, ch█ }'));
    assert.deepEqual(labels(flow), ['channel', 'state', 'next_update_by', 'reopened']);
  });

  it('offers the values of an enumeration', async () => {
    const marked = typed('status: █');
    const items = await itemsFor(marked);
    assert.deepEqual(labels(items), ['draft', 'in-review', 'final']);
    assert.equal(
      chosen(typed('status:█'), await itemsFor(typed('status:█')), 'final'),
      typed('status: final'),
    );
  });

  it('offers values between brackets', async () => {
    const state = await itemsFor(typed('communications:\n  - { at: 2023-02-21, state: in█ }'));
    assert.equal(labels(state)[0], 'investigating');
    const flag = await itemsFor(typed('data: { exposed: █ }'));
    assert.deepEqual(labels(flag), ['true', 'false']);
  });

  it("offers now and today in the document's zone", async () => {
    const items = await itemsFor(typed('timezone: UTC\ntimes:\n  started: █'));
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['now', '2023-02-21T03:30+00:00'],
        ['today', '2023-02-21'],
      ],
    );
  });

  it('offers what the workspace uses', async () => {
    const files = { 'b.md': postmortem };
    const services = typed('services: [█]');
    assert.deepEqual(labels(await itemsFor(services, { files })), ['ordering']);
    const bare = typed('services: █');
    assert.equal(chosen(bare, await itemsFor(bare, { files }), 'ordering'), typed('services: [ordering]'));
    assert.deepEqual(labels(await itemsFor(typed('owner: █'), { files })), ['Sari', 'budi', 'rina']);
  });

  it('offers the items of a list that stands below its key', async () => {
    const files = { 'b.md': postmortem, 'plans/p.md': '---\ntype: runbook\ntitle: P\n---\n' };
    const services = typed('services:\n  - █\nowner: Sari');
    assert.equal(
      chosen(services, await itemsFor(services, { files }), 'ordering'),
      typed('services:\n  - ordering\nowner: Sari'),
    );
    const begun = typed('runbooks:\n  used:\n    - ./pl█');
    assert.equal(
      chosen(begun, await itemsFor(begun, { files }), './plans/p.md'),
      typed('runbooks:\n  used:\n    - ./plans/p.md'),
    );
    assert.deepEqual(labels(await itemsFor('extends:\n  - █', { path: '.pulih.yaml' })), [
      'minimal',
      'standard',
      'strict',
    ]);
  });

  it('writes paths as they can be read again', async () => {
    const files = { 'plans/at night.md': '---\ntype: runbook\ntitle: T\n---\n' };
    const marked = typed('runbooks: { used: [█] }');
    assert.equal(
      chosen(marked, await itemsFor(marked, { files }), './plans/at night.md'),
      typed('runbooks: { used: [./plans/at%20night.md] }'),
    );
  });

  it('does not offer what is being typed', async () => {
    const files = { 'b.md': postmortem };
    assert.deepEqual(labels(await itemsFor(typed('services: [ord█]'), { files })), ['ordering']);
    assert.deepEqual(labels(await itemsFor(typed('services: [ordering█]'), { files })), ['ordering']);
  });

  it('offers relative paths of runbooks', async () => {
    const files = {
      'plans/ordering.md': '---\ntype: runbook\ntitle: Ordering is slow\n---\n',
      'plans/apology.md': '---\ntype: apology\ntitle: Sorry\n---\n',
    };
    const items = await itemsFor(typed('runbooks: { used: [█] }'), { files, path: 'incidents/a.md' });
    assert.deepEqual(labels(items), ['../plans/ordering.md']);
    const apology = await itemsFor(typed('apology:\n  document: █'), { files, path: 'incidents/a.md' });
    assert.deepEqual(labels(apology), ['../plans/apology.md']);
  });

  it('describes fields in the language of the document', async () => {
    const items = await itemsFor(typed('locale: id\n█'));
    const severity = items.find(({ label }) => label === 'severity')?.documentation as { value: string };
    assert.match(severity.value, /^Tingkat keparahan/);
  });

  it('offers types, and nothing else, in front matter that says nothing yet', async () => {
    assert.deepEqual(labels(await itemsFor('---\n█\n---\n')), ['type']);
    assert.deepEqual(labels(await itemsFor('---\ntype: █\n---\n'))[0], 'postmortem');
    assert.deepEqual(labels(await itemsFor('---\ntype: █\n'))[0], 'postmortem');
    assert.deepEqual(labels(await itemsFor('---\nlayout: post\n█\n---\n')), []);
    assert.deepEqual(labels(await itemsFor('# Notes\n\n█\n')), []);
  });
});

describe('completion in front matter that is not closed yet', () => {
  const open = (lines: string): string => `---\ntype: postmortem\n${lines}`;

  it('offers keys and values as in one that is', async () => {
    assert.ok(labels(await itemsFor(open('█'))).includes('severity'));
    assert.ok(labels(await itemsFor(open('title: T\nsev█\n\n# T\n'))).includes('severity'));
    assert.deepEqual(labels(await itemsFor(open('severity: █\n'))), ['sev1', 'sev2', 'sev3', 'sev4']);
    assert.ok(labels(await itemsFor(open('times:\n  █'))).includes('detected'));
    const files = { 'b.md': postmortem };
    assert.deepEqual(labels(await itemsFor(open('services: [█]'), { files })), ['ordering']);
  });

  it('offers nothing behind it, and nothing in what is none of ours', async () => {
    assert.deepEqual(await itemsFor(open('title: T\n\nSome words\n█')), []);
    assert.deepEqual(await itemsFor('---\ntype: blog\n█'), []);
    assert.deepEqual(await itemsFor('---\n\nA line above\n\n█'), []);
  });
});

describe('completion in text', () => {
  it('offers headings of sections that are not there, with their skeletons', async () => {
    const marked = '---\ntype: apology\ntitle: T\n---\n\n# T\n\n##█\n';
    const items = await itemsFor(marked);
    assert.ok(items.length > 3);
    const first = items[0]!;
    assert.match((first.textEdit as TextEdit).newText, new RegExp(`^## ${first.label}\\n\\n<!-- guidance: `));
    assert.ok(items.every(({ filterText }) => filterText?.startsWith('## ')));
  });

  it('offers headings behind a single `#`, unless the title of the document is written there', async () => {
    const head = '---\ntype: postmortem\n---\n\n';
    assert.ok(labels(await itemsFor(`${head}# Ovens went cold\n\n#█\n`)).includes('Timeline'));
    for (const title of ['#█', '# █', '# Ovens█\n\n## Summary'])
      assert.deepEqual(labels(await itemsFor(`${head}${title}\n`)), [], title);
  });

  it('offers rules in a directive, and directives in a comment', async () => {
    const rules = await itemsFor(typed('').concat('\n<!-- pulih-disable-next-line section-█ -->\n'));
    assert.ok(labels(rules).includes('section-missing'));
    const kinds = await itemsFor(typed('').concat('\n<!-- pul█ -->\n'));
    assert.equal(labels(kinds)[0], 'pulih-disable-next-line');
    const yaml = await itemsFor(typed('# pulih-disable-next-line █'));
    assert.ok(labels(yaml).includes('frontmatter-schema'));
  });

  it('offers paths of documents in a link', async () => {
    const files = { 'plans/ordering.md': '---\ntype: runbook\ntitle: Ordering is slow\n---\n' };
    const marked = typed('').concat('\nSee [it](█)\n');
    assert.equal(
      chosen(marked, await itemsFor(marked, { files }), './plans/ordering.md'),
      typed('').concat('\nSee [it](./plans/ordering.md)\n'),
    );
  });

  it('offers near documents first, as a link can hold their paths', async () => {
    const runbook = '---\ntype: runbook\ntitle: T\n---\n';
    const files = { 'a/x.md': runbook, 'plans/at (night).md': runbook, 'incidents/z.md': runbook };
    const marked = typed('').concat('\nSee [it](█)\n');
    const items = await itemsFor(marked, { files, path: 'incidents/a.md' });
    const sorted = items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    assert.deepEqual(labels(sorted), ['./z.md', '../a/x.md', '../plans/at (night).md']);
    assert.match(
      chosen(marked, items, '../plans/at (night).md'),
      /\]\(\.\.\/plans\/at%20%28night%29\.md\)\n/,
    );
  });

  it('offers paths from the workspace folder where a text was never saved', async () => {
    const files = { 'plans/p.md': '---\ntype: runbook\ntitle: P\n---\n' };
    const { text, position } = atCursor(typed('').concat('\nSee [it](█)\n'));
    const { service } = testService({ files });
    const uri = 'untitled:Untitled-1';
    service.documents.open({ uri, languageId: 'markdown', version: 1, text });
    const list = await complete(service, uri, position);
    assert.deepEqual(labels(list!.items), ['./plans/p.md']);
  });

  it('offers only documents of its own workspace folder', async () => {
    const runbook = '---\ntype: runbook\ntitle: T\n---\n';
    const { text, position } = atCursor(typed('').concat('\nSee [it](█)\n'));
    const { service, open } = testService({ files: { 'one/r.md': runbook, 'two/r.md': runbook } });
    service.setFolders([`${root}/one`, `${root}/two`]);
    const list = await complete(service, open('one/a.md', text), position);
    assert.deepEqual(labels(list!.items), ['./r.md']);
  });

  it('offers the time of an entry as the entries before it have it', async () => {
    const marked = postmortem
      .replace('\n## Action items', '| █\n\n## Action items')
      .replace('Budi |\n\n|', 'Budi |\n|');
    const items = await itemsFor(marked);
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [['now', '2023-02-21 10:30 WIB']],
    );
  });

  it('offers owners, kinds and states in the rows of the action items', async () => {
    const files = { 'b.md': postmortem };
    const table = (row: string): string =>
      typed('').concat(
        `\n## Action items\n\n| Action | Kind | Owner | Status |\n|---|---|---|---|\n| Alert \\| page | detect | Sari | open |\n${row}\n\nMore.\n`,
      );
    const owner = table('| Drill | detect | bu█ |');
    assert.deepEqual(labels(await itemsFor(owner, { files })), ['Sari', 'budi', 'rina']);
    assert.equal(chosen(owner, await itemsFor(owner, { files }), 'budi'), table('| Drill | detect | budi |'));
    assert.deepEqual(labels(await itemsFor(table('| Drill | █'))), [
      'prevent',
      'detect',
      'mitigate',
      'communicate',
      'compensate',
    ]);
    assert.deepEqual(labels(await itemsFor(table('| Drill | | |█|'))), [
      'open',
      'in progress',
      'done',
      "won't do",
    ]);
    assert.deepEqual(labels(await itemsFor(table('| Dr█ |'), { files })), []);
  });

  it('offers owners behind an @ in an action item', async () => {
    const marked = postmortem.replace('@rina', '@r█');
    const items = await itemsFor(marked);
    assert.deepEqual(labels(items), ['Sari', 'budi']);
    assert.ok(chosen(marked, items, 'Sari').endsWith('- [x] Call customers, @Sari\n'));
    assert.deepEqual(await itemsFor(postmortem.replace('Nobody', 'a@█')), []);
  });

  it('offers nothing in a code block and in running text', async () => {
    assert.deepEqual(await itemsFor(typed('').concat('\n```\n##█\n```\n')), []);
    assert.deepEqual(await itemsFor(typed('').concat('\nSome words █\n')), []);
  });
});

describe('completion in configurations and type files', () => {
  it('offers keys and values of .pulih.yaml', async () => {
    const path = '.pulih.yaml';
    assert.ok(labels(await itemsFor('█', { path })).includes('documents'));
    assert.deepEqual(labels(await itemsFor('extends: █', { path })), ['minimal', 'standard', 'strict']);
    assert.deepEqual(labels(await itemsFor('documents:\n  - files: a\n    █', { path })), ['type', 'locale']);
    assert.ok(labels(await itemsFor('documents:\n  - files: a\n    type: █', { path })).includes('runbook'));
    assert.ok(labels(await itemsFor('rules:\n  █', { path })).includes('section-missing'));
    assert.deepEqual(labels(await itemsFor('rules:\n  section-missing: █', { path })), [
      'error',
      'warning',
      'info',
      'off',
    ]);
  });

  it('offers keys of document types that a configuration names', async () => {
    const files = { '.pulih.yaml': 'types: [types/mine.yaml]\n' };
    const path = 'types/mine.yaml';
    assert.ok(labels(await itemsFor('id: mine\n█', { path, files })).includes('extends'));
    assert.ok(labels(await itemsFor('extends: █', { path, files })).includes('postmortem'));
    assert.deepEqual(await itemsFor('id: x\n█', { path: 'other.yaml', files }), []);
  });
});
