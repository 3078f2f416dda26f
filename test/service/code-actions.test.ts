import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, Range, TextDocumentEdit } from 'vscode-languageserver-types';
import { indexLines } from '../../src/core/text/lines.js';
import { codeActions } from '../../src/service/code-actions/code-actions.js';
import { resolveCodeAction } from '../../src/service/code-actions/source-actions.js';
import { clientCommands } from '../../src/service/data/commands.js';
import { diagnosticsOf } from '../../src/service/diagnostics.js';
import { toRange } from '../../src/service/positions.js';
import { readMarks } from '../support/markers.js';
import { afterAction, type Given, postmortem, testService } from './support.js';

interface Asked {
  readonly text: string;
  readonly actions: readonly CodeAction[];
}

/** The actions for what stands between `«»`, with the diagnostics there as a client sends them back. */
async function actionsFor(
  marked: string,
  { only, ...given }: Given & { readonly only?: readonly string[] } = {},
): Promise<Asked> {
  const { text, ranges } = readMarks(marked);
  const { service, open } = testService(given);
  const uri = open('a.md', text);
  const range: Range = toRange(indexLines(text), ranges[0]!);
  const analysis = await service.analyse(uri);
  const diagnostics = analysis
    ? diagnosticsOf(analysis, '1').filter(
        (one) => compare(one.range.start, range.end) <= 0 && compare(range.start, one.range.end) <= 0,
      )
    : [];
  const context: CodeActionContext = { diagnostics, ...(only ? { only: [...only] } : {}) };
  return { text, actions: await codeActions(service, uri, range, context) };
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}

const titles = ({ actions }: Asked): string[] => actions.map(({ title }) => title);

function doing(asked: Asked, title: string): string {
  const action = asked.actions.find((one) => one.title === title);
  if (!action) throw new Error(`"${title}" is not among:\n${titles(asked).join('\n')}`);
  return afterAction(asked.text, action);
}

const draft = (front: string, body: string): string =>
  `---\ntype: postmortem\ntitle: T\nstatus: draft\n${front}---\n\n# T\n\n${body}`;

describe('code actions on problems', () => {
  it('insert one missing section, or all of them', async () => {
    const asked = await actionsFor(postmortem.replace('## Timeline', '## «»Timeline'));
    const one = doing(asked, 'Insert section "Detection"');
    assert.match(one, /\n\n## Detection\n\n<!-- guidance: [^\n]*-->\n\n## Action items\n/);
    const all = titles(asked).find((title) => title.startsWith('Insert all'))!;
    const whole = doing(asked, all);
    assert.equal(whole.match(/^## /gm)!.length, 3 + Number(/\d+/.exec(all)![0]));
    assert.ok(whole.indexOf('## Detection') < whole.indexOf('## Cause'));
  });

  it('correct a value that is nearly allowed', async () => {
    const asked = await actionsFor(draft('severity: «sevv1»\n', ''));
    assert.match(doing(asked, 'Change to `sev1`'), /\nseverity: sev1\n/);
  });

  it('rename a key that is nearly known', async () => {
    const asked = await actionsFor(draft('«servises»: [a]\n', ''));
    assert.match(doing(asked, 'Rename to `services`'), /\nservices: \[a\]\n/);
  });

  it('rename a heading to its usual name, also where no rule asks for it', async () => {
    const asked = await actionsFor(draft('', '## «»Root cause analysis\n\nA cable.\n'));
    assert.match(doing(asked, 'Rename the heading to "Cause"'), /\n## Cause\n\nA cable\.\n/);
    const usual = await actionsFor(draft('', '## «»Cause\n\nA cable.\n'));
    assert.ok(!titles(usual).some((title) => title.startsWith('Rename the heading')));
  });

  it('add keys that the facts demand', async () => {
    const asked = await actionsFor(
      '«---»\ntype: postmortem\ntitle: T\nstatus: draft\ntimes:\n  detected: 2023-02-21T10:00:00Z\n---\n',
    );
    assert.match(doing(asked, 'Add `severity` to the front matter'), /\n {2}detected: .*\nseverity:\n---\n/);
    const all = titles(asked).find((title) => title.startsWith('Add the'))!;
    assert.match(doing(asked, all), /\nseverity:\n---\n/);
    assert.match(doing(asked, all), /\n {2}detected: .*\n {2}started:\n {2}resolved:\nseverity:/);
  });

  it('make a stated duration agree with the times', async () => {
    const marked = postmortem
      .replace('from 10:00 to 12:00', 'for «three hours»')
      .replace('Nobody could order', 'Ordering was down');
    const asked = await actionsFor(marked);
    assert.match(doing(asked, 'Change to "2 h"'), /Ordering was down for 2 h\./);
  });

  it('say the zone, for the document or beside each time', async () => {
    const body = '## «Timeline»\n\n- 2023-02-21 10:00 It broke\n- 2023-07-21 11:00 It works\n';
    const asked = await actionsFor(draft('', body), { client: { timezone: 'Europe/Berlin' } });
    assert.match(
      doing(asked, 'Add `timezone: Europe/Berlin` to the front matter'),
      /\ntimezone: Europe\/Berlin\n---/,
    );
    assert.match(
      doing(asked, 'Add the offset of Europe/Berlin to the times of the timeline'),
      /- 2023-02-21 10:00 \+01:00 It broke\n- 2023-07-21 11:00 \+02:00 It works\n$/,
    );
  });

  it('tell which of two is meant when the clocks showed a time twice', async () => {
    const front = 'timezone: Europe/Berlin\ntimes:\n  started: «2023-10-29T02:30:00»\n';
    const asked = await actionsFor(draft(front, ''));
    assert.match(doing(asked, 'Add the offset +02:00 to this time'), /started: 2023-10-29T02:30:00\+02:00\n/);
    assert.match(doing(asked, 'Add the offset +01:00 to this time'), /started: 2023-10-29T02:30:00\+01:00\n/);
  });

  it('disable a rule for a line or for the file, with a place for the reason', async () => {
    const heading = await actionsFor(postmortem.replace('## Timeline', '## «»Timeline'));
    assert.match(
      doing(heading, 'Disable section-missing for this line, with a reason'),
      /\n<!-- pulih-disable-next-line section-missing -- because … -->\n## Timeline\n/,
    );
    assert.match(
      doing(heading, 'Disable section-missing for this file, with a reason'),
      /^---\n# pulih-disable-file section-missing -- because …\ntype: postmortem\n/,
    );
    const yaml = await actionsFor(draft('severity: «sev9»\n', ''));
    assert.match(
      doing(yaml, 'Disable frontmatter-schema for this line, with a reason'),
      /\n# pulih-disable-next-line frontmatter-schema -- because …\nseverity: sev9\n/,
    );
    const row = await actionsFor(
      postmortem.replace('2023-02-21 12:00 WIB | Open', '«2023-02-21 10:03 WIB» | Open'),
    );
    assert.match(
      doing(row, 'Disable timeline-order for this line, with a reason'),
      /\n\| 2023-02-21 10:03 WIB \| Open again \| Budi <!-- pulih-disable-line timeline-order -- because … --> \|\n/,
    );
  });

  it('silence what they say they silence', async () => {
    for (const marked of [
      postmortem.replace('## Timeline', '## «»Timeline'),
      draft('severity: «sev9»\n', ''),
      postmortem.replace('2023-02-21 12:00 WIB | Open', '«2023-02-21 10:03 WIB» | Open'),
      postmortem.replace('Nobody could order', '«TODO» nobody could order'),
      postmortem.replace('- [x] Call', '- [x] «TODO» call'),
    ]) {
      const asked = await actionsFor(marked);
      for (const action of asked.actions.filter(({ title }) => title.startsWith('Disable'))) {
        const rule = /Disable (\S+)/.exec(action.title)![1]!;
        const { service, open } = testService();
        const before = await service.analyse(open('before.md', asked.text));
        const after = await service.analyse(open('after.md', afterAction(asked.text, action)));
        const count = (problems: readonly { rule: string }[] = []): number =>
          problems.filter((problem) => problem.rule === rule).length;
        assert.ok(count(after?.problems) < count(before?.problems), `${action.title} in\n${marked}`);
      }
    }
  });

  it('leave the reason to a client that asks for it', async () => {
    const commands = new Set([clientCommands.disable]);
    const asked = await actionsFor(draft('severity: «sev9»\n', ''), { client: { commands } });
    const action = asked.actions.find(({ title }) => title.startsWith('Disable'));
    assert.equal(action?.command?.command, clientCommands.disable);
    assert.equal(action?.command?.arguments?.[0].rule, 'frontmatter-schema');
  });

  it('are of the problem that was told, where several stand at one place and others came before', async () => {
    const { service, open } = testService();
    const uri = open('a.md', postmortem);
    const analysis = (await service.analyse(uri))!;
    const missing = diagnosticsOf(analysis, '1').filter(({ code }) => code === 'section-missing');
    const [first, second] = missing.filter(
      ({ range }) => range.start.line === missing.at(-1)!.range.start.line,
    );
    const name = /`(.+?)`/.exec(String(second!.message))![1];
    const stale = { ...second!, data: first!.data };
    const [fix] = await codeActions(service, uri, stale.range, { diagnostics: [stale] });
    assert.equal(fix?.title, `Insert section "${name}"`);
  });

  it('offer a name of a heading once', async () => {
    const strict = { files: { '.pulih.yaml': 'extends: strict\n' } };
    const asked = await actionsFor(draft('', '## «»What happened\n\nA cable.\n'), strict);
    assert.deepEqual(
      titles(asked).filter((title) => title.startsWith('Rename')),
      ['Rename to `Summary`'],
    );
    const rewrites = await actionsFor(draft('', '## «»What happened\n\nA cable.\n'), {
      ...strict,
      only: ['refactor'],
    });
    assert.deepEqual(titles(rewrites), ['Rename the heading to "Summary"']);
  });

  it('find a problem by code and range, never by message', async () => {
    const { text, ranges } = readMarks(draft('severity: «SEV1»\n', ''));
    const { service, open } = testService();
    const uri = open('a.md', text);
    const range = toRange(indexLines(text), ranges[0]!);
    const diagnostic = { range, message: 'another text', source: 'pulih', code: 'frontmatter-schema' };
    const actions = await codeActions(service, uri, range, { diagnostics: [diagnostic] });
    assert.equal(actions[0]?.title, 'Change to "sev1"');
    assert.deepEqual(actions[0]?.diagnostics, [diagnostic]);
  });
});

describe('code actions on the document', () => {
  it('fix all', async () => {
    const asked = await actionsFor(draft('severity: «SEV1»\n', '## Timeline\n'), { only: ['source.fixAll'] });
    assert.deepEqual(
      asked.actions.map(({ kind }) => kind),
      ['source.fixAll.pulih'],
    );
    const fixed = afterAction(asked.text, asked.actions[0]!);
    const { service, open } = testService();
    const analysis = await service.analyse(open('fixed.md', fixed));
    assert.deepEqual(
      analysis?.problems.filter(({ fix }) => fix),
      [],
    );
  });

  it('fix all without touching the lines between', async () => {
    const text = draft('severity: SEV1\n', `${'A line.\n\n'.repeat(40)}## «»Timeline\n`);
    const asked = await actionsFor(text, { only: ['source.fixAll'] });
    const [change] = asked.actions[0]!.edit!.documentChanges as TextDocumentEdit[];
    const between = asked.text.split('\n').indexOf('A line.') + 10;
    assert.ok(change!.edits.length > 1);
    assert.ok(
      change!.edits.every(({ range }) => range.end.line < between || range.start.line > between),
      'somebody who types there keeps the cursor',
    );
  });

  it('get their edit when somebody wants them, where the client can wait', async () => {
    const { text } = readMarks(draft('severity: SEV1\n', ''));
    const { service, open } = testService({ client: { resolvesEdits: true } });
    const uri = open('a.md', text);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [lazy] = await codeActions(service, uri, range, { diagnostics: [], only: ['source.fixAll.pulih'] });
    assert.equal(lazy?.edit, undefined);
    assert.match(afterAction(text, await resolveCodeAction(service, lazy!)), /severity: sev1/);
  });

  it('do nothing in Markdown that is not ours', async () => {
    const asked = await actionsFor('# «Notes»\n\nTODO\n');
    assert.deepEqual(asked.actions, []);
  });
});

describe('code actions on the timeline', () => {
  const list = draft(
    'timezone: UTC\n',
    '## «Timeline»\n\n- **2023-02-21 10:00**: It | broke\n- 2023-02-21 09:30 UTC - Deploy\n',
  );

  it('convert a list to a table', async () => {
    assert.match(
      doing(await actionsFor(list), 'Convert the timeline to a table'),
      /## Timeline\n\n\| Time \| Event \| Who \|\n\| --- \| --- \| --- \|\n\| 2023-02-21 10:00 \| It \\\| broke \| \|\n\| 2023-02-21 09:30 UTC \| Deploy \| \|\n$/,
    );
  });

  it('convert a table to a list', async () => {
    const asked = await actionsFor(postmortem.replace('## Timeline', '## «Timeline»'));
    assert.match(
      doing(asked, 'Convert the timeline to a list'),
      /## Timeline\n\n- 2023-02-21 10:00 WIB Orders hang \(Who: monitor\)\n- 2023-02-21 10:06 WIB Alert \(Who: Dewi\)\n/,
    );
  });

  it('sort it', async () => {
    assert.match(
      doing(await actionsFor(list), 'Sort the timeline'),
      /- 2023-02-21 09:30 UTC - Deploy\n- \*\*2023-02-21 10:00\*\*: It \| broke\n$/,
    );
  });

  it('keep the instants of the entries', async () => {
    const asked = await actionsFor(list);
    const { service, open } = testService();
    const instants = async (path: string, text: string): Promise<unknown> => {
      const analysis = await service.analyse(open(path, text));
      return analysis?.document.timeline()?.entries.map(({ at, text: words }) => [at?.date, at?.time, words]);
    };
    assert.deepEqual(
      await instants('after.md', doing(asked, 'Convert the timeline to a table')),
      await instants('before.md', asked.text),
    );
  });
});
