import * as vscode from 'vscode';

interface LintTask extends vscode.TaskDefinition {
  readonly type: 'pulih';
  readonly paths?: readonly string[];
  readonly fix?: boolean;
}

/** Offers the command line's `pulih lint` as a task. */
export function registerTasks(): vscode.Disposable {
  return vscode.tasks.registerTaskProvider('pulih', {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).map((folder) => lintTask({ type: 'pulih' }, folder)),
    resolveTask: ({ definition, scope }) =>
      lintTask(definition as LintTask, typeof scope === 'object' ? scope : vscode.TaskScope.Workspace),
  });
}

function lintTask(
  definition: LintTask,
  scope: vscode.WorkspaceFolder | vscode.TaskScope.Workspace,
): vscode.Task {
  const { paths = [], fix = false } = definition;
  const words = ['pulih', 'lint', ...(fix ? ['--fix'] : []), ...paths];
  const task = new vscode.Task(
    definition,
    scope,
    fix ? vscode.l10n.t('lint and fix') : vscode.l10n.t('lint'),
    'pulih',
    new vscode.ShellExecution('npx', words),
    '$pulih',
  );
  task.group = vscode.TaskGroup.Test;
  return task;
}
