import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const common = {
  outdir: 'dist',
  bundle: true,
  minify: true,
  legalComments: 'none',
  target: 'es2022',
  write: false,
  metafile: true,
  logLevel: 'warning',
};

/** The server's own part, for Node, started over IPC or stdio, and for a web worker. */
const shells = [
  {
    entryPoints: { server: 'src/server/node-main.ts' },
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'node',
    banner: { js: "const pulihService=require('./service.cjs');" },
  },
  {
    entryPoints: { 'server.worker': 'src/server/browser.ts' },
    format: 'iife',
    platform: 'browser',
    conditions: ['worker', 'browser'],
  },
];

/**
 * Bundles the language server; what was bundled. The service, by far the most of it, is one bundle for both hosts: Node
 * requires it, and a worker is given its text before that of the server.
 */
export async function bundleServer() {
  const shared = new Set();
  const define = { PULIH_VERSION: JSON.stringify(version) };
  const builds = await Promise.all(
    shells.map((shell) => build({ ...common, ...shell, define, plugins: [serviceApart(shared)] })),
  );
  const service = await build({
    ...common,
    stdin: {
      contents: [...shared]
        .sort()
        .map((file) => `export * as ${nameOf(file)} from ${JSON.stringify(file)};`)
        .join('\n'),
      resolveDir: '.',
      sourcefile: 'service.ts',
    },
    entryNames: 'service',
    outExtension: { '.js': '.cjs' },
    format: 'iife',
    globalName: 'pulihService',
    footer: { js: "if(typeof module==='object')module.exports=pulihService;" },
    platform: 'browser',
    // The DOM builds of some packages want a document, and a worker has none.
    conditions: ['worker', 'browser'],
    // The JSON Schema validator makes a URL of its own address, and that of a worker from a blob is none.
    define: { 'self.location': 'undefined' },
  });
  const all = [...builds, service];
  for (const { path: file, contents } of all.flatMap(({ outputFiles }) => outputFiles)) {
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, contents);
    renameSync(temporary, path.resolve(file));
  }
  return all.map(({ metafile }) => metafile);
}

/** Takes what is imported from the service and the core from `pulihService`, and notes what that has to hold. */
function serviceApart(shared) {
  return {
    name: 'service-apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.\/(?:\.\.\/)?(?:service|core)\// }, ({ path: name, resolveDir }) => {
        const file = path.resolve(resolveDir, name).replace(/\.js$/, '.ts');
        shared.add(file);
        return { path: file, namespace: 'service' };
      });
      onLoad({ filter: /./, namespace: 'service' }, ({ path: file }) => ({
        contents: `module.exports = pulihService.${nameOf(file)};`,
      }));
    },
  };
}

function nameOf(file) {
  return path.relative('src', file).replace(/\W/g, '_');
}
