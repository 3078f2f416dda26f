import * as vscode from 'vscode';

describe('host', () => {
  it('runs', () => {
    console.log('[pulih] ' + `VS Code ${vscode.version}, ${vscode.env.uiKind}`);
  });
});
