import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { codeActions } from '../service/code-actions/code-actions.js';
import { resolveCodeAction } from '../service/code-actions/source-actions.js';
import { codeLenses } from '../service/code-lens.js';
import { complete } from '../service/completion/complete.js';
import { hover } from '../service/hover/hover.js';
import { inlayHints } from '../service/inlay-hints.js';
import { definition } from '../service/navigation/definition.js';
import { documentLinks } from '../service/navigation/links.js';
import { references } from '../service/navigation/references.js';
import { editsForMoves, prepareRename, rename } from '../service/navigation/rename.js';
import { documentSymbols, workspaceSymbols } from '../service/navigation/symbols.js';
import { Refusal } from '../service/refusal.js';
import type { LanguageService } from '../service/service.js';
import type { DiagnosticsFeed } from './diagnostics-feed.js';
import type { Host } from './host.js';
import { markdownFiles } from './lint-workspace.js';

/** Makes a handler that answers null, and logs, where a feature fails: one fault must not end the session. A refusal is told. */
export type Guard = <Params, Result>(
  handler: (params: Params, token: CancellationToken) => Promise<Result>,
) => (params: Params, token: CancellationToken) => Promise<Result | null>;

export function guardFor(connection: Connection, { breathe }: Pick<Host, 'breathe'>): Guard {
  return (handler) => async (params, token) => {
    // What was typed meanwhile, and that nobody wants the answer any more, is read before it is worked out.
    await breathe();
    if (token.isCancellationRequested) return null;
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof Refusal) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      connection.console.error((error as Error).stack ?? String(error));
      return null;
    }
  };
}

/** The requests of the protocol, each answered by one function of the service. */
export function serveFeatures(connection: Connection, service: LanguageService, guard: Guard): void {
  connection.onCompletion(
    guard(({ textDocument, position }) => complete(service, textDocument.uri, position)),
  );
  connection.onHover(guard(({ textDocument, position }) => hover(service, textDocument.uri, position)));
  connection.onCodeAction(
    guard(({ textDocument, range, context }) => codeActions(service, textDocument.uri, range, context)),
  );
  connection.onCodeActionResolve(
    async (action) => (await guard(() => resolveCodeAction(service, action))(action, none)) ?? action,
  );
  connection.onCodeLens(guard(({ textDocument }) => codeLenses(service, textDocument.uri)));
  connection.onDocumentLinks(guard(({ textDocument }) => documentLinks(service, textDocument.uri)));
  connection.onDefinition(
    guard(({ textDocument, position }) => definition(service, textDocument.uri, position)),
  );
  connection.onReferences(
    guard(({ textDocument, position, context }) => references(service, textDocument.uri, position, context)),
  );
  connection.onPrepareRename(
    guard(({ textDocument, position }) => prepareRename(service, textDocument.uri, position)),
  );
  connection.onRenameRequest(
    guard(({ textDocument, position, newName }) => rename(service, textDocument.uri, position, newName)),
  );
  connection.onDocumentSymbol(guard(({ textDocument }) => documentSymbols(service, textDocument.uri)));
  connection.onWorkspaceSymbol(guard(({ query }) => workspaceSymbols(service, query)));
  connection.languages.inlayHint.on(
    guard(({ textDocument, range }) => inlayHints(service, textDocument.uri, range)),
  );
  connection.workspace.onWillRenameFiles(guard(({ files }) => editsForMoves(service, files)));
}

const none: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** Diagnostics for clients that ask for them. */
export function servePulls(connection: Connection, service: LanguageService, feed: DiagnosticsFeed): void {
  const { diagnostics } = connection.languages;
  diagnostics.on(async ({ textDocument, previousResultId }) => {
    const { resultId, items } = await feed.pull(textDocument.uri, previousResultId);
    return items === null
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
  diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const uris = await markdownFiles(service);
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      const version = service.documents.get(uri)?.version ?? null;
      const report = await feed.pull(uri, known.get(uri));
      if (report.items === null)
        items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: report.resultId });
      else if (report.items.length > 0 || known.has(uri))
        items.push({
          kind: DocumentDiagnosticReportKind.Full,
          uri,
          version,
          resultId: report.resultId,
          items: report.items,
        });
    }
    return { items };
  });
}
