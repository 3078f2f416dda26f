import assert from 'node:assert/strict';
import { understand } from '../../../src/core/incident/understand.js';
import { type InspectedDocument, inspectDocument } from '../../../src/core/inspect/inspect.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { shipped } from '../../support/lint-text.js';

function inspect(text: string, path = 'notes.md'): InspectedDocument {
  return inspectDocument(understand(readMarkdown(text), { types: shipped, path }));
}

const unknown = {
  duration: null,
  duration_class: null,
  time_to_detect: null,
  time_to_acknowledge: null,
  time_to_first_notice: null,
  time_to_mitigate: null,
  time_to_resolve: null,
  time_to_verify: null,
  longest_silence: null,
  months: [],
} as const;

describe('what inspect tells', () => {
  it('is everything about a postmortem', () => {
    const text = `---
type: postmortem
title: Pemesanan daring mati
locale: id
timezone: Asia/Jakarta
times:
  started: 2023-02-21T10:00:00+07:00
  detected: 2023-02-21T10:06:00+07:00
  resolved: 2023-02-21T12:00:00+07:00
communications:
  - { at: 2023-02-21T10:20:00+07:00, channel: status-page }
---

# Pemesanan daring mati

## Dampak

310 pesanan hilang.

## Kronologi

| Waktu (WIB) | Kejadian | Siapa |
| --- | --- | --- |
| 21 Februari 2023 10.00 | Gangguan mulai | |
| 10.06 | Dapur menelepon | Sari |

## Pelajaran

## Tindak lanjut

- [ ] Mencegah: pasang alarm disk @budi, tenggat 2023-03-01 #12
`;
    assert.deepEqual(inspect(text, 'postmortems/2023-02-21.md'), {
      path: 'postmortems/2023-02-21.md',
      type: 'postmortem',
      typeSource: 'front-matter',
      locale: 'id',
      frontmatter: {
        type: 'postmortem',
        title: 'Pemesanan daring mati',
        locale: 'id',
        timezone: 'Asia/Jakarta',
        times: {
          started: '2023-02-21T10:00:00+07:00',
          detected: '2023-02-21T10:06:00+07:00',
          resolved: '2023-02-21T12:00:00+07:00',
        },
        communications: [{ at: '2023-02-21T10:20:00+07:00', channel: 'status-page' }],
      },
      sections: [
        { id: 'impact', title: 'Dampak', line: 16, endLine: 18, level: 2, form: 'heading', empty: false },
        {
          id: 'timeline',
          title: 'Kronologi',
          line: 20,
          endLine: 25,
          level: 2,
          form: 'heading',
          empty: false,
        },
        { id: 'lessons', title: 'Pelajaran', line: 27, endLine: 27, level: 2, form: 'heading', empty: true },
        {
          id: 'actions',
          title: 'Tindak lanjut',
          line: 29,
          endLine: 31,
          level: 2,
          form: 'heading',
          empty: false,
        },
        { id: null, title: 'Mencegah', line: 31, endLine: 31, level: 3, form: 'plain-label', empty: false },
      ],
      timeline: {
        line: 20,
        zone: 'WIB',
        entries: [
          { at: '2023-02-21T10:00+07:00', line: 24, text: 'Gangguan mulai', who: null },
          { at: '2023-02-21T10:06+07:00', line: 25, text: 'Dapur menelepon', who: 'Sari' },
        ],
      },
      actions: [
        {
          line: 31,
          text: 'Mencegah: pasang alarm disk @budi, tenggat 2023-03-01 #12',
          owner: 'budi',
          due: '2023-03-01',
          kind: 'prevent',
          status: 'open',
          link: '#12',
        },
      ],
      derived: {
        ...unknown,
        duration: 'PT2H',
        duration_class: 'medium',
        time_to_detect: 'PT6M',
        time_to_first_notice: 'PT20M',
        time_to_resolve: 'PT2H',
        longest_silence: 'PT1H40M',
        months: [{ month: '2023-02', downtime: 'PT2H', uptime: 99.7024 }],
      },
    });
  });

  it('is what can be told of a document that was never written for it', () => {
    const text = `# Incident report: search

**Impact**: searches failed.

**Timeline**

- 10:00 Alarm
- 10:20 Resolved

| Root cause | A full disk |
| --- | --- |
| Action items | Rotate the logs |
`;
    assert.deepEqual(inspect(text), {
      path: 'notes.md',
      type: 'postmortem',
      typeSource: 'guess',
      locale: 'en',
      frontmatter: null,
      sections: [
        { id: 'impact', title: 'Impact', line: 3, endLine: 3, level: 2, form: 'bold-label', empty: false },
        {
          id: 'timeline',
          title: 'Timeline',
          line: 5,
          endLine: 8,
          level: 2,
          form: 'bold-label',
          empty: false,
        },
        {
          id: 'cause',
          title: 'Root cause',
          line: 10,
          endLine: 10,
          level: 2,
          form: 'table-label',
          empty: false,
        },
        {
          id: 'actions',
          title: 'Action items',
          line: 12,
          endLine: 12,
          level: 2,
          form: 'table-label',
          empty: false,
        },
      ],
      timeline: {
        line: 5,
        zone: null,
        entries: [
          { at: null, line: 7, text: 'Alarm', who: null },
          { at: null, line: 8, text: 'Resolved', who: null },
        ],
      },
      actions: [],
      derived: unknown,
    });
  });

  it('is little about other texts', () => {
    const nothing = {
      path: 'notes.md',
      type: null,
      typeSource: null,
      locale: 'en',
      frontmatter: null,
      sections: [],
      timeline: null,
      actions: [],
      derived: unknown,
    };
    assert.deepEqual(inspect(''), nothing);
    assert.deepEqual(inspect('+++\ntype = "postmortem"\n+++\n\nSome text.\n'), {
      ...nothing,
      frontmatter: {},
    });
  });

  it('counts lines the same with all line breaks', () => {
    const lines = [
      '---',
      'type: postmortem',
      '---',
      '',
      '## Timeline (UTC)',
      '',
      '- 2023-02-21 10:00 Alarm',
      '',
    ];
    const [first, ...others] = ['\n', '\r\n', '\r'].map((lineBreak) => inspect(lines.join(lineBreak)));
    assert.deepEqual(first?.timeline, {
      line: 5,
      zone: 'UTC',
      entries: [{ at: '2023-02-21T10:00Z', line: 7, text: 'Alarm', who: null }],
    });
    for (const other of others) assert.deepEqual(other, first);
  });
});
