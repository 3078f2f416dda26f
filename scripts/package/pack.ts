import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { stageExtension } from './stage.js';

/** Packs the extension. Run from the root of the project. The size is in bytes. */
export async function packExtension(): Promise<{ readonly vsix: string; readonly size: number }> {
  const vsix = path.resolve('build/pulih.vsix');
  const folder = path.resolve('build/vsix');
  await mkdir('build', { recursive: true });
  await stageExtension(folder);
  await createVSIX({
    cwd: folder,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = await stat(vsix);
  return { vsix, size };
}
