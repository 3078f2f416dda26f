import { localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import { formatHuman } from '../../core/time/duration.js';
import { elapsed } from '../../core/time/elapsed.js';
import { toMs } from '../../core/time/instant.js';
import { findTimes } from '../../core/time/parse-time.js';
import type { TimeValue, Zone } from '../../core/time/time-value.js';
import { zoneOfFrontMatter } from '../../core/timeline/context.js';
import { clockAt, wallClock, zoneOffset } from '../clock.js';
import type { At } from '../completion/at.js';
import { touches } from '../positions.js';
import { milestoneNames, originOf } from '../times.js';
import type { Told } from './hover.js';

const words = {
  after: { en: '{length} after the start', id: '{length} setelah mulai' },
  before: { en: '{length} before the start', id: '{length} sebelum mulai' },
  start: { en: 'The incident starts here', id: 'Insiden mulai di sini' },
  local: { en: 'yours', id: 'waktu Anda' },
};

/** A time in local time and UTC, and what it means in the incident. */
export function hoverTime({ context, analysis, offset }: At): Told | null {
  const found = timeAt(analysis, offset);
  if (!found) return null;
  const { value, zone } = found;
  const ms = toMs(value, { defaultZone: zone });
  const clocks =
    ms !== null && value.time ? clocksOf({ ms, zone: value.zone ?? zone }, { context, analysis }) : [];
  const meaning = meaningOf(analysis, value, zone);
  const markdown = [clocks.join('  \n'), meaning].filter(Boolean).join('\n\n');
  return markdown === '' ? null : { range: found.range, markdown };
}

/** What the clocks show: where it happened, where it is read, and in UTC; each once. */
function clocksOf(
  { ms, zone }: { readonly ms: number; readonly zone: Zone | null },
  { context, analysis: { document, messages } }: Pick<At, 'context' | 'analysis'>,
): string[] {
  const minutes = zone && zoneOffset(zone, ms);
  const own = minutes === null ? null : clockAt(ms, minutes);
  const named = zone?.kind === 'offset' ? zoneOfFrontMatter(document) : zone;
  const name = named && named.kind !== 'offset' && zoneOffset(named, ms) === minutes ? named.text : '';
  const yours = wallClock(ms, context.client().timezone);
  const utc = clockAt(ms, 0);
  return [
    ...(own ? [line(own, minutes === 0 && name === '' ? 'UTC' : name)] : []),
    ...([own?.offset, utc.offset].includes(yours.offset)
      ? []
      : [line(yours, localize(words.local, messages))]),
    ...(minutes === 0 ? [] : [line(utc, 'UTC')]),
  ];
}

/** What a time is in the incident: how long after its start, and which milestone. */
function meaningOf({ document, messages }: At['analysis'], at: TimeValue, zone: Zone | null): string | null {
  const origin = originOf(document);
  const length = origin && elapsed(origin.value, at, zone);
  if (length === null) return null;
  if (length === 0) return localize(words.start, messages);
  const named = [...document.milestones().values()].filter(({ value }) => elapsed(value, at, zone) === 0);
  const what = named.map(({ name }) => localize(milestoneNames[name], messages)).join(', ');
  const told = fill(localize(length > 0 ? words.after : words.before, messages), {
    length: formatHuman(Math.abs(length), messages),
  });
  return what === '' ? told : `${capital(what)}: ${told}`;
}

function line({ date, time, offset }: ReturnType<typeof clockAt>, name: string): string {
  return `${date} ${time} ${name === 'UTC' ? 'UTC' : `${offset}${name ? ` (${name})` : ''}`}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The time at an offset: an entry's with what its text leaves out, else what the line itself says. */
function timeAt(
  { document, text, lines }: At['analysis'],
  offset: number,
): { readonly value: TimeValue; readonly zone: Zone | null; readonly range: TimeValue['range'] } | null {
  const timeline = document.timeline();
  const zone = timeline?.zone ?? zoneOfFrontMatter(document);
  const entry = timeline?.entries.find(({ timeRange }) => timeRange && touches(timeRange, offset));
  if (entry?.at && entry.timeRange) return { value: entry.at, zone, range: entry.timeRange };
  const row = lines.rangeOf(lines.lineAt(offset));
  if (!/\d/.test(text.slice(row.start, row.end)) || row.end - row.start > 4000) return null;
  const found = findTimes(text, { from: row.start, to: row.end, locales: [document.locale] });
  const value = found.find(({ range }) => touches(range, offset));
  if (!value?.date || !value.time) return null;
  const block = document.frontMatter.block;
  const inFront = block !== null && offset <= block.range.end;
  const own = inFront ? zoneOfFrontMatter(document) : zone;
  return { value: { ...value, zone: value.zone ?? own }, zone: own, range: value.range };
}
