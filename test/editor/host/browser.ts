import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installChromium } from './cache.js';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** Starts the installed Chrome, Chromium or Edge, else one from npm. `PULIH_BROWSER` names another. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.PULIH_BROWSER ?? installedBrowser() ?? (await browserFromNpm());
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
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
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
