import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The language server for editors: for Node, started over IPC or stdio, and for a web worker. What was bundled. */
export async function bundleServer() {
  const shared = {
    outdir: 'dist',
    bundle: true,
    minify: true,
    legalComments: 'none',
    define: { PULIH_VERSION: JSON.stringify(version) },
    write: false,
    metafile: true,
    logLevel: 'warning',
  };
  const builds = await Promise.all([
    build({
      ...shared,
      entryPoints: { server: 'src/server/node-main.ts' },
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      platform: 'node',
      target: 'node20',
    }),
    build({
      ...shared,
      entryPoints: { 'server.worker': 'src/server/browser.ts' },
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      // The DOM builds of some packages want a document, and a worker has none.
      conditions: ['worker', 'browser'],
      // The JSON Schema validator makes a URL of its own address, and that of a worker from a blob is none.
      define: { ...shared.define, 'self.location': 'undefined' },
    }),
  ]);
  for (const { path: file, contents } of builds.flatMap(({ outputFiles }) => outputFiles)) {
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, contents);
    renameSync(temporary, path.resolve(file));
  }
  return builds.map(({ metafile }) => metafile);
}
