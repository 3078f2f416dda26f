import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the extension consists of besides its manifest; the rest of the repository is the command line's. */
const parts = [
  'dist/extension.cjs',
  'dist/client.cjs',
  'dist/extension.web.js',
  'dist/server.cjs',
  'dist/service.cjs',
  'dist/server.worker.js',
  'dist/THIRD-PARTY-NOTICES.txt',
  'package.nls.json',
  'package.nls.id.json',
  'l10n',
  'docs/images',
  'images',
  'media',
  'schemas/config.schema.json',
  'schemas/document-type.schema.json',
  'snippets',
  'walkthrough',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** Fields of `package.json` that are about the npm package, not about the extension. */
const npmOnly = ['bin', 'exports', 'files', 'scripts', 'devDependencies', 'dependencies', 'type'];

export interface StageOptions {
  /** Leaves out the Node entry, so that VS Code runs the extension in a web worker. */
  readonly webOnly?: boolean;
}

/** Puts the extension into an empty folder, as it is packed. Run from the root of the project. */
export async function stageExtension(folder: string, { webOnly = false }: StageOptions = {}): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(parts.map((part) => cp(part, path.join(folder, part), { recursive: true })));
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, unknown>;
  for (const field of webOnly ? [...npmOnly, 'main'] : npmOnly) delete manifest[field];
  manifest.files = ['**'];
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
