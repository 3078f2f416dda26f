import { availableParallelism } from 'node:os';
import path from 'node:path';
import { isatty } from 'node:tty';
import { nodeFiles } from './files/node-files.js';
import { toSlashes } from './files/paths.js';
import { findPackage } from './package-folder.js';
import { run } from './run.js';

/** Runs one command line with what this process has, and sets its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  stopWhenUnread();
  process.exitCode = await run(argv, {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdin: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    cwd: toSlashes(process.cwd()),
    env: process.env,
    isTerminal: { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) },
    now: () => Date.now(),
    timezone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    user: async () => (await import('./user-name.js')).userName(),
    packageFolder: findPackage(),
    files: nodeFiles({ beforeFirstWrite: answerSignals }),
    cores: availableParallelism(),
    startThread: async (job, give) => {
      const { startThread } = await import('./lint/start-thread.js');
      return startThread(path.join(import.meta.dirname, 'thread.cjs'), job, give);
    },
    history: async (folder, paths) => {
      const { lastChanges, systemGit } = await import('./git/history.js');
      return lastChanges(paths, folder, systemGit);
    },
    prompter: async () => (await import('./prompts/clack.js')).prompter,
  });
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is no failure. */
function stopWhenUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** With a handler of our own a signal waits until the file that is being written is whole. */
function answerSignals(): void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => process.exit(code));
}
