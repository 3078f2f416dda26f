import assert from 'node:assert/strict';
import { addAction } from '../../src/service/edits/add-action.js';
import { addTimelineEntry } from '../../src/service/edits/add-timeline-entry.js';
import { disable } from '../../src/service/edits/disable.js';
import { fixAll } from '../../src/service/edits/fix-all.js';
import { insertMissing } from '../../src/service/edits/insert-missing.js';
import { toggleAction } from '../../src/service/edits/toggle-action.js';
import { afterEdit, postmortem, testService } from './support.js';

const draft = (body: string, front = ''): string =>
  `---\ntype: postmortem\ntitle: T\nstatus: draft\n${front}---\n\n# T\n\n${body}`;

function opened(text: string) {
  const tested = testService();
  return { ...tested, text, uri: tested.open('a.md', text) };
}

describe('adding to the timeline', () => {
  it('adds a row like those there', async () => {
    const { service, uri, text } = opened(postmortem);
    const edit = await addTimelineEntry(service, { uri, text: 'Called | a customer' });
    assert.match(
      afterEdit(text, edit),
      /Open again \| Budi \|\n\| 2023-02-21 10:30 WIB \| «Called \\\| a customer» \| {2}\|\n\n## Action items/,
    );
  });

  it('fills the empty row of a scaffold', async () => {
    const { service, uri, text } = opened(
      draft(
        '## Timeline\n\n| Time | Event | Who |\n| ---- | ----- | --- |\n|      |       |     |\n',
        'timezone: Asia/Jakarta\n',
      ),
    );
    const edit = await addTimelineEntry(service, { uri, text: 'It broke', at: '2023-02-21T02:00:00Z' });
    assert.match(afterEdit(text, edit), /\| --- \|\n\| 2023-02-21 09:00 \+07:00 \| «It broke» \| {2}\|\n$/);
  });

  it('adds an item with the time as the items before it have it', async () => {
    const { service, uri, text } = opened(
      draft('## Timeline (WIB)\n\n- 2023-02-21\n  - 10:00 It broke\n', ''),
    );
    assert.ok(afterEdit(text, await addTimelineEntry(service, { uri, text: 'x' })).includes('x'));
    const flat = opened(draft('## Timeline (WIB)\n\nOn 2023-02-21:\n\n- 10:00 It broke\n- 10:10 Seen\n'));
    assert.match(
      afterEdit(flat.text, await addTimelineEntry(flat.service, { uri: flat.uri, text: 'Fixed' })),
      /- 10:10 Seen\n- «10:30 Fixed»\n$/,
    );
  });

  it('inserts the section where it is missing', async () => {
    const { service, uri, text } = opened(draft('## Summary\n\nIt broke.\n'));
    const after = afterEdit(text, await addTimelineEntry(service, { uri, text: 'It broke' }));
    assert.match(
      after,
      /It broke\.\n\n## Timeline\n\n<!-- guidance.*-->\n\n\| Time \|.*\n\|.*\n\| 2023-02-21 10:30 \+07:00 \| «It broke» \| {2}\|\n/,
    );
  });
});

describe('adding action items', () => {
  it('adds an item like those there', async () => {
    const { service, uri, text } = opened(postmortem);
    const edit = await addAction(service, { uri, text: 'Test restores', owner: 'sari', due: '2023-03-01' });
    assert.match(afterEdit(text, edit), /@rina\n- \[ \] «Test restores, @sari, due 2023-03-01»\n$/);
  });

  it('adds a row whose cells stand under their titles', async () => {
    const { service, uri, text } = opened(
      draft(
        '## Action items\n\n| Owner | Action | Status | Due |\n|---|---|---|---|\n| Budi | Alert | done | 2023-03-01 |\n',
      ),
    );
    const edit = await addAction(service, { uri, text: 'Drill', owner: 'Sari', due: '2023-04-01' });
    assert.match(afterEdit(text, edit), /\n\| Sari \| «Drill» \| open \| 2023-04-01 \|\n$/);
  });
});

describe('ticking action items', () => {
  it('ticks a box, and takes the tick away', async () => {
    const { service, uri, text } = opened(postmortem);
    const line = text.split('\n').findIndex((row) => row.includes('Add an alert'));
    assert.match(
      afterEdit(text, await toggleAction(service, { uri, line, done: true })),
      /- \[x\] Add an alert/,
    );
    const other = await toggleAction(service, { uri, line: line + 1, done: false });
    assert.match(afterEdit(text, other), /- \[ \] Call customers/);
    assert.equal(await toggleAction(service, { uri, line: 0, done: true }), null);
  });

  it('writes the status of a row, in the language of the document', async () => {
    const body = '## Action items\n\n| Action | Status |\n|---|---|\n| Alert | open |\n| Drill | |\n';
    const { service, uri, text } = opened(draft(body, 'locale: id\n'));
    const line = text.split('\n').findIndex((row) => row.includes('| Alert'));
    assert.match(
      afterEdit(text, await toggleAction(service, { uri, line, done: true })),
      /\| Alert \| selesai \|\n/,
    );
    const empty = afterEdit(text, await toggleAction(service, { uri, line: line + 1, done: true }));
    assert.match(empty, /\| Drill \| ?selesai ?\|\n/);
  });
});

describe('inserting what is missing', () => {
  it('inserts sections and keys, and leaves nothing missing but what they hold', async () => {
    const { service, uri, text, open } = opened(draft('## Summary\n\nIt broke.\n'));
    const after = afterEdit(text, await insertMissing(service, { uri })).replace('█', '');
    const again = open('b.md', after);
    assert.equal(await insertMissing(service, { uri: again }), null);
    const analysis = await service.analyse(again);
    assert.deepEqual(
      analysis?.problems.filter(({ rule }) => rule === 'section-missing'),
      [],
    );
    assert.match(after, /\nstatus: draft\nseverity:\n/);
  });

  it('inserts only what is asked for', async () => {
    const { service, uri, text } = opened(draft('## Summary\n\nIt broke.\n'));
    const after = afterEdit(text, await insertMissing(service, { uri, ids: ['times.started'] }));
    assert.equal(after, draft('## Summary\n\nIt broke.\n', 'times:█\n  started:\n'));
  });
});

describe('disabling a rule', () => {
  it('writes the reason that was given', async () => {
    const { service, uri, text } = opened(postmortem);
    const at = { line: text.split('\n').indexOf('## Timeline'), character: 3 };
    const edit = await disable(service, {
      uri,
      rule: 'section-missing',
      scope: 'line',
      range: { start: at, end: at },
      reason: 'see --> there',
    });
    assert.match(
      afterEdit(text, edit),
      /\n<!-- pulih-disable-next-line section-missing -- see – there -->\n## Timeline/,
    );
  });
});

describe('fixing all', () => {
  it('touches only what changes', async () => {
    const { service, uri, text } = opened(draft('## Summary\n\nIt broke.\n', 'severity: SEV1\n'));
    const edit = await fixAll(service, uri);
    assert.ok(
      afterEdit(text, edit).startsWith('---\ntype: postmortem\ntitle: T\nstatus: draft\nseverity: sev1\n'),
    );
    assert.equal(await fixAll(service, testless(service)), null);
  });
});

function testless(service: ReturnType<typeof testService>['service']): string {
  const uri = 'file:///docs/notes.md';
  service.documents.open({ uri, languageId: 'markdown', version: 1, text: '# Notes\n' });
  return uri;
}
