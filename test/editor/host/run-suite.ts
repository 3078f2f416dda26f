import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { stageExtension } from '../../../scripts/package/stage.js';
import { buildSuite } from './build-suite.js';
import type { InstalledEditor } from './cache.js';
import { startServer } from './server.js';
import type { HostKind } from './versions.js';
import { openWorkbench } from './workbench.js';
import { freshWorkspace, workspaceFile } from './workspace.js';

/** How a suite went in an extension host. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  /** What it told, line by line. */
  readonly lines: readonly string[];
}

const runLimit = 240_000;
const screenshots = path.resolve('build/screenshots');
/** What the suite's reporter writes before each of its lines. */
const mark = '[pulih] ';

/**
 * Runs the suite in an extension host of a fresh VS Code. What else the editor writes on its console is kept beside the
 * screenshots.
 */
export async function runSuite(
  browser: Browser,
  { editor, host }: { readonly editor: InstalledEditor; readonly host: HostKind },
): Promise<SuiteResult> {
  const extension = path.resolve(`build/editor-extension/${host}`);
  await stageExtension(extension, { webOnly: host === 'web' });
  // VS Code runs a suite in the host of the extension in whose folder it lies.
  const suite = path.join(extension, 'suite', 'index.js');
  await buildSuite(suite);
  const server = await startServer(editor, { suites: true });
  const lines: string[] = [];
  const noise: string[] = [];
  const name = `${editor.version}-${host}`;
  try {
    const inTime = await runInPage(browser, { port: server.port, extension, suite, name }, (text) =>
      text.startsWith(mark) ? lines.push(text.slice(mark.length)) : noise.push(text),
    );
    if (!inTime) lines.push(`The suite did not end within ${runLimit / 1000} s.`);
    const counted = (word: string): number =>
      Number(lines.flatMap((line) => new RegExp(`^(\\d+) ${word}$`).exec(line)?.[1] ?? []).at(-1) ?? 0);
    return { passed: counted('passing'), failed: counted('failing') + (inTime ? 0 : 1), lines };
  } finally {
    await server.stop();
    await mkdir(screenshots, { recursive: true });
    await writeFile(path.join(screenshots, `${name}.log`), noise.join('\n'));
  }
}

/** Whether the suite came to an end in time. */
async function runInPage(
  browser: Browser,
  at: { readonly port: number; readonly extension: string; readonly suite: string; readonly name: string },
  log: (line: string) => void,
): Promise<boolean> {
  const remote = (file: string): string => `vscode-remote://127.0.0.1:${at.port}${file}`;
  let exit: (code: number) => void = () => {};
  const exited = new Promise<number>((resolve) => {
    exit = resolve;
  });
  const late = setTimeout(() => exit(-1), runLimit);
  const page = await openWorkbench(browser, {
    port: at.port,
    opened: await workspaceFile(await freshWorkspace()),
    payload: [
      ['extensionDevelopmentPath', remote(at.extension)],
      ['extensionTestsPath', remote(at.suite)],
    ],
    prepare: async (fresh) => {
      await fresh.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) =>
        log(args.map(String).join(' ')),
      );
      await fresh.exposeFunction('codeAutomationExit', exit);
    },
  });
  const code = await exited;
  clearTimeout(late);
  if (code !== 0) await page.screenshot({ path: path.join(screenshots, `failed-${at.name}.png`) });
  await page.context().close();
  return code >= 0;
}
