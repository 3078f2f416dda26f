import * as vscode from 'vscode';

export interface KeptGrouping<G extends string> {
  current(): G;
  /** Registers a command for each grouping: `pulih.incidents.groupBy.status` and the like. */
  register(changed: () => void): vscode.Disposable;
}

/** How a view is grouped; kept for the workspace. The first is where one begins. */
export function keptGrouping<G extends string>(
  { workspaceState }: vscode.ExtensionContext,
  { view, groupings }: { readonly view: string; readonly groupings: readonly [G, ...G[]] },
): KeptGrouping<G> {
  const key = `pulih.${view}.groupBy`;
  const current = (): G => {
    const kept = workspaceState.get<string>(key);
    return groupings.find((grouping) => grouping === kept) ?? groupings[0];
  };
  const tell = (): Thenable<unknown> => vscode.commands.executeCommand('setContext', key, current());
  return {
    current,
    register(changed) {
      void tell();
      return vscode.Disposable.from(
        ...groupings.map((grouping) =>
          vscode.commands.registerCommand(`${key}.${grouping}`, async () => {
            await workspaceState.update(key, grouping);
            await tell();
            changed();
          }),
        ),
      );
    },
  };
}
