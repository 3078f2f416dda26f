import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A fresh copy of the workspace that tests open: its own documents, and the example of a whole incident; where asked for,
 * with the command line installed.
 */
export async function freshWorkspace({ configured = true, commandLine = false } = {}): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'pulih-workspace-')), 'donat-senja');
  await cp('test/editor/workspace', folder, { recursive: true });
  await cp('examples/en', path.join(folder, 'incidents', '2023-02-21-online-ordering'), { recursive: true });
  if (!configured) await rm(path.join(folder, '.pulih.yaml'));
  if (commandLine) {
    const bin = path.join(folder, 'node_modules', '.bin');
    await mkdir(bin, { recursive: true });
    await symlink(path.resolve('dist/pulih.cjs'), path.join(bin, 'pulih'));
  }
  return folder;
}

/** A `.code-workspace` beside a folder, to which others can be added while extensions run. */
export async function workspaceFile(folder: string): Promise<string> {
  const file = `${folder}.code-workspace`;
  await writeFile(file, JSON.stringify({ folders: [{ path: path.basename(folder) }], settings: {} }));
  return file;
}
