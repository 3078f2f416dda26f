import { build } from 'esbuild';

/** Bundles the suite into one CommonJS file that runs in Node and in a web worker. */
export async function buildSuite(outfile: string): Promise<void> {
  await build({
    entryPoints: ['test/editor/suite/index.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    // Mocha's browser build would take the suite's own `module.exports` for itself.
    define: { module: 'undefined' },
    logLevel: 'warning',
  });
}
