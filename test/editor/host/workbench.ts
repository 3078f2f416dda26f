import type { Browser, Page } from 'playwright-core';

export interface WorkbenchOptions {
  readonly port: number;
  /** Absolute path of the folder or the `.code-workspace` to open. */
  readonly opened: string;
  /** What the workbench takes from its address: names with values. */
  readonly payload?: readonly (readonly [name: string, value: string])[];
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Called on the page before it is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens VS Code's workbench in a page of its own, with storage of its own. */
export async function openWorkbench(browser: Browser, options: WorkbenchOptions): Promise<Page> {
  const { port, opened, payload = [], viewport = { width: 1280, height: 800 } } = options;
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await options.prepare?.(page);
  const query = new URLSearchParams({
    [opened.endsWith('.code-workspace') ? 'workspace' : 'folder']: opened,
    payload: JSON.stringify([...payload, ['skipWelcome', 'true']]),
  });
  await page.goto(`http://127.0.0.1:${port}/?${query}`);
  return page;
}
