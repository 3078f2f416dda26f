import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, type InitializationOptions } from '../../server/protocol.js';

/** Commands of the server's list that this extension has. */
const offered = [clientCommands.disable, clientCommands.showMissing, clientCommands.draftApology];

/** How the client talks with the server. */
export async function clientOptions(from: {
  readonly output: vscode.LogOutputChannel;
  readonly serverHasFiles: boolean;
  readonly user: string | undefined;
  /** Of the documents that are told to the server. */
  readonly schemes: readonly string[];
}): Promise<LanguageClientOptions> {
  const allFiles = folderSchemes().every((scheme) => scheme === 'file');
  const settings = vscode.workspace.getConfiguration('pulih');
  const user = settings.get<string>('author')?.trim() || from.user;
  const initializationOptions: InitializationOptions = {
    commands: offered,
    files: from.serverHasFiles && allFiles ? 'own' : 'client',
    // Pulled ones go stale in background tabs when a configuration changes, and are lost with the tab.
    diagnostics: 'push',
    timezone: settings.get<string>('timezone')?.trim() || Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(user ? { user } : {}),
  };
  return {
    documentSelector: from.schemes.flatMap((scheme) =>
      ['markdown', 'yaml'].map((language) => ({ scheme, language })),
    ),
    initializationOptions,
    outputChannel: from.output,
    // VS Code's own Markdown lists the headings already: ours would stand a second time in the outline.
    middleware: { provideDocumentSymbols: () => null },
    diagnosticCollectionName: 'pulih',
  };
}

/** The schemes of documents that people write: not of the other sides of comparisons, nor of previews. */
export function documentSchemes(): string[] {
  return [...new Set(['file', 'untitled', 'vscode-remote', ...folderSchemes()])];
}

function folderSchemes(): string[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
}
