import * as vscode from 'vscode';
import type { LintWorkspaceResult } from '../../server/protocol.js';
import type { Command } from './context.js';

/** Lints every document of the workspace, with progress that can be cancelled. */
export const lintWorkspace: Command = async ({ session }) => {
  await session.start();
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Pulih: linting the workspace'),
      cancellable: true,
    },
    async (progress, cancelled) => {
      const workDoneToken = `pulih-lint-${Date.now()}`;
      let shown = 0;
      const listening = session.onProgress(workDoneToken, (value) => {
        if (value.kind === 'end') return;
        const { message, percentage } = value;
        const increment = Math.max(0, (percentage ?? shown) - shown);
        shown += increment;
        progress.report({ increment, ...(message === undefined ? {} : { message }) });
      });
      try {
        return await session.request('pulih/lintWorkspace', { workDoneToken }, cancelled);
      } catch (error) {
        if (cancelled.isCancellationRequested) return null;
        throw error;
      } finally {
        listening.dispose();
      }
    },
  );
  if (result && !result.cancelled) await tell(result);
};

async function tell({ files, errors, warnings, infos }: LintWorkspaceResult): Promise<void> {
  const total = errors + warnings + infos;
  if (total === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} documents checked: no findings.', files));
    return;
  }
  const show = vscode.l10n.t('Show Problems');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      '{0} documents checked: {1} errors, {2} warnings, {3} hints.',
      files,
      errors,
      warnings,
      infos,
    ),
    show,
  );
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
