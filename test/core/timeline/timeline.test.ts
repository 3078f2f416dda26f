import assert from 'node:assert/strict';
import { toIso } from '../../../src/core/time/instant.js';
import { understood } from '../../support/scaffolds.js';

/** Time, words and person of each entry; null where there is no timeline. */
function entriesIn(text: string): unknown[] | null {
  const timeline = understood(text).timeline();
  return (
    timeline?.entries.map(({ at, text: words, who }) => [
      at && (toIso(at, { defaultZone: timeline.zone }) ?? at.text),
      words,
      ...(who === null ? [] : [who]),
    ]) ?? null
  );
}

const head = '---\ntype: postmortem\ntitle: Checkout was down\n---\n\n';
const jakarta = '---\ntype: postmortem\nlocale: id\ntimezone: Asia/Jakarta\n---\n\n';

describe('the entries of a timeline', () => {
  it('are the rows of a table, with who did it', () => {
    assert.deepEqual(
      entriesIn(
        `${head}## Timeline\n\n| Time (UTC) | Who | What | Note |\n| --- | --- | --- | --- |\n| 2023-02-21 10:00 | Sari | **Alarm** | loud |\n| 10:06 | | A [cook](x) calls | |\n`,
      ),
      [
        ['2023-02-21T10:00Z', 'Alarm · loud', 'Sari'],
        ['2023-02-21T10:06Z', 'A cook calls'],
      ],
    );
  });

  it('have their date and their time in two columns', () => {
    assert.deepEqual(
      entriesIn(
        `${jakarta}## Kronologi\n\n| Tanggal | Jam | Kejadian |\n| --- | --- | --- |\n| 21 Februari 2023 | 10.00 | Alarm |\n| 22 Februari 2023 | 00.10 | Pulih |\n`,
      ),
      [
        ['2023-02-21T10:00+07:00', 'Alarm'],
        ['2023-02-22T00:10+07:00', 'Pulih'],
      ],
    );
  });

  it('are bullets, without the lists below them', () => {
    assert.deepEqual(
      entriesIn(
        `${head}## Timeline (UTC)\n\n- **2023-02-21 10:00** – Alarm\n  - at 10:01 it rang again\n- [10:06] A cook calls\n- Later: nothing\n`,
      ),
      [
        ['2023-02-21T10:00Z', 'Alarm'],
        ['2023-02-21T10:06Z', 'A cook calls'],
      ],
    );
  });

  it('are numbered items', () => {
    assert.deepEqual(
      entriesIn(`${head}## Timeline\n\n1. Feb 21, 2023 at 10:00 AM PST: Alarm\n2. 11:15 AM PST: Fixed\n`),
      [
        ['2023-02-21T10:00-08:00', 'Alarm'],
        ['2023-02-21T11:15-08:00', 'Fixed'],
      ],
    );
  });

  it('are paragraphs, and lines of one', () => {
    assert.deepEqual(
      entriesIn(
        `${head}## Timeline\n\n2023-02-21 10:00 UTC Alarm,\nand much noise.\n10:06 UTC A cook calls.\n\n10:20 UTC Fixed.\n`,
      ),
      [
        ['2023-02-21T10:00Z', 'Alarm, and much noise.'],
        ['2023-02-21T10:06Z', 'A cook calls.'],
        ['2023-02-21T10:20Z', 'Fixed.'],
      ],
    );
  });

  it('are headings', () => {
    assert.deepEqual(
      entriesIn(
        `${head}## Timeline\n\n### 2023-02-21 10:00 UTC\n\nAn alarm at 09:59.\n\n### 10:06 UTC: a cook calls\n\n- 10:07 somebody answers\n`,
      ),
      [
        ['2023-02-21T10:00Z', '2023-02-21 10:00 UTC'],
        ['2023-02-21T10:06Z', 'a cook calls'],
      ],
    );
  });

  it('are lines of a log', () => {
    assert.deepEqual(
      entriesIn(
        `${head}## Timeline\n\n\`\`\`\n2023-02-21T10:00:05Z disk full\n2023-02-21T10:00:06Z retry\n\`\`\`\n`,
      ),
      [
        ['2023-02-21T10:00:05Z', 'disk full'],
        ['2023-02-21T10:00:06Z', 'retry'],
      ],
    );
  });

  it('take the day from the date above them', () => {
    assert.deepEqual(
      entriesIn(
        `${head}## Timeline\n\n### 2023-02-21\n\n- 10:00 UTC Alarm\n\n### 2023-02-22\n\n- 09:00 UTC We meet\n`,
      ),
      [
        ['2023-02-21T10:00Z', 'Alarm'],
        ['2023-02-22T09:00Z', 'We meet'],
      ],
    );
    assert.deepEqual(
      entriesIn(`${jakarta}## Kronologi, 21 Februari 2023\n\n- 23.50 WIB Alarm\n- 00.20 WIB Pulih\n`),
      [
        ['2023-02-21T23:50+07:00', 'Alarm'],
        ['2023-02-22T00:20+07:00', 'Pulih'],
      ],
    );
  });

  it('take the day from the document where the timeline has none', () => {
    assert.deepEqual(
      entriesIn(`${head}On 21 February 2023 it broke.\n\n## Timeline\n\n- 10:00 UTC Alarm\n`),
      [['2023-02-21T10:00Z', 'Alarm']],
    );
  });

  it('may be told by their distance from others', () => {
    assert.deepEqual(
      entriesIn(
        `${head}## Timeline\n\n- 2023-02-21 10:00 UTC Alarm\n- +5 min A cook calls\n- T+00:12 Fixed\n`,
      ),
      [
        ['2023-02-21T10:00Z', 'Alarm'],
        ['2023-02-21T10:05Z', 'A cook calls'],
        ['2023-02-21T10:12Z', 'Fixed'],
      ],
    );
  });

  it('count from the start in the front matter where no entry has told a time', () => {
    const started = '---\ntype: postmortem\ntitle: It broke\ntimes:\n  started: 2023-02-21T10:00Z\n---\n\n';
    assert.deepEqual(
      entriesIn(`${started}## Timeline\n\n- T+0 Alarm\n- T+00:12 Fixed\n- +5 min Verified\n`),
      [
        ['2023-02-21T10:00Z', 'Alarm'],
        ['2023-02-21T10:12Z', 'Fixed'],
        ['2023-02-21T10:05Z', 'Verified'],
      ],
    );
  });

  it('are not read from a list of what customers were told', () => {
    const told = '- 10:00 UTC first notice\n- 10:30 UTC second notice\n- 11:00 UTC resolved\n';
    assert.deepEqual(entriesIn(`${head}On 21 February 2023.\n\n## Customer communication\n\n${told}`), null);
  });

  it('may say what happened before when', () => {
    assert.deepEqual(
      entriesIn(`${head}## Timeline (UTC)\n\n- First detected 2023-02-21 10:06\n- Resolved 12:00\n`),
      [
        ['2023-02-21T10:06Z', 'First detected 2023-02-21 10:06'],
        ['2023-02-21T12:00Z', 'Resolved 12:00'],
      ],
    );
  });

  it('have an end where they are told as a range', () => {
    const [entry] = understood(`${head}## Timeline\n\n- 2023-02-21 23:50–00:15 UTC Rollback\n`).timeline()!
      .entries;
    assert.equal(entry?.end && toIso(entry.end), '2023-02-22T00:15Z');
  });

  it('have no date where the document gives none', () => {
    assert.deepEqual(entriesIn(`${head}## Timeline\n\n- 10:00 Alarm\n- 10:06 A cook calls\n`), [
      ['10:00', 'Alarm'],
      ['10:06', 'A cook calls'],
    ]);
  });

  it('read day and month in the order that the document shows', () => {
    const timeline = '## Timeline (UTC)\n\n- 03/04/2023 10:00 Alarm\n';
    assert.deepEqual(entriesIn(`${head}${timeline}- 28/04/2023 11:00 We meet\n`)?.[0], [
      '2023-04-03T10:00Z',
      'Alarm',
    ]);
    assert.deepEqual(entriesIn(`${head}${timeline}- 04/28/2023 11:00 We meet\n`)?.[0], [
      '2023-03-04T10:00Z',
      'Alarm',
    ]);
    assert.deepEqual(entriesIn(`${head}Written on March 5, 2023.\n\n${timeline}`)?.[0], [
      '2023-03-04T10:00Z',
      'Alarm',
    ]);
  });
});

describe('the zone of a timeline', () => {
  const zoneOf = (text: string): string | null => understood(text).timeline()?.zone?.text ?? null;
  const entry = '- 2023-02-21 10:00 Alarm\n';

  it('is the one that is stated nearest', () => {
    assert.equal(zoneOf(`${jakarta}## Timeline (all times UTC)\n\n${entry}`), 'UTC');
    assert.equal(
      zoneOf(`${jakarta}## Timeline\n\nAll times are in Pacific Time.\n\n${entry}`),
      'Pacific Time',
    );
    assert.equal(
      zoneOf(
        `${jakarta}## Linimasa\n\n| Waktu (WITA) | Apa |\n| --- | --- |\n| 2023-02-21 10.00 | Alarm |\n`,
      ),
      'WITA',
    );
    assert.equal(zoneOf(`${jakarta}## Linimasa\n\n${entry}`), 'Asia/Jakarta');
    assert.equal(zoneOf(`${head}All times in CET.\n\n## Timeline\n\n${entry}`), 'CET');
    assert.equal(zoneOf(`${head}## Timeline\n\n${entry}`), null);
  });
});

describe('where the timeline is', () => {
  it('is the fullest of several', () => {
    assert.deepEqual(
      entriesIn(
        `${head}## Timeline\n\n- 2023-02-21 10:00 UTC A\n\n## Detailed timeline\n\n- 2023-02-21 10:00 UTC B\n- 2023-02-21 10:05 UTC C\n`,
      ),
      [
        ['2023-02-21T10:00Z', 'B'],
        ['2023-02-21T10:05Z', 'C'],
      ],
    );
  });

  it('may be without a title, from three entries on', () => {
    const entries = ['- 2023-02-21 10:00 UTC A\n', '- 10:05 UTC B\n', '- 10:10 UTC C\n'];
    assert.equal(entriesIn(`${head}${entries.slice(0, 2).join('')}`), null);
    assert.equal(entriesIn(`${head}${entries.join('')}`)?.length, 3);
  });

  it('is nowhere in documents that tell nothing', () => {
    assert.equal(entriesIn(''), null);
    assert.equal(entriesIn(`${head}## Timeline\n\nNone, because nobody wrote it down.\n`)?.length ?? 0, 0);
  });
});
