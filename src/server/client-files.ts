import type { Connection } from 'vscode-languageserver';
import { isMarkdownUri } from '../service/source.js';
import type { Files, LeaveOut } from '../service/workspace/files.js';
import { parentOf, pathOf, uriOf } from '../service/workspace/uris.js';
import type { ClientRequests } from './protocol.js';

type Ask = <Name extends keyof ClientRequests>(
  name: Name,
  params: ClientRequests[Name]['params'],
) => Promise<ClientRequests[Name]['result'] | null>;

const markdownFiles = '**/*.{md,markdown,mdown,mkd,mkdn}';

/** Files that the client reads, where the server cannot, such as in a web worker. */
export function clientFiles(connection: Connection): Files {
  const ask: Ask = async (name, params) => {
    try {
      return await connection.sendRequest(name, params);
    } catch (error) {
      connection.console.warn(`${name} failed: ${(error as Error).message}`);
      return null;
    }
  };
  return {
    read: async (uri) => (await ask('pulih/readFile', { uri }))?.text ?? null,
    stat: (uri) => ask('pulih/stat', { uri }),
    async list(folder, leaveOut) {
      const found = await ask('pulih/findFiles', { folder, pattern: markdownFiles });
      return found ? kept(found.uris, { top: folder, leaveOut }) : walk(folder, { ask, leaveOut });
    },
  };
}

async function kept(
  uris: readonly string[],
  from: { readonly top: string; readonly leaveOut: LeaveOut },
): Promise<string[]> {
  const folders = new Map<string, Promise<boolean>>();
  const sifted = await Promise.all(
    uris.map(async (uri) => {
      const left = (await leftOut(parentOf(uri), { ...from, folders })) || (await from.leaveOut(uri, 'file'));
      return left ? [] : [uri];
    }),
  );
  return sifted.flat();
}

/** The Markdown files below a folder, read folder by folder: not every file system can be searched. */
async function walk(
  folder: string,
  from: { readonly ask: Ask; readonly leaveOut: LeaveOut },
): Promise<string[]> {
  const found = await from.ask('pulih/readFolder', { uri: folder });
  const path = pathOf(folder).replace(/\/$/, '');
  const below = await Promise.all(
    (found?.entries ?? []).map(async ({ name, kind }) => {
      const uri = uriOf(`${path}/${name}`, folder);
      if (kind === 'file' && !isMarkdownUri(name)) return [];
      if (await from.leaveOut(uri, kind)) return [];
      return kind === 'folder' ? walk(uri, from) : [uri];
    }),
  );
  return below.flat();
}

/** Whether a folder, or one around it below `top`, is left out. */
function leftOut(
  folder: string,
  from: {
    readonly top: string;
    readonly leaveOut: LeaveOut;
    readonly folders: Map<string, Promise<boolean>>;
  },
): Promise<boolean> {
  if (folder.length <= from.top.replace(/\/$/, '').length) return Promise.resolve(false);
  const known = from.folders.get(folder);
  if (known) return known;
  const answer = (async () =>
    (await leftOut(parentOf(folder), from)) || (await from.leaveOut(folder, 'folder')))();
  from.folders.set(folder, answer);
  return answer;
}
