import * as vscode from 'vscode';
import type { Session } from '../session.js';
import { WritePreview } from '../wizard/preview.js';
import type { Command, CommandContext } from './context.js';
import { disableRule } from './disable-rule.js';
import { addAction, addTimelineEntry, fixAll, insertMissing } from './edits.js';
import { initWorkspace } from './init-workspace.js';
import { lintWorkspace } from './lint-workspace.js';
import { newDocument } from './new-document.js';
import { showMissing } from './show-missing.js';

const commands: { readonly [id: string]: Command } = {
  'pulih.newPostmortem': newDocument('postmortem'),
  'pulih.newBackupPlan': newDocument('backup-plan'),
  'pulih.newRunbook': newDocument('runbook'),
  'pulih.newApology': newDocument('apology'),
  'pulih.newStatusUpdate': newDocument('status-update'),
  'pulih.newCustomerFaq': newDocument('customer-faq'),
  'pulih.insertMissing': insertMissing,
  'pulih.addTimelineEntry': addTimelineEntry,
  'pulih.addAction': addAction,
  'pulih.lintWorkspace': lintWorkspace,
  'pulih.fixAll': fixAll,
  'pulih.init': initWorkspace,
  'pulih.restartServer': ({ session }) => session.restart(),
  'pulih.showOutput': async ({ session }) => session.output.show(),
  'pulih.showMissing': showMissing,
  'pulih.disable': disableRule,
};

/** Registers the commands; one that fails says so, and where to read more. */
export function registerCommands({
  context: { extensionUri },
  session,
}: {
  readonly context: vscode.ExtensionContext;
  readonly session: Session;
}): vscode.Disposable {
  const preview = new WritePreview();
  const context: CommandContext = { session, preview, extensionUri };
  const registered = Object.entries(commands).map(([id, command]) =>
    vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
      try {
        await command(context, ...args);
      } catch (error) {
        await report(error, session);
      }
    }),
  );
  return vscode.Disposable.from(preview, ...registered);
}

async function report(error: unknown, session: Session): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  session.output.error(error instanceof Error ? (error.stack ?? message) : message);
  const more = vscode.l10n.t('Show Output');
  if ((await vscode.window.showErrorMessage(`Pulih: ${message}`, more)) === more) session.output.show();
}
