import * as vscode from 'vscode';
import type { Plan } from '../../server/protocol.js';
import { toRange } from '../client/apply-edit.js';
import { ago } from '../words.js';
import { type Node, openAt } from './tree.js';

/** Whether a plan waits for a drill; a runbook that was never drilled does not. */
function isDue({ stale, type, lastDrill }: Plan): boolean {
  return stale && (type !== 'runbook' || lastDrill !== null);
}

/** The lines of the Plans view: those that wait for a drill first. */
export function planNodes(plans: readonly Plan[], { now }: { readonly now: number }): Node<Plan>[] {
  return plans
    .toSorted((a, b) => Number(isDue(b)) - Number(isDue(a)))
    .map((plan) => ({ item: planItem(plan, now), children: [], value: plan }));
}

function planItem(plan: Plan, now: number): vscode.TreeItem {
  const { uri, range, title, type, owner, services, lastDrill, nextDrill } = plan;
  const due = isDue(plan);
  const item = new vscode.TreeItem(title || vscode.l10n.t('Untitled'));
  const target = vscode.Uri.parse(uri);
  const drill = lastDrill
    ? vscode.l10n.t('drill {0}', ago(lastDrill, now))
    : type === 'runbook'
      ? ''
      : vscode.l10n.t('never drilled');
  item.id = uri;
  item.description = [drill, owner ?? ''].filter((part) => part !== '').join(' · ');
  item.iconPath = due
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(type === 'runbook' ? 'book' : 'shield');
  const facts = [
    services.join(', '),
    lastDrill ? vscode.l10n.t('Last drill: {0}', lastDrill) : '',
    nextDrill ? vscode.l10n.t('Next drill: {0}', nextDrill) : '',
    due ? vscode.l10n.t('A drill is due.') : '',
    vscode.workspace.asRelativePath(target),
  ];
  item.tooltip = [title, ...facts.filter((fact) => fact !== '')].join('\n');
  item.command = openAt(target, toRange(range));
  item.contextValue = 'plan';
  return item;
}
