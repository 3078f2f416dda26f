import assert from 'node:assert/strict';
import { taskOf } from '../../../src/core/actions/task-of.js';
import { understood } from '../../support/scaffolds.js';

function tasksIn(...items: readonly string[]): string[] {
  const list = items.map((item) => `- [ ] ${item}\n`).join('');
  return understood(`---\ntype: postmortem\n---\n\n## Action items\n\n${list}`).actions().map(taskOf);
}

describe('the task of an action item', () => {
  it('does without owner and date at its end', () => {
    const forms = [
      'Print QR codes @Budi (due 2030-03-01)',
      'Print QR codes, @Budi, due 2030-03-01',
      'Print QR codes @Budi (2030-03-01).',
      'Print QR codes (@Budi, due 2030-03-01).',
      'Print QR codes (owner: Budi, due: 2030-03-01)',
      'Print QR codes — @Budi — by 1 March 2030',
      'Print QR codes (by 1 March 2030) @Budi',
      'Print QR codes, penanggung jawab: Budi, tenggat 2030-03-01',
      'Print QR codes, due (2030-03-01)',
      '@Budi: Print QR codes by 2030-03-01',
    ];
    assert.deepEqual(
      tasksIn(...forms),
      forms.map(() => 'Print QR codes'),
    );
  });

  it('keeps what else stands there', () => {
    const kept = [
      'Print QR codes',
      'Ask @Budi for QR codes',
      'Print 3 QR codes by 2030-03-01 and hang them up',
      'Print QR codes (see the plan)',
      '@Budi',
      'by 2030-03-01',
      '@Budi (due 2030-03-01)',
      'Print QR codes by about 2030-03-01',
      'Ask budi@donatsenja.example',
    ];
    assert.deepEqual(tasksIn(...kept), kept);
    assert.deepEqual(tasksIn('Print QR codes (see the plan) @Budi', 'Ask @sari and print @sari'), [
      'Print QR codes (see the plan)',
      'Ask @sari and print',
    ]);
  });

  it('is found at once in a text made to be slow', () => {
    const long = `Print ${'@Budi, '.repeat(20_000)}x`;
    assert.deepEqual(tasksIn(long), [long]);
  }).timeout(3_000);
});
