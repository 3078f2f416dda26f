import assert from 'node:assert/strict';
import { toIso } from '../../../src/core/time/instant.js';
import { understood } from '../../support/scaffolds.js';

/** Each action without the places that it has in the text. */
function actionsIn(body: string, locale = 'en'): unknown[] {
  const text = `---\ntype: postmortem\nlocale: ${locale}\n---\n\n${body}`;
  return understood(text)
    .actions()
    .map(({ form, text: words, owner, due, kind, status, link }) => {
      const parts = { owner: owner?.name ?? null, due: due && toIso(due), kind, status, link };
      const known = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
      return { form, text: words, ...known };
    });
}

describe('action items', () => {
  it('are the rows of a table, by its columns', () => {
    assert.deepEqual(
      actionsIn(
        '## Action items\n\n| Action | Type | Owner | Due | Status | Ticket |\n| --- | --- | --- | --- | --- | --- |\n| Alert on **disk** use | detect | @mina | 2023-03-01 | Done | [OPS-12](https://x.example/OPS-12) |\n| Rotate logs | prevent | TBD | | In progress | OPS-13 |\n| | | | | | |\n',
      ),
      [
        {
          form: 'table',
          text: 'Alert on disk use',
          owner: 'mina',
          due: '2023-03-01',
          kind: 'detect',
          status: 'done',
          link: 'https://x.example/OPS-12',
        },
        { form: 'table', text: 'Rotate logs', kind: 'prevent', status: 'in-progress', link: 'OPS-13' },
      ],
    );
  });

  it('are the rows of a table in Indonesian', () => {
    assert.deepEqual(
      actionsIn(
        '## Tindak lanjut\n\n| Tindakan | Jenis | Penanggung jawab | Tenggat | Status |\n| --- | --- | --- | --- | --- |\n| Pasang alarm disk | Mendeteksi | Budi Santoso | 1 Maret 2023 | Sedang dikerjakan |\n| Kirim voucer | Kompensasi | Belum ada | | Selesai |\n',
        'id',
      ),
      [
        {
          form: 'table',
          text: 'Pasang alarm disk',
          owner: 'Budi Santoso',
          due: '2023-03-01',
          kind: 'detect',
          status: 'in-progress',
        },
        { form: 'table', text: 'Kirim voucer', kind: 'compensate', status: 'done' },
      ],
    );
  });

  it('are check boxes', () => {
    assert.deepEqual(
      actionsIn(
        '## Action items\n\n- [x] Rotate the logs @li.wei #12\n- [ ] Write a runbook (owner: Mina, due 2023-03-15)\n',
      ),
      [
        {
          form: 'checklist',
          text: 'Rotate the logs @li.wei #12',
          owner: 'li.wei',
          status: 'done',
          link: '#12',
        },
        {
          form: 'checklist',
          text: 'Write a runbook (owner: Mina, due 2023-03-15)',
          owner: 'Mina',
          due: '2023-03-15',
          status: 'open',
        },
      ],
    );
  });

  it('are bullets, but for those that introduce others', () => {
    assert.deepEqual(
      actionsIn(
        '## Action items\n\n- Prevention:\n  - Rotate the logs by 1 March 2023\n  - ~~Buy a disk~~\n- [done] Ask the vendor\n',
      ),
      [
        { form: 'list', text: 'Rotate the logs by 1 March 2023', due: '2023-03-01' },
        { form: 'list', text: 'Buy a disk', status: 'done' },
        { form: 'list', text: '[done] Ask the vendor', status: 'done' },
      ],
    );
  });

  it('are numbered items, without the bullets that explain them', () => {
    assert.deepEqual(
      actionsIn('## Action items\n\n1. Rotate the logs\n   - daily\n2. Ask the vendor, assigned to: Sari\n'),
      [
        { form: 'list', text: 'Rotate the logs' },
        { form: 'list', text: 'Ask the vendor, assigned to: Sari', owner: 'Sari' },
      ],
    );
  });

  it('are paragraphs where there is no list', () => {
    assert.deepEqual(
      actionsIn(
        '## Action items\n\nWe will do this:\n\nWe rotate the logs (2023-03-01).\n\nSari asks the vendor.\n',
      ),
      [
        { form: 'prose', text: 'We rotate the logs (2023-03-01).', due: '2023-03-01' },
        { form: 'prose', text: 'Sari asks the vendor.' },
      ],
    );
  });

  it('are of the kind that their words or the heading above them name', () => {
    assert.deepEqual(
      actionsIn('## Action items\n\n### Detection\n\n- Alert on disk use\n- Prevent: rotate the logs\n'),
      [
        { form: 'list', text: 'Alert on disk use', kind: 'detect' },
        { form: 'list', text: 'Prevent: rotate the logs', kind: 'prevent' },
      ],
    );
  });

  it('name their owner with or without marks', () => {
    const owner = (words: string): unknown =>
      (actionsIn(`## Action items\n\n- Rotate ${words}\n`)[0] as { owner?: string }).owner;
    assert.equal(owner('**Owner:** Sari Dewi'), 'Sari Dewi');
    assert.equal(owner('**Owner**: Sari'), 'Sari');
    assert.equal(owner('(penanggung jawab: Budi)'), 'Budi');
    assert.equal(owner('for the owner of the service'), undefined);
    assert.equal(owner('owner: TBD'), undefined);
    assert.equal(owner('and mail ops@shop.example'), undefined);
  });

  it('are none where there is nothing to do, and in other sections', () => {
    assert.deepEqual(actionsIn('## Action items\n\nNone, because the vendor has done it all.\n'), []);
    assert.deepEqual(actionsIn('## Impact\n\n- [ ] Orders were lost\n'), []);
    assert.deepEqual(
      actionsIn('## Tindak lanjut\n\nTidak ada, karena vendor sudah membereskannya.\n', 'id'),
      [],
    );
  });
});
