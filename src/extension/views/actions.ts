import * as vscode from 'vscode';
import type { ActionItem } from '../../server/protocol.js';
import { toRange } from '../client/apply-edit.js';
import { ago } from '../words.js';
import { grouped, type Node, openAt } from './tree.js';

/** By what action items may be grouped. */
export const actionGroupings = ['due', 'owner', 'document'] as const;
export type ActionGrouping = (typeof actionGroupings)[number];

type Group = { readonly key: string; readonly label: string };

/** The lines of the Action items view, each with a box to tick. */
export function actionNodes(
  actions: readonly ActionItem[],
  { grouping, now }: { readonly grouping: ActionGrouping; readonly now: number },
): Node<ActionItem>[] {
  const sorted = grouping === 'owner' ? actions.toSorted(byOwner) : actions;
  return grouped(sorted, {
    group: (action) => groupOf(action, grouping),
    node: (action) => ({ item: actionItem(action, now), children: [], value: action }),
    ...(grouping === 'due' ? { order: ['overdue', 'open', 'undated', 'done'] } : {}),
    closed: ['done'],
  });
}

/** Nobody's come last. */
function byOwner(a: ActionItem, b: ActionItem): number {
  if ((a.owner === null) !== (b.owner === null)) return a.owner === null ? 1 : -1;
  return (a.owner ?? '').localeCompare(b.owner ?? '');
}

function groupOf(action: ActionItem, grouping: ActionGrouping): Group {
  const { owner, document } = action;
  switch (grouping) {
    case 'due':
      return dueGroup(action);
    case 'owner':
      return owner ? { key: `owner:${owner}`, label: owner } : { key: '', label: vscode.l10n.t('No owner') };
    case 'document':
      return {
        key: `document:${action.uri}`,
        label: document.title || document.id || vscode.l10n.t('Untitled'),
      };
  }
}

function dueGroup({ done, overdue, due }: ActionItem): Group {
  if (done) return { key: 'done', label: vscode.l10n.t('Done') };
  if (overdue) return { key: 'overdue', label: vscode.l10n.t('Overdue') };
  if (due === null) return { key: 'undated', label: vscode.l10n.t('Without a date') };
  return { key: 'open', label: vscode.l10n.t('Open') };
}

function actionItem(action: ActionItem, now: number): vscode.TreeItem {
  const { uri, range, line, text, task, owner, due, overdue, done, kind, link, document } = action;
  const item = new vscode.TreeItem(task || vscode.l10n.t('Untitled'));
  const target = vscode.Uri.parse(uri);
  item.id = `${uri}#${line}`;
  item.description = [owner ?? '', due && !done ? ago(due, now) : '', document.id ?? '']
    .filter(Boolean)
    .join(' · ');
  if (overdue && !done)
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.checkboxState = {
    state: done ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: done ? vscode.l10n.t('Mark as open') : vscode.l10n.t('Mark as done'),
  };
  const facts = [
    [kind, owner, due].filter(Boolean).join(' · '),
    document.title,
    link ?? '',
    vscode.workspace.asRelativePath(target),
  ];
  item.tooltip = [text, ...facts.filter((fact) => fact !== '')].join('\n');
  item.command = openAt(target, toRange(range));
  item.contextValue = 'action';
  return item;
}
