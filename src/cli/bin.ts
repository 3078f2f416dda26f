#!/usr/bin/env node
import module from 'node:module';
import { availableParallelism } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { isatty } from 'node:tty';
import { tuneForLinting } from './engine.js';
import { nodeFiles } from './files/node-files.js';
import { toSlashes } from './files/paths.js';
import { findPackage } from './package-folder.js';
import { run } from './run.js';

if (process.argv[2] === 'lint') tuneForLinting();

/** From 22.1 on Node can keep what it compiles, in the system's temporary folder, for the next run. */
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

/** A reader that has seen enough, such as `head`, closes the pipe: that is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

/** With a handler of our own a signal waits until the file that is being written is whole. */
function answerSignals(): void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => process.exit(code));
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  stdin: () => buffer(process.stdin),
  cwd: toSlashes(process.cwd()),
  env: process.env,
  isTerminal: {
    stdin: isatty(0),
    stdout: isatty(1),
    stderr: isatty(2),
  },
  now: () => Date.now(),
  timezone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  user: async () => (await import('./user-name.js')).userName(),
  packageFolder: findPackage(),
  files: nodeFiles({ beforeFirstWrite: answerSignals }),
  cores: availableParallelism(),
  startThread: async (job, give) => {
    const { startThread } = await import('./lint/start-thread.js');
    return startThread(new URL('./lint-thread.js', import.meta.url), job, give);
  },
  history: async (folder, paths) => {
    const { lastChanges, systemGit } = await import('./git/history.js');
    return lastChanges(paths, folder, systemGit);
  },
  prompter: async () => (await import('./prompts/clack.js')).prompter,
});
