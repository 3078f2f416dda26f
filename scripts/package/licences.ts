import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** The programs of the extension by platform; what they bundle is what is given away. */
const programs = {
  node: ['src/extension/node.ts', 'src/extension/node-client.ts', 'src/server/node-main.ts'],
  browser: ['src/extension/web.ts', 'src/server/browser.ts'],
} as const;

/** The licences of the packages that the bundles contain, as one text. */
export async function bundledLicences(): Promise<string> {
  const folders = (await Promise.all([packagesIn('node'), packagesIn('browser')])).flat();
  const notices = await Promise.all([...new Set(folders)].sort().map(noticeOf));
  return notices.join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The folders of the packages that the programs of a platform bundle. */
async function packagesIn(platform: keyof typeof programs): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...programs[platform]],
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform,
    external: ['vscode'],
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).flatMap(
    (input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}`;
}
