import { valueAt } from '../document/front-matter.js';
import { bestMilestones } from '../facts/derived.js';
import type { Milestone } from '../facts/milestones.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { Locale } from '../locale/locale.js';
import type { MilestoneName } from '../locale/milestone-words.js';
import { outageClaimWords } from '../locale/phrases/outage-claims.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { contains, type Range } from '../text/range.js';
import { hourMs, minuteMs, wallMs } from '../time/calendar.js';
import { formatHuman, sameWithin } from '../time/duration.js';
import { elapsed } from '../time/elapsed.js';
import type { TimeValue } from '../time/time-value.js';
import { zoneOfFrontMatter } from '../timeline/context.js';
import type { IncidentClaim } from './incident-claims.js';

/** A claim that a postmortem contradicts. */
export interface Contradiction {
  readonly claim: IncidentClaim;
  /** What the postmortem says, in the words of a message. */
  readonly fact: string;
  /** What would be right in place of the claim's own words, where that is certain. */
  readonly right: string | null;
  /** Where the postmortem says it. */
  readonly range: Range;
}

/** Times this near to each other are the same, said roundly. */
const near = 5 * minuteMs;

/**
 * The claims that contradict what a postmortem says.
 * @param except Stretches of the postmortem that hold the claims themselves.
 */
export function contradictions(
  postmortem: IncidentDocument,
  claims: readonly IncidentClaim[],
  { locale, except }: { readonly locale: Locale; readonly except: readonly Range[] },
): Contradiction[] {
  const milestones = bestMilestones(postmortem);
  return claims.flatMap((claim): Contradiction[] => {
    const found = contradictionOf(postmortem, claim, { milestones, locale, except });
    return found ? [{ claim, ...found }] : [];
  });
}

interface Basis {
  readonly milestones: ReadonlyMap<MilestoneName, Milestone>;
  readonly locale: Locale;
  readonly except: readonly Range[];
}

type Found = Omit<Contradiction, 'claim'>;

function contradictionOf(postmortem: IncidentDocument, claim: IncidentClaim, basis: Basis): Found | null {
  switch (claim.kind) {
    case 'duration':
      return againstDuration(postmortem, claim, basis);
    case 'start':
      return againstTimes(postmortem, claim, ['started', 'detected'], basis);
    case 'end':
      return againstTimes(postmortem, claim, ['resolved', 'mitigated', 'verified'], basis);
    case 'day':
      return againstDays(postmortem, claim.at, basis);
    case 'cause':
      return againstCause(postmortem, claim, basis);
  }
}

function againstDuration(
  postmortem: IncidentDocument,
  { extent }: IncidentClaim & { readonly kind: 'duration' },
  { milestones, locale }: Basis,
): Found | null {
  const lengths = (['started', 'detected'] as const).flatMap((from) =>
    (['resolved', 'mitigated', 'verified'] as const).flatMap((to) => {
      const [start, end] = [milestones.get(from), milestones.get(to)];
      const ms = start && end && elapsed(start.value, end.value, zoneOfFrontMatter(postmortem));
      return start && end && ms != null && ms >= 0 ? [{ ms, range: end.range }] : [];
    }),
  );
  const [first] = lengths;
  if (!first || lengths.some(({ ms }) => sameWithin(extent, ms))) return null;
  return {
    fact: formatHuman(first.ms, locale),
    right: formatHuman(first.ms, postmortem.locale),
    range: first.range,
  };
}

/** A time is right where it is that of a milestone, or of any entry of the timeline. */
function againstTimes(
  postmortem: IncidentDocument,
  { at }: { readonly at: TimeValue },
  names: readonly MilestoneName[],
  { milestones }: Basis,
): Found | null {
  const stated = names.flatMap((name) => milestones.get(name) ?? []);
  const [first] = stated;
  if (!first) return null;
  const told = (postmortem.timeline()?.entries ?? []).flatMap(({ at: time }) => time ?? []);
  const slack = at.precision === 'hour' ? hourMs / 2 : near;
  const zone = zoneOfFrontMatter(postmortem);
  const known = [...milestones.values()].map(({ value }) => value);
  const distances = [...known, ...told].map((value) =>
    elapsed({ ...at, date: at.date ?? value.date, zone: at.zone ?? value.zone }, value, zone),
  );
  if (distances.some((ms) => ms === null || Math.abs(ms) <= slack)) return null;
  const { text } = postmortem.parsed;
  return { fact: text.slice(first.range.start, first.range.end), right: null, range: first.range };
}

function againstDays(postmortem: IncidentDocument, { date }: TimeValue, { milestones }: Basis): Found | null {
  const [start, end] = [
    milestones.get('started') ?? milestones.get('detected'),
    milestones.get('verified') ?? milestones.get('resolved'),
  ];
  const [from, to] = [start?.value.date, end?.value.date];
  if (!date || !start || !from || !to) return null;
  const day = wallMs({ ...date, year: date.year ?? from.year }, null);
  if (wallMs(from, null) <= day && day <= wallMs(to, null)) return null;
  const told = (postmortem.timeline()?.entries ?? []).flatMap(({ at }) => at?.date ?? []);
  if (told.some((other) => wallMs({ ...other, year: other.year ?? from.year }, null) === day)) return null;
  const { text } = postmortem.parsed;
  return { fact: text.slice(start.range.start, start.range.end), right: null, range: start.range };
}

/** A cause is wrong where the front matter counts another one and nothing else in the document names it. */
function againstCause(
  postmortem: IncidentDocument,
  { cause }: IncidentClaim & { readonly kind: 'cause' },
  { except }: Basis,
): Found | null {
  const words = phrasesFor(outageClaimWords, postmortem);
  const path = ['cause', 'category'];
  const category = valueAt(postmortem.frontMatter.data, path);
  const range = postmortem.frontMatter.locate(path)?.value;
  if (!words || typeof category !== 'string' || !range || category === cause || category === 'unknown')
    return null;
  const trigger = valueAt(postmortem.frontMatter.data, ['cause', 'trigger']);
  const named = postmortem
    .sentences()
    .some(
      (sentence) =>
        !except.some((stretch) => contains(stretch, sentence.range)) &&
        words.causes[cause].test(sentence.text),
    );
  if (named || (typeof trigger === 'string' && words.causes[cause].test(trigger))) return null;
  return { fact: category, right: null, range };
}
