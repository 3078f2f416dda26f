import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { defineWorkspaceRule } from '../../src/core/rules/rule.js';
import { linkBroken } from '../../src/core/rules/workspace/link-broken.js';
import { codeActions } from '../../src/service/code-actions/code-actions.js';
import { diagnosticsOf } from '../../src/service/diagnostics.js';
import { fixAll } from '../../src/service/edits/fix-all.js';
import { afterAction, afterEdit, root, type TestService, testService } from './support.js';

const strict = 'extends: strict\n';
const incident = (more: string): string =>
  `---\ntype: postmortem\nid: INC-1\ntitle: Ordering was down\nlocale: en\n${more}---\n`;
const plan = '---\ntype: runbook\nid: RB-1\ntitle: Restart\nlocale: en\n---\n';

const rulesIn = async ({ service }: TestService, uri: string): Promise<string[]> =>
  ((await service.analyse(uri))?.problems ?? []).map(({ rule }) => rule);

describe('documents beside each other', () => {
  it('are told once the workspace is known, and as they change', async () => {
    const given = testService({
      files: {
        '.pulih.yaml': strict,
        'a.md': incident('runbooks: { used: [plans/p.md] }\n'),
        'plans/p.md': plan,
      },
    });
    const uri = given.open('plans/p.md', plan);
    assert.ok(!(await rulesIn(given, uri)).includes('backlink-missing'), 'nothing waits for the workspace');
    await given.service.index.load();
    assert.ok((await rulesIn(given, uri)).includes('backlink-missing'));
    const other = given.open('a.md', incident(''));
    assert.ok(!(await rulesIn(given, uri)).includes('backlink-missing'));
    given.service.documents.change(other, 2, [{ text: incident('runbooks: { used: [RB-1] }\n') }]);
    assert.ok((await rulesIn(given, uri)).includes('backlink-missing'));
  });

  it('lead to each other, and are repaired where they are', async () => {
    const given = testService({
      files: { '.pulih.yaml': strict, 'a.md': incident('runbooks: { used: [plans/p.md] }\n') },
    });
    const uri = given.open('plans/p.md', plan);
    await given.service.index.load();
    const analysis = (await given.service.analyse(uri))!;
    const diagnostic = diagnosticsOf(analysis, '1.2.3').find(({ code }) => code === 'backlink-missing')!;
    assert.deepEqual(diagnostic.relatedInformation, [
      {
        location: {
          uri: `${root}/a.md`,
          range: { start: { line: 3, character: 7 }, end: { line: 3, character: 24 } },
        },
        message: 'Ordering was down names this document.',
      },
    ]);
    const actions = await codeActions(given.service, uri, diagnostic.range, { diagnostics: [diagnostic] });
    const fixed = plan.replace('locale: en\n', 'locale: en\nrelated: [../a.md]\n');
    assert.equal(afterAction(plan, actions!.find(({ isPreferred }) => isPreferred) as CodeAction), fixed);
    assert.match(afterEdit(plan, await fixAll(given.service, uri)), /^related: \[\.\.\/a\.md\]$/m);
  });

  it('are not looked at again for what is typed in one of them', async () => {
    const looks: string[] = [];
    const watching = defineWorkspaceRule({
      ...linkBroken,
      across(entry): [] {
        looks.push(entry.path);
        return [];
      },
    });
    const given = testService({
      files: { '.pulih.yaml': strict, 'a.md': incident(''), 'p.md': plan },
      rules: [watching],
    });
    const [a, p] = [given.open('a.md', incident('')), given.open('p.md', plan)];
    await given.service.index.load();
    const look = async (uri: string): Promise<string[]> => {
      looks.length = 0;
      await given.service.analyse(uri);
      return looks.splice(0);
    };
    await look(a);
    given.service.documents.change(a, 2, [{ text: `${incident('')}\n# Ordering\n` }]);
    assert.deepEqual(await look(a), ['/shop/a.md']);
    await given.service.index.entries();
    assert.deepEqual(await look(a), [], 'that the views read it again changes nothing for itself');
    assert.deepEqual(await look(p), ['/shop/p.md'], 'but for the others');
  });

  it('notice files that come and go', async () => {
    const given = testService({ files: { '.pulih.yaml': strict } });
    const uri = given.open('p.md', `${plan}\n# Restart\n\n[Whom to call](people.md#at-night)\n`);
    await given.service.index.load();
    const broken = async (): Promise<boolean> => (await rulesIn(given, uri)).includes('link-broken');
    assert.equal(await broken(), true);
    given.files.set('people.md', '# People\n\n## At night\n');
    given.service.fileChanged(`${root}/people.md`);
    assert.equal(await broken(), false);
    given.files.set('people.md', '# People\n');
    given.service.fileChanged(`${root}/people.md`);
    assert.equal(await broken(), true);
  });

  it('are forgotten with their workspace folder', async () => {
    const { service } = testService({
      files: { 'one/p.md': plan, 'two/p.md': plan.replace('RB-1', 'RB-2') },
    });
    const ids = async (): Promise<unknown[]> => (await service.index.entries()).map(({ id }) => id);
    service.setFolders([`${root}/one`, `${root}/two`]);
    assert.deepEqual(await ids(), ['RB-1', 'RB-2']);
    service.setFolders([`${root}/one`]);
    assert.deepEqual(await ids(), ['RB-1']);
  });

  it('say nothing of links in a text that was never saved', async () => {
    const { service } = testService({ files: { '.pulih.yaml': strict } });
    const text = `${plan}\n[x](lost.md)\n`;
    service.documents.open({ uri: 'untitled:Untitled-1', languageId: 'markdown', version: 1, text });
    await service.index.load();
    const rules = (await service.analyse('untitled:Untitled-1'))!.problems.map(({ rule }) => rule);
    assert.ok(!rules.includes('link-broken'));
  });
});
