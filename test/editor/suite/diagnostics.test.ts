import * as vscode from 'vscode';
import { equal, eventually, ok } from './support/check.js';
import { at, finding, noFinding, ours, pulih, remove, replaceAll, rulesIn, write } from './support/editor.js';

const draft = `---
type: postmortem
title: Labels could not be printed
status: draft
severity: sev9
times:
  started: 2026-03-01T10:00:00+07:00
  resolved: 2026-03-01T11:00:00+07:00
---

# Labels could not be printed

## Summary

It broke, and then it did not.
`;

describe('diagnostics', () => {
  const path = 'incidents/labels.md';
  before(pulih);
  afterEach(() => remove(path));

  it('say what is wrong, where, and where to read more', async () => {
    const { document } = await write(path, draft);
    const found = await finding(document.uri, 'frontmatter-schema');
    equal(document.getText(found.range), 'sev9', 'range');
    ok(
      typeof found.code === 'object' && String(found.code.target).includes('frontmatter-schema'),
      'it links to its page',
    );
  });

  it('follow the keyboard', async () => {
    const editor = await write(path, draft);
    await finding(editor.document.uri, 'frontmatter-schema');
    await replaceAll(editor, draft.replace('sev9', 'sev2'));
    await noFinding(editor.document.uri, 'frontmatter-schema');
  });

  it('weigh more once the document is final', async () => {
    const editor = await write(path, draft);
    equal(
      (await finding(editor.document.uri, 'section-missing')).severity,
      vscode.DiagnosticSeverity.Information,
    );
    await replaceAll(editor, draft.replace('status: draft', 'status: final'));
    await eventually('errors', () =>
      ours(editor.document.uri).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
  });

  it('have quick fixes that mend them', async () => {
    const { document } = await write(path, draft);
    const missing = await finding(document.uri, 'section-missing');
    const fix = await eventually('a fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        missing.range,
        vscode.CodeActionKind.QuickFix.value,
        1,
      );
      return actions.find(({ title }) => title === 'Insert section "Impact on customers"')?.edit;
    });
    ok(await vscode.workspace.applyEdit(fix), 'it is applied');
    ok(document.getText().includes('\n## Impact on customers\n'), 'the section is there');
    await eventually('one finding less', () =>
      ours(document.uri).every(({ message }) => message !== missing.message),
    );
  });

  it('are there for documents that were never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: draft });
    await vscode.window.showTextDocument(document);
    await finding(document.uri, 'frontmatter-schema');
    await replaceAll(vscode.window.activeTextEditor!, '');
    await write(path, draft);
  });

  it('follow the configuration', async () => {
    const { document } = await write(path, draft);
    await finding(document.uri, 'section-missing');
    const config = await vscode.workspace.openTextDocument(at('.pulih.yaml'));
    const before = config.getText();
    const editor = await vscode.window.showTextDocument(config);
    await replaceAll(editor, `${before}rules: { section-missing: off }\n`);
    await noFinding(document.uri, 'section-missing');
    await replaceAll(editor, before);
    await finding(document.uri, 'section-missing');
    await config.save();
  });

  it('follow the settings', async () => {
    const { document } = await write(path, draft);
    await finding(document.uri, 'section-missing');
    const settings = vscode.workspace.getConfiguration('pulih');
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await eventually('silence', () => rulesIn(document.uri).length === 0);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await finding(document.uri, 'section-missing');
  });
});
