import type { FilePort } from './files/file-port.js';
import type { StartThread } from './lint/start-thread.js';
import type { Prompter } from './prompts/prompter.js';

/** 0: nothing to complain about; 1: findings; 2: could not run, with the reason on stderr. */
export type ExitCode = 0 | 1 | 2;

/** The world as the command line sees it. Only `main.ts` knows that there is a process behind it. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** All of standard input; bytes, so that what is no text can be told. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Absolute path of the current folder. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Now in ms since 1970. */
  readonly now: () => number;
  /** IANA zone. */
  readonly timezone: () => string;
  /** Name of whoever runs this, for the front matter of new documents. */
  readonly user: () => Promise<string>;
  /** Where Pulih's own `package.json` and `docs/` lie; null where they do not come along. */
  readonly packageFolder: string | null;
  readonly files: FilePort;
  /** How many threads this machine runs at the same time. */
  readonly cores: number;
  /** Starts a thread that lints. */
  readonly startThread: StartThread;
  /** When files last changed by the history of their repository, in ms since 1970; those without one are left out. */
  readonly history: (folder: string, paths: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Loaded only when somebody is asked. */
  readonly prompter: () => Promise<Prompter>;
}
