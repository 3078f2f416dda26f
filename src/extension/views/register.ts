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
  const incidents = new Tree<Incident>(
    () => session.request('pulih/incidents', {}),
    (values) => incidentNodes(values, { grouping: incidentGrouping.current(), now: Date.now() }),
  );
  const actions = new Tree<ActionItem>(
    () => session.request('pulih/actions', {}),
    (values) => actionNodes(values, { grouping: actionGrouping.current(), now: Date.now() }),
  );
  const plans = new Tree<Plan>(
    () => session.request('pulih/plans', {}),
    (values) => planNodes(values, { now: Date.now() }),
  );
  const actionsView = vscode.window.createTreeView('pulih.actions', {
    treeDataProvider: actions,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  const incidentsView = vscode.window.createTreeView('pulih.incidents', {
    treeDataProvider: incidents,
    showCollapseAll: true,
  });
  const plansView = vscode.window.createTreeView('pulih.plans', { treeDataProvider: plans });
  const shown = [
    { tree: incidents, view: incidentsView },
    { tree: actions, view: actionsView },
    { tree: plans, view: plansView },
  ];
  const refresh = (): void => {
    for (const { tree, view } of shown) {
      if (view.visible) tree.refresh().catch((error: unknown) => session.output.error(String(error)));
      else tree.forget();
    }
  };
  return vscode.Disposable.from(
    incidents,
    actions,
    plans,
    actionsView,
    incidentsView,
    plansView,
    incidentGrouping.register(() => incidents.redraw()),
    actionGrouping.register(() => actions.redraw()),
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
      // Whether the file was changed or not: the box shows what it holds.
      await actions.refresh();
      actions.redraw();
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
