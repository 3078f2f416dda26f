import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InstalledEditor } from './cache.js';

/** A VS Code server that listens. */
export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

const startLimit = 60_000;

export interface ServerOptions {
  /** Folder of installed extensions; without it there are none. */
  readonly extensions?: string;
  /** Whether suites are to be run, or a user is to be served. */
  readonly suites: boolean;
  /** Whether every folder is trusted. */
  readonly trusted?: boolean;
  /** Language of the extensions' words; the editor's own stay English. Default: English. */
  readonly language?: string | undefined;
  /** The user's settings. */
  readonly settings?: { readonly [name: string]: unknown };
}

/** Starts a VS Code server with data of its own. */
export async function startServer(
  editor: InstalledEditor,
  { suites, extensions, trusted = true, language, settings = {} }: ServerOptions,
): Promise<RunningServer> {
  const [port, data] = await Promise.all([freePort(), mkdtemp(path.join(tmpdir(), 'pulih-editor-'))]);
  const user = path.join(data, 'data', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify(settings));
  if (language) await writeLanguagePack(path.join(data, 'data'), language);
  const child = spawn(
    editor.node,
    [
      editor.server,
      ...['--port', String(port), '--host', '127.0.0.1'],
      '--without-connection-token',
      '--accept-server-license-terms',
      ...(trusted ? ['--disable-workspace-trust'] : []),
      '--disable-telemetry',
      // Without it newer versions ignore the payload that names a suite; with it they show no notifications.
      ...(suites ? ['--enable-smoke-test-driver'] : []),
      ...(language ? ['--locale', language] : []),
      ...['--server-data-dir', data],
      ...(extensions ? ['--extensions-dir', extensions] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await new Promise<void>((resolve, reject) => {
      let output = '';
      const limit = setTimeout(() => reject(new Error(`VS Code did not start:\n${output}`)), startLimit);
      const settle = (act: () => void): void => {
        clearTimeout(limit);
        act();
      };
      const read = (chunk: Buffer): void => {
        output += chunk;
        if (output.includes('Extension host agent listening')) settle(resolve);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => settle(() => reject(new Error(`VS Code ended with ${code}:\n${output}`))));
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

/** What an installed language pack leaves behind, without a translation in it. */
async function writeLanguagePack(folder: string, language: string): Promise<void> {
  const vscode = path.join(folder, 'translations.json');
  await writeFile(vscode, JSON.stringify({ contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `pulih.${language}` }, version: '1.0.0' }];
  const packs = { [language]: { hash: 'empty', label: language, extensions, translations: { vscode } } };
  await writeFile(path.join(folder, 'languagepacks.json'), JSON.stringify(packs));
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}
