import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleExtension } from './esbuild.extension.mjs';
import { noticesOf } from './esbuild.notices.mjs';
import { bundleServer } from './esbuild.server.mjs';

/**
 * What is loaded later imports all that commands do. Else esbuild cuts what its parts share into some twenty chunks, and
 * to find and open that many takes longer than to read them.
 */
const onOneChunk = {
  name: 'on-one-chunk',
  setup({ onResolve, onLoad }) {
    const ground = JSON.stringify(path.resolve('src/cli/work.ts'));
    onResolve({ filter: /./, namespace: 'file' }, ({ path: name, kind, resolveDir }) =>
      kind === 'dynamic-import'
        ? { path: path.join(resolveDir, name), namespace: 'later', pluginData: { name, resolveDir } }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'later' }, ({ pluginData: { name, resolveDir } }) => ({
      contents: `import ${ground};\nexport * from ${JSON.stringify(name)};`,
      resolveDir,
    }));
  },
};

const { outputFiles, metafile } = await build({
  entryPoints: {
    pulih: 'src/cli/bin.ts',
    'lint-thread': 'src/cli/lint/thread.ts',
    remark: 'src/cli/remark/plugin.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // CommonJS dependencies call `require` for Node's own modules; an ES module has none.
  banner: {
    js: "import{createRequire as pulihRequire}from'node:module';const require=pulihRequire(import.meta.url);",
  },
  // Its modules for Node are CommonJS, each a function that is parsed twice.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  plugins: [onOneChunk],
  write: false,
  metafile: true,
  logLevel: 'warning',
});

// Chunks first and the entry last, each moved into place whole: a build never breaks a run that is under way.
mkdirSync('dist/chunks', { recursive: true });
const inOrder = outputFiles.toSorted(
  (a, b) => Number(b.path.includes('chunk')) - Number(a.path.includes('chunk')),
);
for (const { path: file, contents } of inOrder) {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  if (file.endsWith('pulih.js')) chmodSync(temporary, 0o755);
  renameSync(temporary, file);
}
const written = new Set(outputFiles.map((file) => path.basename(file.path)));
for (const name of readdirSync('dist/chunks'))
  if (!written.has(name)) rmSync(`dist/chunks/${name}`, { force: true });

cpSync('build/src/cli/remark/plugin.d.ts', 'dist/remark.d.ts');

const others = [...(await bundleServer()), ...(await bundleExtension())];
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', `${noticesOf([metafile, ...others])}\n`);
