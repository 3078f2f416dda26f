import type { Connection, Diagnostic } from 'vscode-languageserver';

/** Publishes diagnostics, but for "none" where there were none before: Markdown that is not ours costs no message. */
export function onlyChanged(connection: Connection): {
  send(uri: string, diagnostics: readonly Diagnostic[], version?: number): Promise<void>;
  /** Sends them where others were sent last. */
  renew(uri: string, diagnostics: readonly Diagnostic[], version?: number): Promise<void>;
} {
  const shown = new Map<string, readonly Diagnostic[]>();
  const published = {
    async renew(uri: string, diagnostics: readonly Diagnostic[], version?: number) {
      if (JSON.stringify(shown.get(uri) ?? []) !== JSON.stringify(diagnostics))
        await published.send(uri, diagnostics, version);
    },
    async send(uri: string, diagnostics: readonly Diagnostic[], version?: number) {
      if (diagnostics.length === 0 && !shown.has(uri)) return;
      if (diagnostics.length === 0) shown.delete(uri);
      else shown.set(uri, diagnostics);
      await connection.sendDiagnostics({
        uri,
        diagnostics: [...diagnostics],
        ...(version === undefined ? {} : { version }),
      });
    },
  };
  return published;
}
