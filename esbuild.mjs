import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleExtension } from './esbuild.extension.mjs';
import { noticesOf } from './esbuild.notices.mjs';
import { bundleServer } from './esbuild.server.mjs';

const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node has them since version 10; esbuild thinks it has not, and makes such an expression anew whenever it is asked.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  write: false,
  metafile: true,
  logLevel: 'warning',
};

const script = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.filename': '__filename', 'import.meta.dirname': '__dirname' },
  // What is compiled as a script of its own cannot import, but require.
  supported: { ...common.supported, 'dynamic-import': false },
};

const program = await build({
  ...script,
  entryPoints: { program: 'src/cli/program.ts' },
  // Its modules for Node are CommonJS, each a function that is parsed twice.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
});
// Expressions keep their characters as they are; without any beyond ASCII the script is read three times as fast.
const [{ text, path: programFile }] = program.outputFiles;
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const programText = text.replace(/[^\0-\x7f]/g, escaped);

const starts = await build({
  ...script,
  entryPoints: { pulih: 'src/cli/start/pulih.ts', thread: 'src/cli/start/thread.ts' },
});

const remark = await build({ ...common, entryPoints: { remark: 'src/cli/start/remark.ts' }, format: 'esm' });

mkdirSync('dist', { recursive: true });
// What loads the program last, each file moved into place whole: a build hardly breaks a run that is under way.
const loaders = [...starts.outputFiles, ...remark.outputFiles];
for (const { path: file, contents } of [{ path: programFile, contents: programText }, ...loaders]) {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  if (path.basename(file) === 'pulih.cjs') chmodSync(temporary, 0o755);
  renameSync(temporary, file);
}

const others = [...(await bundleServer()), ...(await bundleExtension())];

// What older builds left behind would be packed, too.
const bundles = [program.metafile, starts.metafile, remark.metafile, ...others];
const made = new Set(bundles.flatMap(({ outputs }) => Object.keys(outputs)));
for (const name of readdirSync('dist'))
  if (!made.has(`dist/${name}`) && !name.endsWith('.tmp')) rmSync(`dist/${name}`, { recursive: true });

cpSync('build/src/cli/remark/plugin.d.ts', 'dist/remark.d.ts');
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', `${noticesOf([program.metafile, ...others])}\n`);
