import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A fresh copy of the workspace that tests open. */
export async function freshWorkspace(): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'pulih-workspace-')), 'donat-senja');
  await cp('test/editor/workspace', folder, { recursive: true });
  return folder;
}
