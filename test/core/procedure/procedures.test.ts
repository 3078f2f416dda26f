import assert from 'node:assert/strict';
import { understand } from '../../../src/core/incident/understand.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import type { Procedure } from '../../../src/core/procedure/step.js';
import { shipped } from '../../support/lint-text.js';

const read = (body: string, locale = 'en'): readonly Procedure[] =>
  understand(readMarkdown(`---\ntype: runbook\ntitle: T\nlocale: ${locale}\n---\n\n${body}`), {
    types: shipped,
  }).procedures();

const steps = (body: string, locale?: string): unknown =>
  read(body, locale).map(({ concept, section, steps: each }) => ({
    concept,
    section: section?.title ?? null,
    steps: each.map(({ number, action, commands, expected, ifFails, undo }) => ({
      number,
      action: action.text,
      commands: commands.map(({ text }) => text),
      expected: expected?.text ?? null,
      ifFails: ifFails?.text ?? null,
      undo: undo?.text ?? null,
    })),
  }));

describe('the steps of a procedure', () => {
  it('are the items of a numbered list, with what they say', () => {
    const body =
      '## Mitigation\n\n1. Go back.\n\n   ```sh\n   kubectl rollout undo deployment/a\n   ```\n\n   - Expected: all pods run.\n   - If it fails: call Budi.\n2. Drop it with `dropdb orders`. To undo that, restore the copy.\n';
    assert.deepEqual(steps(body), [
      {
        concept: 'procedure',
        section: 'Mitigation',
        steps: [
          {
            number: '1',
            action: 'Go back.',
            commands: ['kubectl rollout undo deployment/a'],
            expected: 'Expected: all pods run.',
            ifFails: 'If it fails: call Budi.',
            undo: null,
          },
          {
            number: '2',
            action: 'Drop it with dropdb orders. To undo that, restore the copy.',
            commands: ['dropdb orders'],
            expected: null,
            ifFails: null,
            undo: 'To undo that, restore the copy.',
          },
        ],
      },
    ]);
  });

  it('speak Indonesian', () => {
    const [procedure] = read(
      '## Mitigasi\n\n3. Tutup pemesanan.\n   - Hasil yang diharapkan: menu hilang.\n   - Jika gagal: telepon Budi.\n',
      'id',
    );
    const [step] = procedure!.steps;
    assert.equal(step?.number, '3');
    assert.equal(step?.expected?.text, 'Hasil yang diharapkan: menu hilang.');
    assert.equal(step?.ifFails?.text, 'Jika gagal: telepon Budi.');
  });

  it('are headings that are called a step, and lists in them are details', () => {
    const body = '## Mitigation\n\n### Step 1: Look\n\n1. Here\n2. There\n\n### Step 2: Act\n\nNow.\n';
    assert.deepEqual(
      read(body).map((each) => each.steps.map(({ number, action }) => [number, action.text])),
      [
        [
          ['1', 'Step 1: Look'],
          ['2', 'Step 2: Act'],
        ],
      ],
    );
  });

  it('hold nested lists as details', () => {
    const body = '## Mitigation\n\n1. Look\n   1. Here\n   2. There\n2. Act\n\n- not numbered\n';
    assert.deepEqual(
      read(body).map((each) => each.steps.map(({ action }) => action.text)),
      [['Look', 'Act']],
    );
  });

  it('show what to expect by the output of a session', () => {
    const body =
      '## Diagnosis\n\n1. Look\n\n   ```console\n   $ kubectl get pods\n   a  1/1  Running\n   ```\n';
    const [step] = read(body)[0]!.steps;
    assert.deepEqual(
      step?.commands.map(({ text }) => text),
      ['kubectl get pods'],
    );
    assert.equal(step?.expected?.text.trim(), 'a  1/1  Running');
  });
});
