import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from './host/browser.js';
import { type InstalledEditor, installEditor } from './host/cache.js';
import { installVsix } from './host/install.js';
import { looksFor } from './host/looks.js';
import { runSuite } from './host/run-suite.js';
import { type ServedUser, serveUser } from './host/serve-user.js';
import { editorVersions, hostKinds } from './host/versions.js';
import { storiesFor } from './user/index.js';

/** In ms: installing an editor from npm, a suite in it, and a story, on a machine that has much else to do. */
const limits = { install: 600_000, suite: 300_000, story: 240_000 };
const hostNames = { node: 'Node extension host', web: 'web worker extension host' };

describe('in a real VS Code', () => {
  const ran: string[] = [];
  let browser: Browser;

  before(async function () {
    this.timeout(limits.install);
    const found = await findBrowser();
    if (found === null) {
      ran.push('No VS Code ran: install Chrome, Chromium or Edge, or name one in PULIH_BROWSER.');
      this.skip();
    }
    browser = await launchBrowser(found);
    // As `npm run package` does it: it fails where the VSIX is too large.
    const { stdout } = await promisify(execFile)(process.execPath, ['build/scripts/package.js']);
    ran.push(stdout.trim().split('\n').at(-1)!);
  });

  after(async () => {
    await browser?.close();
    process.stdout.write(`\n\n${ran.map((line) => `  ${line}\n`).join('')}`);
  });

  for (const edition of editorVersions)
    describe(edition.version, () => {
      let editor: InstalledEditor;

      before(async function () {
        this.timeout(limits.install);
        editor = await installEditor(edition);
      });

      for (const host of hostKinds)
        it(`the ${hostNames[host]} passes the suite`, async () => {
          const { passed, failed, lines } = await runSuite(browser, { editor, host });
          ran.push(`VS Code ${edition.version}, ${hostNames[host]}: ${passed} passing, ${failed} failing`);
          assert.ok(passed > 0 && failed === 0, lines.join('\n'));
        }).timeout(limits.suite);

      for (const look of looksFor(edition))
        describe(`a user with the installed VSIX, ${look.name},`, () => {
          let user: ServedUser;

          before(async function () {
            this.timeout(limits.install);
            user = await serveUser(browser, {
              editor,
              extensions: await installVsix(editor, path.resolve('build/pulih.vsix')),
              look,
            });
            ran.push(`VS Code ${edition.version}, a user with the installed VSIX, ${look.name}`);
          });
          after(() => user?.stop());

          for (const story of storiesFor(look)) it(story.title, () => user.tell(story)).timeout(limits.story);
        });
    });
});
