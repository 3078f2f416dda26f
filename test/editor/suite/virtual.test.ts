import * as vscode from 'vscode';
import type { Incident } from '../../../src/server/protocol.js';
import { equal, eventually, ok } from './support/check.js';
import { finding, ours, pulih } from './support/editor.js';
import { MemoryFiles } from './support/memory-files.js';

const scheme = 'pulih-memory';
const folder = vscode.Uri.from({ scheme, path: '/team' });
const postmortem = vscode.Uri.joinPath(folder, 'incidents', 'labels.md');

const files = new MemoryFiles({
  '/team/.pulih.yaml': "root: true\nlocale: en\ndocuments: [{ files: 'incidents/**', type: postmortem }]\n",
  '/team/incidents/labels.md': `---
id: INC-MEMORY-1
status: draft
---

# Labels could not be printed

## Summary

As it was with [the ovens](ovens.md), but not with [the tills](tills.md).
`,
  '/team/incidents/ovens.md': '---\nid: INC-MEMORY-2\nstatus: draft\n---\n\n# The ovens were cold\n',
});

/** Whether the editor has the folder. */
const added = (): boolean => vscode.workspace.getWorkspaceFolder(postmortem) !== undefined;

describe('a folder of another file system', () => {
  let provider: vscode.Disposable;
  before(async () => {
    await pulih();
    provider = vscode.workspace.registerFileSystemProvider(scheme, files);
    const { length } = vscode.workspace.workspaceFolders!;
    ok(vscode.workspace.updateWorkspaceFolders(length, 0, { uri: folder }), 'it may be added');
    await eventually('the folder', added);
    await vscode.window.showTextDocument(postmortem);
  });
  after(async () => {
    await vscode.workspace.saveAll(false);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { index } = vscode.workspace.getWorkspaceFolder(postmortem)!;
    vscode.workspace.updateWorkspaceFolders(index, 1);
    await eventually('no such folder', () => !added());
    provider.dispose();
  });

  it('has its own configuration, and diagnostics', async () => {
    await finding(postmortem, 'section-missing');
  });

  it('has quick fixes', async () => {
    const { range } = await finding(postmortem, 'section-missing');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      postmortem,
      range,
      vscode.CodeActionKind.QuickFix.value,
      1,
    );
    const fix = actions.find(({ title }) => title === 'Insert section "Timeline"')?.edit;
    ok(fix, `a fix is among ${actions.map(({ title }) => title)}`);
    ok(await vscode.workspace.applyEdit(fix), 'it is applied');
    const document = await vscode.workspace.openTextDocument(postmortem);
    ok(document.getText().includes('\n## Timeline\n'), 'the section is there');
  });

  it('has links to files beside it', async () => {
    const { range } = await finding(postmortem, 'link-broken');
    const document = await vscode.workspace.openTextDocument(postmortem);
    equal(document.getText(range), 'tills.md', 'the only link that leads nowhere');
    equal(ours(postmortem).filter(({ message }) => message.includes('`ovens.md`')).length, 0, 'others');
  });

  it('has its incidents in the views', async () => {
    const client = await pulih().then((api) => api.ready());
    const incidents = await client.sendRequest<Incident[]>('pulih/incidents', { folder: `${folder}` });
    equal(incidents.map(({ id }) => id).sort(), ['INC-MEMORY-1', 'INC-MEMORY-2'], 'incidents');
  });
});
