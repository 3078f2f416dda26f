import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** In ms: how long something may take on a machine that has much else to do. */
const limit = 40_000;
/** In ms: how long a key may go without an answer before it is pressed again. */
const patience = 5_000;
const pause = 50;

/** Somebody at a keyboard and a mouse before VS Code. */
export class User {
  readonly page: Page;
  readonly #folder: string;
  readonly #shots: string;

  constructor(page: Page, { folder, shots }: { readonly folder: string; readonly shots: string }) {
    this.page = page;
    this.#folder = folder;
    this.#shots = shots;
    page.setDefaultTimeout(limit);
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Presses keys, again where the editor was not ready for them, until something is seen. */
  async pressUntil(keys: string, selector: string, options: { readonly hasText: string }): Promise<void> {
    const wanted = this.page.locator(selector, options).first();
    await this.until(`${keys} shows ${selector}`, async () => {
      await this.press(keys);
      return wanted.waitFor({ state: 'visible', timeout: patience }).then(
        () => true,
        () => false,
      );
    });
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async see(
    selector: string,
    { hasText, timeout = limit }: { readonly hasText?: string | RegExp; readonly timeout?: number } = {},
  ): Promise<Locator> {
    const found = this.page.locator(selector, hasText === undefined ? {} : { hasText }).first();
    await found.waitFor({ state: 'visible', timeout });
    return found;
  }

  /** The text field of the open quick input. */
  quickInput(): Promise<Locator> {
    return this.see(
      '.quick-input-widget:visible .quick-input-box input, .quick-input-widget .quick-input-filter input',
    );
  }

  /** Waits for a step of a quick input by its title. */
  step(title: string | RegExp): Promise<Locator> {
    return this.see('.quick-input-widget .quick-input-titlebar', { hasText: title });
  }

  /** Waits until the editor knows the extension: before that its palette does not have our commands. */
  async ready(): Promise<void> {
    await this.see('.activitybar .action-label[aria-label="Pulih"]');
  }

  async open(file: string): Promise<void> {
    const name = path.basename(file);
    await this.#choose('Control+p', file, async () => {
      await this.see('.quick-input-list .monaco-list-row.focused', { hasText: name, timeout: patience });
      await this.press('Enter');
    });
    await this.see('.tab.active', { hasText: name });
    await this.see('.monaco-editor .view-line');
  }

  async command(title: string): Promise<void> {
    const row = '.quick-input-list .monaco-list-row';
    const named = (rows: string): Locator =>
      this.page.locator(`${rows}[aria-label="${title}"], ${rows}[aria-label^="${title}, "]`).first();
    await this.#choose('F1', title, async () => {
      await named(row).waitFor({ timeout: patience });
      // By keys, since rows that are found later move others from under a mouse.
      for (let moves = 0; moves < 5 && !(await named(`${row}.focused`).isVisible()); moves++)
        await this.press('ArrowDown');
      await named(`${row}.focused`).waitFor({ timeout: patience });
      await this.press('Enter');
    });
    await this.lookAway();
  }

  /** Chooses in a palette; once more where something that was still under way took the focus and so closed it. */
  #choose(keys: string, text: string, choose: () => Promise<void>): Promise<void> {
    return this.until(`${keys} finds ${text}`, async () => {
      await this.press('Escape', keys);
      await this.quickInput();
      // At once, as one pastes: letter by letter each of them searches anew, which takes a slow machine seconds.
      await this.page.keyboard.insertText(text);
      await choose();
      return true;
    });
  }

  /** Moves the mouse where it points at nothing. */
  async lookAway(): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    await this.page.mouse.move(width - 40, height - 60);
  }

  /** Makes the side bar wider, where there is room. */
  async widenSideBar(): Promise<void> {
    if (this.page.viewportSize()!.width < 900) return this.lookAway();
    const { x, width } = (await this.page.locator('.part.sidebar').boundingBox())!;
    await this.page.mouse.move(x + width, 300);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width + 130, 300, { steps: 5 });
    await this.page.mouse.up();
    await this.lookAway();
  }

  /** Waits until the text of the editor has its colours. */
  async colours(): Promise<void> {
    await this.see('.monaco-editor .view-line span:not(.mtk1)[class^="mtk"]');
  }

  /** Waits until a probe holds. */
  async until(what: string, probe: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + limit;
    let cause: unknown;
    const holds = (): Promise<boolean> =>
      probe().catch((error: unknown) => {
        cause = error;
        return false;
      });
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`not within ${limit / 1000} s: ${what}`, { cause });
      await this.page.waitForTimeout(pause);
    }
  }

  /** Waits until a file on the disk is so. */
  async fileIs(file: string, holds: (text: string) => boolean): Promise<void> {
    let text = '';
    await this.until(`${file} is as it should be`, async () => {
      text = await this.read(file);
      return holds(text);
    });
  }

  /** Waits for a file of a name in a folder; its name. */
  async fileLike(folder: string, name: RegExp): Promise<string> {
    let found: string | undefined;
    await this.until(`a file like ${name}`, async () => {
      found = (await readdir(path.join(this.#folder, folder))).find((file) => name.test(file));
      return found !== undefined;
    });
    return found!;
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.#folder, file), 'utf8');
  }

  /** Keeps what the user sees now. */
  async shot(name: string): Promise<void> {
    await mkdir(this.#shots, { recursive: true });
    await this.page.screenshot({ animations: 'disabled', path: path.join(this.#shots, `${name}.png`) });
  }
}
