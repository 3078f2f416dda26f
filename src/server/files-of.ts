import type { Files } from '../service/workspace/files.js';

/** The server's own files, unless it has none or the client wants to be asked. */
export function filesOf(own: Files | null, clients: Files, asks: () => boolean): Files {
  const chosen = (): Files => (own && !asks() ? own : clients);
  return {
    read: (uri) => chosen().read(uri),
    stat: (uri) => chosen().stat(uri),
    list: (folder, leaveOut) => chosen().list(folder, leaveOut),
  };
}
