import { valueAt } from '../core/document/front-matter.js';
import { communicationTimes } from '../core/facts/derived.js';
import type { IncidentDocument } from '../core/incident/incident-document.js';
import { localize } from '../core/locale/locale.js';
import type { MilestoneName } from '../core/locale/milestone-words.js';
import { minuteMs } from '../core/time/calendar.js';
import { toMs } from '../core/time/instant.js';
import type { TimeValue, Zone } from '../core/time/time-value.js';
import { zoneOfFrontMatter } from '../core/timeline/context.js';
import type { ServiceContext } from './context.js';
import type { TimelinePicture } from './data/picture.js';
import { milestoneNames } from './times.js';

/** A silence that is longer than this is drawn, where nothing else was promised. */
const longSilence = 30 * minuteMs;

const phaseTitles = {
  undetected: { en: 'Undetected', id: 'Belum diketahui' },
  detected: { en: 'Detected', id: 'Diketahui' },
  acknowledged: { en: 'Being worked on', id: 'Ditangani' },
  mitigated: { en: 'Mitigated', id: 'Diredam' },
  resolved: { en: 'Resolved', id: 'Selesai' },
};

/** What the timeline of a document draws; null where it has no times that can be placed. */
export async function timelinePicture(context: ServiceContext, uri: string): Promise<TimelinePicture | null> {
  const analysis = await context.analyse(uri);
  if (!analysis) return null;
  const { document, lines, messages } = analysis;
  const timeline = document.timeline();
  const zone = timeline?.zone ?? zoneOfFrontMatter(document);
  const place = (value: TimeValue | null): number[] => {
    const ms = value && toMs(value, { defaultZone: zone });
    return ms === null ? [] : [ms];
  };
  const milestones = [...document.milestones().values()]
    .flatMap(({ name, value }) =>
      place(value).map((at) => ({ id: name, title: localize(milestoneNames[name], messages), at })),
    )
    .sort((a, b) => a.at - b.at);
  const entries = (timeline?.entries ?? [])
    .flatMap(({ at, text, range }) =>
      place(at).map((ms) => ({ at: ms, text, line: lines.lineAt(range.start) - 1 })),
    )
    .sort((a, b) => a.at - b.at);
  const notices = noticesOf(document, place);
  const all = [...milestones, ...entries, ...notices].map(({ at }) => at);
  if (all.length < 2) return null;
  const [start, end] = [Math.min(...all), Math.max(...all)];
  const at = (name: MilestoneName): number | null => milestones.find(({ id }) => id === name)?.at ?? null;
  return {
    uri: analysis.uri,
    title: document.title,
    start,
    end,
    zone: zone && clockZone(zone),
    phases: phasesOf(at, end).map((phase) => ({
      ...phase,
      title: localize(phaseTitles[phase.id], messages),
    })),
    milestones,
    entries,
    notices: notices.map(({ at: ms, channel }) => ({ at: ms, channel })),
    silences: silencesOf(notices, { start: at('started') ?? start, end: at('resolved') ?? end }),
  };
}

/** A zone as a program can keep its clock: an IANA id or an offset such as `+07:00`; null where it may be several. */
function clockZone(zone: Zone): string | null {
  if (zone.kind === 'iana') return zone.id;
  const minutes = zone.kind === 'offset' ? zone.minutes : zone.unambiguous ? zone.offsets[0]! : null;
  if (minutes === null) return null;
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

type PhaseId = keyof typeof phaseTitles;

function phasesOf(
  at: (name: MilestoneName) => number | null,
  end: number,
): { readonly id: PhaseId; readonly start: number; readonly end: number }[] {
  const begins: readonly (readonly [PhaseId, number | null])[] = [
    ['undetected', at('started')],
    ['detected', at('detected')],
    ['acknowledged', at('acknowledged')],
    ['mitigated', at('mitigated')],
    ['resolved', at('resolved')],
  ];
  const known = begins.flatMap(([id, ms]) => (ms === null ? [] : [{ id, start: ms }]));
  const sorted = known.every(({ start }, index) => index === 0 || start >= known[index - 1]!.start);
  if (!sorted) return [];
  return known
    .map(({ id, start }, index) => ({ id, start, end: known[index + 1]?.start ?? end }))
    .filter((phase) => phase.end > phase.start);
}

interface Notice {
  readonly at: number;
  readonly channel: string | null;
  /** When the next one was promised. */
  readonly promised: number | null;
}

function noticesOf(document: IncidentDocument, place: (value: TimeValue | null) => number[]): Notice[] {
  const list = valueAt(document.frontMatter.data, ['communications']);
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const times = communicationTimes(document);
  const usable = times.length === items.length ? items : times.map(() => null);
  return times
    .flatMap((value, index) =>
      place(value).map((at) => {
        const channel = valueAt(usable[index], ['channel']);
        const promised = Date.parse(String(valueAt(usable[index], ['next_update_by']) ?? ''));
        return {
          at,
          channel: typeof channel === 'string' ? channel : null,
          promised: Number.isNaN(promised) ? null : promised,
        };
      }),
    )
    .sort((a, b) => a.at - b.at);
}

/** From the start to the first notice, and from one to the next: too long by what was promised, else by what is usual. */
function silencesOf(
  notices: readonly Notice[],
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number }[] {
  const points = [{ at: start, promised: null }, ...notices.filter(({ at }) => at > start && at < end)];
  return points.flatMap(({ at, promised }, index) => {
    const next = points[index + 1]?.at ?? end;
    const allowed = promised ?? at + longSilence;
    return next > allowed && next > at ? [{ start: at, end: next }] : [];
  });
}
