import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../../src/cli/files/node-files.js';
import type { Io } from '../../src/cli/io.js';
import { startThread } from '../../src/cli/lint/start-thread.js';
import { run } from '../../src/cli/run.js';

/** The repository, as seen from `build/test/cli`. */
export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const threadFile = new URL('./thread.js', import.meta.url);

/** What a command line did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository in a temporary folder, and a command line in it. */
export interface World {
  readonly folder: string;
  run(...argv: readonly string[]): Promise<Outcome>;
  runWith(
    changes: Partial<Io> & { readonly input?: string | Uint8Array },
    ...argv: readonly string[]
  ): Promise<Outcome>;
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
  /** Every file but those of git, sorted. */
  list(): string[];
}

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs a command line in a folder, at a moment and by a user that stay the same. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  { input = '', ...changes }: Partial<Io> & { readonly input?: string | Uint8Array } = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const code = await run(argv, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    stdin: async () => (typeof input === 'string' ? Buffer.from(input) : input),
    cwd: folder,
    env: {},
    isTerminal: { stdin: false, stdout: false, stderr: false },
    now: () => Date.parse('2023-02-21T03:00:00Z'),
    timezone: () => 'Asia/Jakarta',
    user: async () => 'Sari',
    packageFolder: repository,
    files: nodeFiles({ beforeFirstWrite: () => undefined }),
    cores: 2,
    startThread: async (job, give) => startThread(threadFile, job, give),
    history: async () => new Map(),
    prompter: async () => {
      throw new Error('nobody is there to be asked');
    },
    ...changes,
  });
  return { code, stdout, stderr };
}

export function world(files: { readonly [file: string]: string | Uint8Array } = {}): World {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pulih-test-')));
  folders.push(folder);
  mkdirSync(path.join(folder, '.git'));
  const write: World['write'] = (file, content) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  const runWith: World['runWith'] = (changes, ...argv) => runIn(folder, argv, changes);
  return {
    folder,
    run: (...argv) => runWith({}, ...argv),
    runWith,
    write,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    list: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .filter((file) => !file.startsWith('.git/'))
        .sort(),
  };
}

/** A postmortem whose front matter is sound and that has nothing else. */
export const draft = [
  '---',
  'type: postmortem',
  'title: Ordering was down',
  'status: draft',
  'severity: sev2',
  'times:',
  '  started: 2023-02-21T10:00:00+07:00',
  '  resolved: 2023-02-21T12:00:00+07:00',
  '---',
  '',
  '# Ordering was down',
  '',
].join('\n');

/** Has a section twice, for runs that must fail. */
export const twice =
  '---\ntype: postmortem\ntitle: A\n---\n\n## Impact\n\nIt broke.\n\n## Impact\n\nIt broke.\n';
/** A configuration under which nothing else is wrong with it. */
export const onlyTwice =
  'extends: minimal\nrules: { section-missing: off, frontmatter-schema: off, section-duplicate: error }\n';

/** `draft`, final: what is missing are errors. */
export const final = draft.replace('status: draft', 'status: final');
