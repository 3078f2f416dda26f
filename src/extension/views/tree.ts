import * as vscode from 'vscode';

/** A line of a view: a heading over others, or something that stands in a document. */
export interface Node<T> {
  readonly item: vscode.TreeItem;
  readonly children: readonly Node<T>[];
  /** What the line shows; null for a heading. */
  readonly value: T | null;
}

/** A view of values that the server tells. It is drawn anew only when they have changed. */
export class Tree<T> implements vscode.TreeDataProvider<Node<T>>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #fetch: () => Promise<readonly T[]>;
  readonly #nodes: (values: readonly T[]) => readonly Node<T>[];
  /** Null until the view was first seen. */
  #values: readonly T[] | null = null;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(fetch: () => Promise<readonly T[]>, nodes: (values: readonly T[]) => readonly Node<T>[]) {
    this.#fetch = fetch;
    this.#nodes = nodes;
  }

  /** Asks again, where the view was seen before. */
  async refresh(): Promise<void> {
    if (!this.#values) return;
    const before = JSON.stringify(this.#values);
    this.#values = await this.#fetch();
    if (JSON.stringify(this.#values) !== before) this.redraw();
  }

  /** Asks again when the view is next seen: what nobody looks at costs nothing. */
  forget(): void {
    if (!this.#values) return;
    this.#values = null;
    this.redraw();
  }

  redraw(): void {
    this.#changed.fire();
  }

  getTreeItem({ item }: Node<T>): vscode.TreeItem {
    return item;
  }

  async getChildren(node?: Node<T>): Promise<Node<T>[]> {
    if (node) return [...node.children];
    this.#values ??= await this.#fetch();
    return [...this.#nodes(this.#values)];
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** Lines under headings, in the order in which the headings first come or, where given, that of `order`. */
export function grouped<V, T>(
  values: readonly V[],
  by: {
    readonly group: (value: V) => { readonly key: string; readonly label: string };
    readonly node: (value: V) => Node<T>;
    readonly order?: readonly string[];
    /** Keys of groups that stay closed at first. */
    readonly closed?: readonly string[];
  },
): Node<T>[] {
  const groups = new Map<string, { readonly label: string; readonly values: V[] }>();
  for (const value of values) {
    const { key, label } = by.group(value);
    const group = groups.get(key) ?? { label, values: [] };
    group.values.push(value);
    groups.set(key, group);
  }
  const place = (key: string): number => {
    const at = by.order?.indexOf(key) ?? 0;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, { label, values: own }]) => {
      const open = by.closed?.includes(key)
        ? vscode.TreeItemCollapsibleState.Collapsed
        : vscode.TreeItemCollapsibleState.Expanded;
      const item = new vscode.TreeItem(label, open);
      item.id = `group:${key}`;
      item.description = String(own.length);
      return { item, children: own.map(by.node), value: null };
    });
}

/** The command that opens a place in a document. */
export function openAt(uri: vscode.Uri, range: vscode.Range): vscode.Command {
  const selection = new vscode.Range(range.start, range.start);
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri, { selection }] };
}
