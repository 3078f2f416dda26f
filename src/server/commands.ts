import type { Connection } from 'vscode-languageserver';
import type { DocumentEdit } from '../service/data/edits.js';
import type { LintWorkspaceParams } from '../service/data/lint.js';
import { fixAll } from '../service/edits/fix-all.js';
import { insertMissing } from '../service/edits/insert-missing.js';
import type { LanguageService } from '../service/service.js';
import type { DiagnosticsFeed } from './diagnostics-feed.js';
import type { Host } from './host.js';
import { lintWorkspace } from './lint-workspace.js';
import { serverCommands } from './protocol.js';

interface Parts {
  readonly service: LanguageService;
  readonly feed: DiagnosticsFeed;
  readonly host: Host;
}

/** What a client may run by name, and the lint of the whole workspace. */
export function serveCommands(connection: Connection, parts: Parts): void {
  const { service } = parts;
  connection.onRequest('pulih/lintWorkspace', async (params: LintWorkspaceParams | null, token) => {
    const progress = await connection.window.attachWorkDoneProgress(params?.workDoneToken);
    return lintWorkspace({ ...parts, folder: params?.folder, progress, token });
  });
  const apply = async (made: DocumentEdit | null): Promise<boolean> => {
    if (!made) return false;
    const { uri, version, edits } = made;
    const textDocument = { uri, version };
    const { applied } = await connection.workspace.applyEdit({
      documentChanges: [{ textDocument, edits: [...edits] }],
    });
    return applied;
  };
  connection.onExecuteCommand(async ({ command, arguments: given = [], workDoneToken }, token) => {
    const [uri, ids] = given as [string | undefined, string[] | undefined];
    switch (command) {
      case serverCommands.lintWorkspace: {
        const progress = workDoneToken
          ? await connection.window.attachWorkDoneProgress(workDoneToken)
          : await connection.window.createWorkDoneProgress();
        return lintWorkspace({ ...parts, folder: uri, progress, token });
      }
      case serverCommands.insertMissing:
        return uri ? apply(await insertMissing(service, { uri, ...(ids ? { ids } : {}) })) : false;
      case serverCommands.fixAll:
        return uri ? apply(await fixAll(service, uri)) : false;
      default:
        return null;
    }
  });
}
