import * as vscode from 'vscode';
import type { ActionItem, Incident, Plan } from '../../server/protocol.js';
import { applyEdit } from '../client/apply-edit.js';
import type { Session } from '../session.js';
import { actionGroupings, actionNodes } from './actions.js';
import { keptGrouping } from './grouping.js';
import { incidentGroupings, incidentNodes } from './incidents.js';
import { planNodes } from './plans.js';
import { type Node, Tree } from './tree.js';

/** The views of the Pulih container. They ask the server only while they can be seen. */
export function registerViews(context: vscode.ExtensionContext, session: Session): vscode.Disposable {
  const incidentGrouping = keptGrouping(context, { view: 'incidents', groupings: incidentGroupings });
  const actionGrouping = keptGrouping(context, { view: 'actions', groupings: actionGroupings });
  const incidents = new Tree<Incident>(async () =>
    incidentNodes(await session.request('pulih/incidents', {}), {
      grouping: incidentGrouping.current(),
      now: Date.now(),
    }),
  );
  const actions = new Tree<ActionItem>(async () =>
    actionNodes(await session.request('pulih/actions', {}), {
      grouping: actionGrouping.current(),
      now: Date.now(),
    }),
  );
  const plans = new Tree<Plan>(async () =>
    planNodes(await session.request('pulih/plans', {}), { now: Date.now() }),
  );
  const actionsView = vscode.window.createTreeView('pulih.actions', {
    treeDataProvider: actions,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  const refresh = (): void => {
    for (const tree of [incidents, actions, plans]) tree.refresh();
  };
  return vscode.Disposable.from(
    incidents,
    actions,
    plans,
    actionsView,
    vscode.window.createTreeView('pulih.incidents', { treeDataProvider: incidents, showCollapseAll: true }),
    vscode.window.createTreeView('pulih.plans', { treeDataProvider: plans }),
    incidentGrouping.register(() => incidents.refresh()),
    actionGrouping.register(() => actions.refresh()),
    vscode.commands.registerCommand('pulih.refreshViews', refresh),
    session.onDidChangeIndex(refresh),
    actionsView.onDidChangeCheckboxState(async ({ items }) => {
      try {
        for (const [node, state] of items) await toggle(session, node, state);
      } catch (error) {
        void vscode.window.showErrorMessage(
          `Pulih: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      actions.refresh();
    }),
  );
}

/** Marks an action item as done, or as open again, in its file. */
async function toggle(
  session: Session,
  { value }: Node<ActionItem>,
  state: vscode.TreeItemCheckboxState,
): Promise<void> {
  if (!value) return;
  const done = state === vscode.TreeItemCheckboxState.Checked;
  const edit = await session.request('pulih/toggleAction', { uri: value.uri, line: value.line, done });
  if (edit) await applyEdit(edit, { show: false });
}
