import type { InitializeParams } from 'vscode-languageserver';
import { locales } from '../core/locale/pack.js';
import type { Client } from '../service/context.js';
import type { InitializationOptions } from './protocol.js';

/** What the client can do, as far as the server behaves by it. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly offersWorkspaceDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly givesSettings: boolean;
  readonly registersSettings: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  readonly readsFiles: boolean;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const options = optionsOf(initializationOptions);
  const { workspace, textDocument } = capabilities;
  const pulls = options.diagnostics !== 'push' && textDocument?.diagnostic !== undefined;
  return {
    pullsDiagnostics: pulls,
    offersWorkspaceDiagnostics: pulls && options.workspaceDiagnostics !== false,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    givesSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    readsFiles: options.files === 'client',
  };
}

export function clientOf(params: InitializeParams, fallback: { readonly timezone: string }): Client {
  const options = optionsOf(params.initializationOptions);
  const { textDocument, workspace } = params.capabilities;
  const language = (params.locale ?? 'en').toLowerCase().split(/[-_]/)[0]!;
  const resolvable = textDocument?.codeAction?.resolveSupport?.properties ?? [];
  const edits = workspace?.workspaceEdit;
  return {
    locale: locales.includes(language) ? language : 'en',
    timezone: options.timezone ?? fallback.timezone,
    user: options.user ?? '',
    commands: new Set(options.commands),
    resolvesEdits: resolvable.includes('edit') && textDocument?.codeAction?.dataSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    renamesFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('rename') === true,
  };
}

function optionsOf(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}
