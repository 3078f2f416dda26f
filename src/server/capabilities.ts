import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActionKinds } from '../service/code-actions/code-actions.js';
import { completionTriggers } from '../service/completion/complete.js';
import type { ClientAbilities } from './client-capabilities.js';
import { serverCommands } from './protocol.js';

/** What the server offers to a client. */
export function serverCapabilities(abilities: ClientAbilities): ServerCapabilities {
  const moved = { filters: [{ pattern: { glob: '**/*' } }] };
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: true },
    codeLensProvider: {},
    completionProvider: { triggerCharacters: [...completionTriggers] },
    definitionProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: { label: 'Pulih' },
    executeCommandProvider: { commands: Object.values(serverCommands) },
    hoverProvider: true,
    inlayHintProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: moved },
    },
    ...(abilities.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'pulih',
            interFileDependencies: true,
            workspaceDiagnostics: abilities.offersWorkspaceDiagnostics,
          },
        }
      : {}),
  };
}
