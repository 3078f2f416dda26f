import * as vscode from 'vscode';
import type { DocumentStatus, Missing } from '../../server/protocol.js';
import { applyEdit, toRange } from '../client/apply-edit.js';
import type { Command } from './context.js';
import { targetDocument } from './target.js';

interface Item extends vscode.QuickPickItem {
  /** Ids to insert; null goes to a place instead. */
  readonly insert?: readonly string[];
  readonly go?: Missing;
}

/** Lists what a document lacks: what is absent is inserted, what is empty is gone to. */
export const showMissing: Command = async ({ session }, argument) => {
  const uri = targetDocument(argument);
  const status = await session.request('pulih/status', { uri });
  if (!status) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This is no document of Pulih.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(itemsOf(status), {
    title: titleOf(status),
    placeHolder:
      status.missing.length === 0
        ? vscode.l10n.t('Nothing is missing here.')
        : vscode.l10n.t('Choose what to insert or where to go'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.insert) {
    const edit = await session.request('pulih/insertMissing', { uri, ids: chosen.insert });
    if (edit) await applyEdit(edit, { show: true });
  } else if (chosen?.go) {
    const { start } = toRange(chosen.go.range);
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
      selection: new vscode.Range(start, start),
    });
  }
};

function titleOf({ typeName, sections }: DocumentStatus): string {
  return vscode.l10n.t('{0}: {1} of {2} sections', typeName, sections.there, sections.demanded);
}

function itemsOf({ missing }: DocumentStatus): Item[] {
  const absent = missing.filter(({ state }) => state === 'absent');
  const empty = missing.filter(({ state }) => state === 'empty');
  const all: Item[] =
    absent.length < 2
      ? []
      : [
          {
            label: `$(add) ${vscode.l10n.t('Insert all that is missing ({0})', absent.length)}`,
            insert: absent.map(({ id }) => id),
          },
        ];
  return [
    ...all,
    ...heading(vscode.l10n.t('Missing'), absent),
    ...absent.map((item): Item => ({ ...describe(item, '$(add)'), insert: [item.id] })),
    ...heading(vscode.l10n.t('Empty'), empty),
    ...empty.map((item): Item => ({ ...describe(item, '$(arrow-right)'), go: item })),
  ];
}

function heading(label: string, items: readonly Missing[]): Item[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }];
}

function describe({ kind, id, title, guidance }: Missing, icon: string): Item {
  return {
    label: `${icon} ${title}`,
    description: kind === 'field' ? id : '',
    ...(guidance ? { detail: guidance } : {}),
  };
}
