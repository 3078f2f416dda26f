import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openWorkbench } from './workbench.js';

export interface SuiteOptions {
  readonly port: number;
  /** Absolute paths. */
  readonly folder: string;
  readonly extension: string;
  readonly suite: string;
  /** Names the screenshot that is kept of a failure. */
  readonly name: string;
  readonly log: (line: string) => void;
}

const runLimit = 240_000;
const screenshots = path.resolve('build/screenshots');

/** Runs a suite in the extension host of a workbench; whether it passed. */
export async function runSuite(browser: Browser, options: SuiteOptions): Promise<boolean> {
  const { port, folder, extension, suite, name, log } = options;
  const remote = (file: string): string => `vscode-remote://127.0.0.1:${port}${file}`;
  let exit: (code: number) => void = () => {};
  const exited = new Promise<number>((resolve) => {
    exit = resolve;
  });
  const page = await openWorkbench(browser, {
    port,
    folder,
    payload: [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(suite)],
    ],
    prepare: async (fresh) => {
      await fresh.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) =>
        log(args.map(String).join(' ')),
      );
      await fresh.exposeFunction('codeAutomationExit', (code: number) => exit(code));
    },
  });
  const limit = AbortSignal.timeout(runLimit);
  const late = new Promise<number>((resolve) => {
    limit.addEventListener('abort', () => resolve(1), { once: true });
  });
  const code = await Promise.race([exited, late]);
  if (limit.aborted) log(`The suite did not end within ${runLimit / 1000} s.`);
  if (code !== 0) {
    await mkdir(screenshots, { recursive: true });
    await page.screenshot({ path: path.join(screenshots, `failed-${name}.png`) });
  }
  await page.context().close();
  return code === 0;
}
