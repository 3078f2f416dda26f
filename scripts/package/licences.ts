import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** The programs of the extension; what they bundle is what is given away. */
const programs = ['extension/node.ts', 'extension/node-client.ts', 'extension/web.ts', 'server/node-main.ts', 'server/browser.ts'];

/** The licences of the packages that the bundles contain, as one text. */
export async function bundledLicences(): Promise<string> {
  const { metafile } = await build({
    entryPoints: programs.map((file) => `src/${file}`),
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    logLevel: 'silent',
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
  const notices = await Promise.all([...new Set(folders)].sort().map(noticeOf));
  return notices.join(`\n\n${'-'.repeat(80)}\n\n`);
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}`;
}
