import assert from 'node:assert/strict';
import fc from 'fast-check';
import { understand } from '../../../src/core/incident/understand.js';
import { inspectDocument } from '../../../src/core/inspect/inspect.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { fragmentDocument } from '../../support/fragments.js';
import { shipped } from '../../support/lint-text.js';

const types = [...shipped.keys()];

/** What understanding reads, in any order and never whole. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '## ',
        '- ',
        '1. ',
        '- [x] ',
        '> ',
        '| ',
        '|---|',
        '```',
        '<!--',
        '-->',
        '---',
        '**',
        '~~',
      ),
      fc.constantFrom(
        '\n',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        ' ',
        '\t',
        '    ',
        '\ufeff',
        '\u0000',
        '\ud800',
        '🙂',
      ),
      fc.constantFrom(
        'Timeline',
        'Kronologi (WIB)',
        'Action items',
        'Tindak lanjut',
        'Duration: ',
        'Summary',
        'Resolved',
      ),
      fc.constantFrom(
        '10:00',
        '24:61',
        '2023-02-21',
        '31.02.2023',
        '03/04/2023',
        'Feb 30',
        '+5 min',
        'T+',
        '10.00 WIB',
      ),
      fc.constantFrom(
        'owner: ',
        'by ',
        '@',
        '#12',
        '[done]',
        '](',
        'OPS-1',
        '2 hours',
        'selama 2 jam',
        'PST',
        '–',
        '…',
      ),
      fc.constantFrom(
        '---\ntype: postmortem\n',
        'times:\n  started: ',
        'timezone: ',
        'Asia/Nowhere',
        'communications: [',
        '&a',
        '__proto__',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup, fragmentDocument());

describe('understanding', () => {
  it('takes any text, and tells of places inside it', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.constantFrom(...types)), (text, flagType) => {
        const parsed = readMarkdown(text);
        const document = understand(parsed, { types: shipped, ...(flagType === null ? {} : { flagType }) });
        const ranges = [
          ...document.sections.flatMap(({ range, titleRange, content }) => [range, titleRange, content]),
          ...(document.timeline()?.entries ?? []).flatMap(({ range, timeRange }) => [
            range,
            timeRange ?? range,
          ]),
          ...document
            .actions()
            .flatMap(({ range, textRange, owner }) => [range, textRange, owner?.range ?? range]),
        ];
        for (const { start, end } of ranges) assert.ok(0 <= start && start <= end && end <= text.length);
        const told = inspectDocument(document);
        assert.deepEqual(JSON.parse(JSON.stringify(told)).sections.length, told.sections.length);
      }),
      { numRuns: 600 },
    );
  });

  it('tells the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tell = (): string =>
          JSON.stringify(inspectDocument(understand(readMarkdown(text), { types: shipped })));
        assert.equal(tell(), tell());
      }),
      { numRuns: 150 },
    );
  });
});

interface Form {
  readonly name: string;
  readonly head: string;
  write(instant: Date): string;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
const indonesian =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const day = (at: Date): string =>
  `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`;
const clock = (at: Date, colon = ':'): string => `${pad(at.getUTCHours())}${colon}${pad(at.getUTCMinutes())}`;
const ampm = (at: Date): string =>
  `${at.getUTCHours() % 12 || 12}:${pad(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`;
const jakarta = (at: Date): Date => new Date(at.getTime() + 7 * 3_600_000);

/** The forms in which people write the time of an entry, each for an instant to the minute. */
const forms: readonly Form[] = [
  { name: 'ISO 8601', head: 'Time', write: (at) => `${day(at)}T${clock(at)}:00Z` },
  {
    name: 'ISO 8601 with an offset',
    head: 'When',
    write: (at) => `${day(jakarta(at))}T${clock(jakarta(at))}+07:00`,
  },
  { name: 'a date and a time of day', head: 'Time (UTC)', write: (at) => `${day(at)} ${clock(at)}` },
  {
    name: 'English month names and twelve hours',
    head: 'Time',
    write: (at) =>
      `${english[at.getUTCMonth()]} ${at.getUTCDate()}, ${at.getUTCFullYear()} at ${ampm(at)} UTC`,
  },
  {
    name: 'short English month names',
    head: 'Time (UTC)',
    write: (at) =>
      `${at.getUTCDate()} ${english[at.getUTCMonth()]!.slice(0, 3)} ${at.getUTCFullYear()} ${clock(at)}`,
  },
  {
    name: 'Indonesian month names and dots',
    head: 'Waktu',
    write: (at) => {
      const there = jakarta(at);
      const month = indonesian[there.getUTCMonth()];
      return `${there.getUTCDate()} ${month} ${there.getUTCFullYear()} pukul ${clock(there, '.')} WIB`;
    },
  },
  {
    name: 'slashes with the year first',
    head: 'Date and time (UTC)',
    write: (at) => `${day(at).replaceAll('-', '/')} ${clock(at)}`,
  },
];

const instants = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 11, 31) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

describe('times written in a timeline', () => {
  for (const { name, head, write } of forms) {
    it(`are read back from ${name}`, () => {
      fc.assert(
        fc.property(fc.array(instants, { minLength: 1, maxLength: 6 }), (written) => {
          const rows = written.map((at) => `| ${write(at)} | Something |`);
          const text = `---\ntype: postmortem\n---\n\n## Timeline\n\n| ${head} | What |\n| --- | --- |\n${rows.join('\n')}\n`;
          const { timeline } = inspectDocument(understand(readMarkdown(text), { types: shipped }));
          const read = timeline?.entries.map(({ at }) => at && new Date(at).getTime());
          assert.deepEqual(
            read,
            written.map((at) => at.getTime()),
          );
        }),
        { numRuns: 100 },
      );
    });
  }
});
