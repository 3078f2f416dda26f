import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { addAction } from '../service/edits/add-action.js';
import { addTimelineEntry } from '../service/edits/add-timeline-entry.js';
import { disable } from '../service/edits/disable.js';
import { fixAll } from '../service/edits/fix-all.js';
import { insertMissing } from '../service/edits/insert-missing.js';
import { toggleAction } from '../service/edits/toggle-action.js';
import { proposeConfiguration } from '../service/new/propose-config.js';
import { scaffoldDocument } from '../service/new/scaffold.js';
import { documentTypes } from '../service/new/types.js';
import type { LanguageService } from '../service/service.js';
import { timelinePicture } from '../service/timeline-picture.js';
import { actionItems } from '../service/views/actions.js';
import { incidents } from '../service/views/incidents.js';
import { plans } from '../service/views/plans.js';
import { statusOf } from '../service/views/status.js';
import { workspaceValues } from '../service/views/values.js';
import type { ServerRequests } from './protocol.js';

type Answers = {
  readonly [name in Exclude<keyof ServerRequests, 'pulih/lintWorkspace'>]: (
    params: ServerRequests[name]['params'],
  ) => Promise<ServerRequests[name]['result']>;
};

/** The requests of `protocol.ts`, each answered by one function of the service. */
export function serveOwnRequests(connection: Connection, service: LanguageService): void {
  const answers: Answers = {
    'pulih/status': ({ uri }) => statusOf(service, uri),
    'pulih/incidents': ({ folder }) => incidents(service, folder),
    'pulih/actions': ({ folder }) => actionItems(service, folder),
    'pulih/plans': ({ folder }) => plans(service, folder),
    'pulih/values': ({ folder }) => workspaceValues(service, folder),
    'pulih/types': (params) => documentTypes(service, params),
    'pulih/scaffold': async (params) => {
      const made = await scaffoldDocument(service, params);
      if (made) return made;
      throw new ResponseError(ErrorCodes.InvalidParams, `Unknown document type \`${params.type}\`.`);
    },
    'pulih/insertMissing': (params) => insertMissing(service, params),
    'pulih/addTimelineEntry': (params) => addTimelineEntry(service, params),
    'pulih/addAction': (params) => addAction(service, params),
    'pulih/toggleAction': (params) => toggleAction(service, params),
    'pulih/disable': (params) => disable(service, params),
    'pulih/fixAll': ({ uri }) => fixAll(service, uri),
    'pulih/timelinePicture': ({ uri }) => timelinePicture(service, uri),
    'pulih/proposeConfig': ({ folder }) => proposeConfiguration(service, folder),
  };
  for (const [name, answer] of Object.entries(answers))
    connection.onRequest(name, (params) => (answer as (params: unknown) => Promise<unknown>)(params ?? {}));
}
