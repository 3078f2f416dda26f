import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { timeWords } from '../../../src/core/locale/time-words.js';
import { wallAt, wallMs } from '../../../src/core/time/calendar.js';
import { parseDurations } from '../../../src/core/time/duration.js';
import { toIso, toMs } from '../../../src/core/time/instant.js';
import { findTimes } from '../../../src/core/time/parse-time.js';
import { findRelatives } from '../../../src/core/time/relative.js';
import { resolveSequence } from '../../../src/core/time/timeline-clock.js';
import { findZones, parseZone } from '../../../src/core/time/zone.js';

interface Wall {
  readonly y: string;
  readonly m: string;
  readonly d: string;
  readonly hour: number;
  readonly h: string;
  readonly min: string;
  readonly month: number;
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = ({ h, min }: Wall): string => `${h}:${min}`;
const half = ({ hour, min }: Wall): string =>
  `${hour % 12 === 0 ? 12 : hour % 12}:${min} ${hour < 12 ? 'AM' : 'PM'}`;
const suffix = (day: number): string => (day % 10 === 1 && day !== 11 ? 'st' : 'th');

/** Written forms of a minute in UTC. */
const forms: Readonly<Record<string, (wall: Wall) => string>> = {
  'ISO with Z': (w) => `${w.y}-${w.m}-${w.d}T${clock(w)}Z`,
  'ISO with offset': (w) => `${w.y}-${w.m}-${w.d}T${clock(w)}:00+00:00`,
  'ISO basic': (w) => `${w.y}${w.m}${w.d}T${w.h}${w.min}Z`,
  'blank for T': (w) => `${w.y}-${w.m}-${w.d} ${clock(w)} UTC`,
  slashes: (w) => `${w.y}/${w.m}/${w.d} ${clock(w)} GMT`,
  dots: (w) => `${w.d}.${w.m}.${w.y} ${clock(w)} UTC`,
  'day first': (w) => `${w.d}-${w.m}-${w.y} ${clock(w)} UTC`,
  'compact time': (w) => `${w.y}-${w.m}-${w.d} ${w.h}${w.min} UTC`,
  'twelve hours': (w) => `${w.y}-${w.m}-${w.d} ${half(w)} UTC`,
  Chinese: (w) => `${w.y}年${Number(w.m)}月${Number(w.d)}日 ${clock(w)} UTC`,
  'English ordinal': (w) => `${name('en', w)} ${Number(w.d)}${suffix(Number(w.d))}, ${w.y} at ${half(w)} UTC`,
  'English with time first': (w) => `${clock(w)} UTC on ${name('en', w)} ${Number(w.d)}, ${w.y}`,
  'Indonesian with dot': (w) => `${Number(w.d)} ${name('id', w)} ${w.y} pukul ${w.h}.${w.min} UTC`,
  'French with h': (w) => `${Number(w.d)} ${name('fr', w).toLowerCase()} ${w.y} à ${w.h}h${w.min} UTC`,
  'Portuguese with de': (w) =>
    `${Number(w.d)} de ${name('pt', w).toLowerCase()} de ${w.y} às ${clock(w)} UTC`,
  'German with dot': (w) => `${Number(w.d)}. ${name('de', w)} ${w.y} um ${w.h}.${w.min} UTC`,
  'Spanish with de': (w) =>
    `${Number(w.d)} de ${name('es', w).toLowerCase()} de ${w.y} a las ${clock(w)} UTC`,
  'access log': (w) => `${w.d}/${name('en', w).slice(0, 3)}/${w.y}:${clock(w)}:00 +0000`,
};

function name(locale: string, { month }: Wall): string {
  const written = timeWords.find((words) => words.locale === locale)?.months[month - 1]?.[0] ?? '';
  return written.charAt(0).toUpperCase() + written.slice(1);
}

function wallOf(ms: number): Wall {
  const { date, time } = wallAt(ms);
  return {
    y: String(date.year),
    m: two(date.month),
    d: two(date.day),
    hour: time.hour,
    h: two(time.hour),
    min: two(time.minute),
    month: date.month,
  };
}

const minute = fc.nat(66_000_000).map((count) => count * 60_000);

/** Text made of the pieces that times are made of, which reaches further than random letters. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '2023',
        '-',
        '02',
        '/',
        ':',
        '.',
        ' ',
        'T',
        'Z',
        '+',
        'am',
        'PM',
        'UTC',
        '(',
        ')',
        '[',
        ']',
        'Feb',
      ),
      fc.constantFrom(
        'at',
        'pukul',
        'about',
        '~',
        '\n',
        '|',
        '年',
        '月',
        '時',
        'h',
        'm',
        'two',
        'half an',
        'hours',
        'jam',
      ),
      fc.constantFrom(
        'between',
        'and',
        'to',
        '–',
        'P',
        'Asia/Jakarta',
        'Pacific',
        'all times',
        'later',
        'Monday',
        ',',
      ),
      fc.nat(99_999).map(String),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('reading times', () => {
  for (const [title, write] of Object.entries(forms)) {
    it(`reads back any minute as ${title}`, () => {
      fc.assert(
        fc.property(minute, fc.constantFrom('', 'Down ', '- **', '| ', '['), (ms, before) => {
          const written = write(wallOf(ms));
          const values = findTimes(`${before}${written}; then more`, { dateOrder: 'dmy' });
          assert.deepEqual(
            values.map((value) => [value.text, toMs(value)]),
            [[written, ms]],
          );
        }),
      );
    });
  }

  it('reads back what `toIso` writes, in any zone', () => {
    const zones = fc.constantFrom(
      'Asia/Jakarta',
      'America/St_Johns',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'UTC',
    );
    fc.assert(
      fc.property(minute, zones, (ms, id) => {
        const { date, time } = wallAt(ms);
        const zone = { kind: 'iana', id, text: id } as const;
        const value = { ...plain, date, time, zone };
        const instant = toMs(value);
        assert.deepEqual(
          findTimes(toIso(value) ?? '').map((read) => toMs(read)),
          [instant],
        );
      }),
    );
  });

  it('never throws, and what it finds lies in the text in order', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        let end = 0;
        for (const { range, text: written } of findTimes(text)) {
          assert.ok(range.start >= end && range.end > range.start && range.end <= text.length);
          assert.equal(text.slice(range.start, range.end), written);
          end = range.end;
        }
        for (const { range, text: written } of parseDurations(text)) {
          assert.equal(text.slice(range.start, range.end), written);
        }
        for (const { range, text: written } of findRelatives(text)) {
          assert.equal(text.slice(range.start, range.end), written);
        }
        findZones(text);
        parseZone(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('resolves any sequence without throwing, one result for each entry', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (lines) => {
        const entries = lines.map((line) => ({
          values: findTimes(line),
          relative: findRelatives(line)[0] ?? null,
        }));
        const resolved = resolveSequence(entries, { zone: parseZone('Europe/Paris') });
        assert.equal(resolved.length, lines.length);
        for (const { at } of resolved) if (at !== null) toIso(at);
      }),
      { numRuns: 500 },
    );
  });
});

describe('wallMs', () => {
  it('is undone by wallAt', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8e12, max: 8e12 }), (ms) => {
        const { date, time } = wallAt(ms);
        assert.equal(wallMs(date, time), ms);
      }),
    );
  });
});

const plain = { precision: 'minute', range: { start: 0, end: 0 }, text: '', approximate: false } as const;
