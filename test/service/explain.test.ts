import assert from 'node:assert/strict';
import type { MarkupContent, Position } from 'vscode-languageserver-types';
import { codeLenses } from '../../src/service/code-lens.js';
import { clientCommands } from '../../src/service/data/commands.js';
import { hover } from '../../src/service/hover/hover.js';
import { inlayHints } from '../../src/service/inlay-hints.js';
import { atCursor, type Given, postmortem, testService, textIn } from './support.js';

async function told(
  marked: string,
  given: Given & { readonly path?: string } = {},
): Promise<{ readonly about: string; readonly says: string } | null> {
  const { text, position } = atCursor(marked);
  const { service, open } = testService(given);
  const found = await hover(service, open(given.path ?? 'a.md', text), position);
  return found && { about: textIn(text, found.range!), says: (found.contents as MarkupContent).value };
}

describe('hover', () => {
  it('explains a field and what it allows', async () => {
    assert.deepEqual(await told(postmortem.replace('severity: sev2', 'sev█erity: sev2')), {
      about: 'severity',
      says: '**severity**\n\nHow bad it was, from sev1 (worst) to sev4 (mildest).\n\nOne of: `sev1`, `sev2`, `sev3`, `sev4`.',
    });
  });

  it('names what a value may be', async () => {
    const forms = postmortem.replace('runbooks:', 'compensation: { forms█: [] }\nrunbooks:');
    assert.match((await told(forms))!.says, /\n\nFor example: `discount`, `voucher`, /);
    const { says } = (await told(postmortem.replace('type: post', 'type: po█st')))!;
    assert.match(says, /^\*\*Incident postmortem\*\*\n\nWhat happened to your customers/);
    assert.match(says, /\n\nOther types: `backup-plan`, `runbook`, /);
  });

  it('tells what a time means, in local time and UTC', async () => {
    const marked = postmortem.replace('detected: 2023', 'detected: 2█023');
    const { about, says } = (await told(marked, { client: { timezone: 'Europe/Berlin' } }))!;
    assert.equal(about, '2023-02-21T10:06:00+07:00');
    assert.match(
      says,
      /^2023-02-21 10:06 \+07:00 \(Asia\/Jakarta\) {2}\n2023-02-21 04:06 \+01:00 \(yours\) {2}\n2023-02-21 03:06 UTC\n\n/,
    );
    assert.match(says, /\n\nDetected: 6 min after the start\n\n---\n\n\*\*times.detected\*\*/);
  });

  it('tells what the time of an entry means', async () => {
    const { says } = (await told(postmortem.replace('| 2023-02-21 12:00', '| 2023-02-21 1█2:00')))!;
    assert.match(
      says,
      /2023-02-21 12:00 \+07:00 \(WIB\) {2}\n2023-02-21 05:00 UTC\n\nResolved: 2 h after the start$/,
    );
  });

  it('shows a clock once', async () => {
    const marked = postmortem.replace('detected: 2023', 'detected: 2█023');
    const { says } = (await told(marked, { client: { timezone: 'UTC' } }))!;
    assert.match(says, /^2023-02-21 10:06 \+07:00 \(Asia\/Jakarta\) {2}\n2023-02-21 03:06 UTC\n\nDetected/);
  });

  it('tells how long after the start a time is that is no milestone', async () => {
    const marked = postmortem
      .replace('timezone: Asia/Jakarta\n', '')
      .replace('runbooks:', 'communications:\n  - at: 2023-02-21T10:2█0:00+07:00\nrunbooks:');
    assert.match(
      (await told(marked))!.says,
      /^2023-02-21 10:20 \+07:00 {2}\n2023-02-21 03:20 UTC\n\n20 min after the start\n/,
    );
  });

  it('gives the guidance of a section', async () => {
    const { about, says } = (await told(postmortem.replace('## Summary', '## Sum█mary')))!;
    assert.equal(about, 'Summary');
    assert.match(says, /^\*\*Summary\*\*\n\nWhat broke, .*\n\n_The facts of this document demand it\._$/);
  });

  it('explains a rule in a directive, and links to its page', async () => {
    const marked = postmortem.concat('\n<!-- pulih-disable section-mis█sing -->\n');
    const { about, says } = (await told(marked))!;
    assert.equal(about, 'section-missing');
    assert.match(says, /blob\/v1\.2\.3\/docs\/rules\/section-missing\.md\)$/);
  });

  it('explains the keys of a configuration', async () => {
    const path = '.pulih.yaml';
    assert.match((await told('ext█ends: strict\n', { path }))!.says, /^\*\*extends\*\*\n\nPresets/);
    assert.match((await told('rules:\n  section-█missing: off\n', { path }))!.says, /Require every section/);
  });

  it('says nothing in Markdown that is not ours', async () => {
    assert.equal(await told('---\ntitle: T█\n---\n\n## Summary\n'), null);
  });
});

const all = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe('inlay hints', () => {
  async function shown(text: string, given: Given = {}): Promise<string[]> {
    const { service, open } = testService(given);
    const hints = await inlayHints(service, open('a.md', text), all);
    const lines = text.split('\n');
    const before = ({ line, character }: Position): string => lines[line]!.slice(0, character);
    return hints.map(({ position, label }) => `${before(position)} ⟨${String(label)}⟩`);
  }

  it('show durations beside the times of the front matter and of the timeline', async () => {
    assert.deepEqual(await shown(postmortem), [
      '  detected: 2023-02-21T10:06:00+07:00 ⟨+6 min⟩',
      '  resolved: 2023-02-21T12:00:00+07:00 ⟨+2 h⟩',
      '| 2023-02-21 10:00 WIB ⟨start⟩',
      '| 2023-02-21 10:06 WIB ⟨+6 min: detected⟩',
      '| 2023-02-21 12:00 WIB ⟨+2 h: resolved⟩',
    ]);
  });

  it('come in the language of the client', async () => {
    const hints = await shown(postmortem, { client: { locale: 'id' } });
    assert.equal(hints[1], '  resolved: 2023-02-21T12:00:00+07:00 ⟨+2 jam⟩');
    assert.equal(hints[3], '| 2023-02-21 10:06 WIB ⟨+6 menit: diketahui⟩');
  });

  it('can be turned off', async () => {
    assert.deepEqual(await shown(postmortem, { settings: { inlayHints: { enable: false } } }), []);
  });
});

describe('code lens', () => {
  async function titles(text: string, given: Given = {}): Promise<string[]> {
    const { service, open } = testService(given);
    const lenses = await codeLenses(service, open('a.md', text));
    assert.ok(lenses.every(({ range }) => textIn(text, range) === 'Ordering was down'));
    return lenses.map(({ command }) => `${command?.title}${command?.command ? ` → ${command.command}` : ''}`);
  }

  it('tells completeness and times on the title, and inserts what is missing', async () => {
    const [completeness, insert, times] = await titles(postmortem);
    assert.match(completeness!, /^3 of \d+ sections, \d+ findings$/);
    assert.equal(times, 'detected +6 min · resolved +2 h');
    assert.match(insert!, /^Insert \d+ missing sections → pulih\.server\.insertMissing$/);
  });

  it('names commands of the client only where it has them', async () => {
    const commands = new Set<string>(Object.values(clientCommands));
    const lenses = await titles(postmortem, { client: { commands } });
    assert.match(lenses[0]!, / → pulih\.showMissing$/);
    assert.deepEqual(lenses.slice(-3, -1), [
      'Draft apology → pulih.newApology',
      'Open dashboard → pulih.openDashboard',
    ]);
  });

  it('can be turned off', async () => {
    assert.deepEqual(await titles(postmortem, { settings: { codeLens: { enable: false } } }), []);
  });
});
