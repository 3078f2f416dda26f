import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { EditorVersion } from './versions.js';

const run = promisify(execFile);

/** Where editors and browsers are kept between runs. */
export const cacheFolder = process.env.PULIH_EDITOR_CACHE ?? path.join(homedir(), '.cache', 'pulih-editor');

/** A VS Code server that is ready to start. */
export interface InstalledEditor {
  readonly version: string;
  /** Path of `server-main.js`. */
  readonly server: string;
  /** Path of the Node that runs it. */
  readonly node: string;
}

/** Whether a VS Code server is there already. */
export function isInstalled({ codeServer }: EditorVersion): boolean {
  return existsSync(path.join(cacheFolder, `code-server-${codeServer}`));
}

/** Installs a VS Code server, and its Node where the running one is another, unless they are there. */
export async function installEditor({
  version,
  codeServer,
  nodeMajor,
}: EditorVersion): Promise<InstalledEditor> {
  const inside = 'node_modules/code-server/lib/vscode';
  const folder = await installed(`code-server-${codeServer}`, `code-server@${codeServer}`, (at) =>
    completeServer(path.join(at, inside)),
  );
  return {
    version,
    server: path.join(folder, inside, 'out', 'server-main.js'),
    node: await nodeOf(nodeMajor),
  };
}

/** Installs what the server needs, and puts ripgrep, by which it finds files, where older versions look for it. */
async function completeServer(folder: string): Promise<void> {
  await npmInstall(folder, ['--omit=dev']);
  const old = path.join(folder, 'node_modules', '@vscode', 'ripgrep');
  if (!existsSync(old) || existsSync(path.join(old, 'bin'))) return;
  const carrier = await installed('ripgrep', '@vscode/ripgrep-universal@1.18.0');
  const platform = `${process.platform}-${process.arch}`;
  const bin = path.join(carrier, 'node_modules', '@vscode', 'ripgrep-universal', 'bin', platform);
  await cp(bin, path.join(old, 'bin'), { recursive: true });
}

/** A folder with an npm package that carries Chromium: `@sparticuz/chromium`. */
export async function installChromium(): Promise<string> {
  return installed('chromium', '@sparticuz/chromium@147.0.0');
}

async function nodeOf(major: number): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = await installed(`node-${major}`, `${name}@${major}`);
  return path.join(folder, 'node_modules', name, 'bin', 'node');
}

/** Installs into a folder beside and renames it, so that a broken installation is never taken for a whole one. */
async function installed(
  name: string,
  specifier: string,
  complete: (folder: string) => Promise<void> = async () => {},
): Promise<string> {
  const folder = path.join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(`${folder}.`);
  try {
    await writeFile(path.join(partial, 'package.json'), '{ "private": true }\n');
    await npmInstall(partial, [specifier]);
    await complete(partial);
    await rename(partial, folder);
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder))
      throw new Error(
        `\`${specifier}\`, which the tests in a real VS Code need, cannot be had from the npm registry. ` +
          'Connect to one that has it, or run the other tests by `npx mocha --ignore "build/test/editor/*"`.',
        { cause },
      );
  }
  return folder;
}

/** Packages' own scripts stay off: they build and download what is not needed. */
async function npmInstall(folder: string, rest: readonly string[]): Promise<void> {
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...rest], { cwd: folder });
}
