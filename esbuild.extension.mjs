import { renameSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  minify: true,
  legalComments: 'linked',
  write: false,
  logLevel: 'warning',
};

/** The extension for the Node and for the web worker extension host. */
const bundles = [
  { entryPoints: ['src/extension/node.ts'], outfile: 'dist/extension.cjs', platform: 'node' },
  {
    entryPoints: ['src/extension/web.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    // Older VS Codes add `.js` to any other ending. Without `worker`, packages choose builds that want a page.
    conditions: ['worker', 'browser'],
  },
];

export async function bundleExtension() {
  for (const options of bundles) {
    const { outputFiles } = await build({ ...common, ...options });
    for (const { path: file, contents } of outputFiles) {
      const temporary = `${file}.${process.pid}.tmp`;
      writeFileSync(temporary, contents);
      renameSync(temporary, file);
    }
  }
}
