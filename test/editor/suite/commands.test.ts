import * as vscode from 'vscode';
import { equal, eventually, ok } from './support/check.js';
import { at, finding, noFinding, pulih, remove, rulesIn, write } from './support/editor.js';

const short = `---
type: postmortem
title: The oven was cold
status: in-review
severity: sev4
times:
  started: 2026-03-01T10:00:00+07:00
  resolved: 2026-03-01T10:20:00+07:00
---

# The oven was cold

## Summary

No donuts for 20 minutes.
`;

describe('commands', () => {
  const path = 'incidents/oven.md';
  before(pulih);
  afterEach(() => remove(path));

  it('insert what is missing', async () => {
    const { document } = await write(path, short);
    await finding(document.uri, 'section-missing');
    await vscode.commands.executeCommand('pulih.insertMissing');
    ok(document.getText().includes('\n## Timeline\n'), 'the section is there');
    await eventually('nothing is missing', () => !rulesIn(document.uri).includes('section-missing'));
  });

  it('fix all that is certain', async () => {
    const { document } = await write(path, short.replace('No donuts', '**Duration:** 2 hours\n\nNo donuts'));
    await finding(document.uri, 'duration-mismatch');
    await vscode.commands.executeCommand('pulih.fixAll');
    ok(/\*\*Duration:\*\* 20 min/.test(document.getText()), 'the duration is mended');
    await noFinding(document.uri, 'duration-mismatch');
  });

  it('find what is wrong in files that are not open', async () => {
    const closed = at('plans', 'card-payments.md');
    equal(rulesIn(closed).length, 0, 'findings before');
    void vscode.commands.executeCommand('pulih.lintWorkspace');
    await finding(closed, 'section-missing');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
