import { renameSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  write: false,
  metafile: true,
  logLevel: 'warning',
};

/** The language client stays outside the bundle that activation loads; only the Node host can load a second one. */
const clientApart = {
  name: 'client-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/node-client\.js$/ }, () => ({ path: './client.cjs', external: true }));
  },
};

/** The extension for the Node and for the web worker extension host. */
const bundles = [
  {
    entryPoints: ['src/extension/node.ts'],
    outfile: 'dist/extension.cjs',
    platform: 'node',
    plugins: [clientApart],
  },
  { entryPoints: ['src/extension/node-client.ts'], outfile: 'dist/client.cjs', platform: 'node' },
  {
    entryPoints: ['src/extension/web.ts'],
    // Older VS Codes add `.js` to any other ending.
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    // Without `worker`, packages choose builds that want a page.
    conditions: ['worker', 'browser'],
  },
];

/** Bundles the extension. What was bundled. */
export async function bundleExtension() {
  const builds = await Promise.all(bundles.map((options) => build({ ...common, ...options })));
  for (const { path: file, contents } of builds.flatMap(({ outputFiles }) => outputFiles)) {
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, contents);
    renameSync(temporary, file);
  }
  return builds.map(({ metafile }) => metafile);
}
