import { seasonMismatch, toMs } from '../../time/instant.js';
import type { TimeValue, Zone } from '../../time/time-value.js';
import { defineRule } from '../rule.js';

/** Readers elsewhere, and programs, cannot place a time without its zone. */
export const timelineZone = defineRule({
  id: 'timeline-zone',
  area: 'time',
  summary: 'Require a time zone for the times of a timeline, and the one that was in force.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    missing: {
      en: 'The times of this timeline have no time zone; say it in the title, in the head of the time column, or in `timezone`.',
      id: 'Waktu di linimasa ini tanpa zona waktu; sebutkan di judul atau kolom waktunya, atau di `timezone`.',
    },
    unclear: {
      en: '`{zone}` is the name of several zones; write the offset from UTC, or set `timezone` to a place such as Asia/Kolkata.',
      id: '`{zone}` adalah nama beberapa zona; tulis selisihnya dari UTC, atau isi `timezone` dengan nama tempat seperti Asia/Jakarta.',
    },
    season: {
      en: '`{zone}` is not in force on this day; clocks there showed {actual}. Say which is meant.',
      id: '`{zone}` tidak berlaku pada hari ini; jam di sana menunjukkan {actual}. Sebutkan yang dimaksud.',
    },
  },

  *check(document) {
    const timeline = document.timeline();
    const timed = timeline?.entries.filter(({ at }) => at?.time);
    const first = timed?.[0];
    if (!timeline || !first) return;
    if (timeline.zone === null && timed.every(({ at }) => at?.zone === null)) {
      yield { range: timeline.section?.titleRange ?? first.timeRange ?? first.range, message: 'missing' };
      return;
    }
    const unclear = timed.find(({ at }) => at?.zone?.kind === 'abbreviation' && isUnclear(at, timeline.zone));
    if (unclear?.at?.zone) {
      const range = unclear.timeRange ?? unclear.range;
      yield { range, message: 'unclear', values: { zone: unclear.at.zone.text } };
      return;
    }
    for (const { at, timeRange, range } of timed) {
      const actual = at && seasonMismatch(at, { defaultZone: timeline.zone });
      if (!at || actual === null) continue;
      const zone = at.zone?.text ?? timeline.zone?.text ?? '';
      yield { range: timeRange ?? range, message: 'season', values: { zone, actual: offsetName(actual) } };
      return;
    }
  },
});

/** Whether an abbreviation can be several zones and nothing tells which. */
function isUnclear(value: TimeValue, zone: Zone | null): boolean {
  return value.date !== null && toMs(value, { defaultZone: zone }) === null;
}

/** `-420` → `UTC-07:00`. */
function offsetName(minutes: number): string {
  const whole = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `UTC${minutes < 0 ? '-' : '+'}${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}
