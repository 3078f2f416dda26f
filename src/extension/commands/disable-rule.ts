import * as vscode from 'vscode';
import type { DisableParams } from '../../server/protocol.js';
import { applyEdit } from '../client/apply-edit.js';
import type { Command } from './context.js';

/** Silences a rule where a quick fix says, with the reason that the person gives. */
export const disableRule: Command = async ({ session }, argument) => {
  const params = argument as DisableParams;
  const reason = await vscode.window.showInputBox({
    title:
      params.scope === 'file'
        ? vscode.l10n.t('Disable {0} in this file', params.rule)
        : vscode.l10n.t('Disable {0} here', params.rule),
    prompt: vscode.l10n.t('Why? The reason stands beside the directive.'),
    validateInput: (value) => (value.includes('--') ? vscode.l10n.t('A comment cannot hold “--”.') : null),
  });
  if (reason === undefined) return;
  const edit = await session.request('pulih/disable', {
    ...params,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  });
  if (edit) await applyEdit(edit, { show: false });
};
