/** Commands of the client that the server may name in code actions and lenses. */
export const clientCommands = {
  /** Asks for a reason, then `pulih/disable` and applies its edit. Arguments: one `DisableParams` without `reason`. */
  disable: 'pulih.disable',
  /** Lists what is missing in a document, and inserts it. Arguments: the URI. */
  showMissing: 'pulih.showMissing',
  /** Starts an apology from a postmortem. Arguments: the URI. */
  draftApology: 'pulih.newApology',
  /** Opens the dashboard. Arguments: none. */
  openDashboard: 'pulih.openDashboard',
} as const;

/** Commands that the server runs (`workspace/executeCommand`); it applies edits through `workspace/applyEdit`. */
export const serverCommands = {
  /** Arguments: none, or the URI of a workspace folder. Result: `LintWorkspaceResult`. */
  lintWorkspace: 'pulih.server.lintWorkspace',
  /** Arguments: the URI of a document, and optionally the ids of sections. */
  insertMissing: 'pulih.server.insertMissing',
  /** Arguments: the URI of a document. */
  fixAll: 'pulih.server.fixAll',
} as const;
