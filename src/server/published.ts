import type { Connection, Diagnostic } from 'vscode-languageserver';

/** Publishes diagnostics, but for "none" where there were none before: Markdown that is not ours costs no message. */
export function onlyChanged(connection: Connection): {
  send(uri: string, diagnostics: readonly Diagnostic[], version?: number): Promise<void>;
} {
  const shown = new Set<string>();
  return {
    async send(uri, diagnostics, version) {
      if (diagnostics.length === 0 && !shown.has(uri)) return;
      if (diagnostics.length === 0) shown.delete(uri);
      else shown.add(uri);
      await connection.sendDiagnostics({
        uri,
        diagnostics: [...diagnostics],
        ...(version === undefined ? {} : { version }),
      });
    },
  };
}
