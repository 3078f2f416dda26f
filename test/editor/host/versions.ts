/** A VS Code to test in: its server build inside an npm package, and the Node that it needs. */
export interface EditorVersion {
  readonly version: string;
  readonly codeServer: string;
  readonly nodeMajor: number;
}

/** The oldest that we support (`engines.vscode`), and the newest that can be had. */
export const editorVersions: readonly EditorVersion[] = [
  { version: '1.100.3', codeServer: '4.100.3', nodeMajor: 20 },
  { version: '1.139.1', codeServer: '4.139.1', nodeMajor: 24 },
];

/** The kinds of extension host: Node, and a web worker in the browser. */
export const hostKinds = ['node', 'web'] as const;
export type HostKind = (typeof hostKinds)[number];
