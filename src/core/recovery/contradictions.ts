import { agree, formatCount } from '../facts/stated-counts.js';
import type { Locale } from '../locale/locale.js';
import type { MilestoneName } from '../locale/milestone-words.js';
import { quantityWords } from '../locale/phrases/impact.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import type { Range } from '../text/range.js';
import { hourMs, minuteMs, wallMs } from '../time/calendar.js';
import { formatHuman, sameWithin } from '../time/duration.js';
import { elapsed } from '../time/elapsed.js';
import type { IncidentClaim } from './incident-claims.js';
import type { IncidentFacts } from './incident-facts.js';

/** What a review says instead of a claim. */
export interface Contradiction<At extends Range = Range> {
  /** In the words of a message. */
  readonly fact: string;
  /** What would be right in place of the claim's own words, where that is certain. */
  readonly right: string | null;
  /** Where the review says it. */
  readonly range: At;
}

/** Languages of what is read and of what is answered. */
interface Languages {
  /** Of the messages. */
  readonly messages: Locale;
  /** Of the text that claims. */
  readonly text: Locale;
}

type ClaimOf<Kind extends IncidentClaim['kind']> = IncidentClaim & { readonly kind: Kind };

/** Times this near to each other are the same, said roundly. */
const near = 5 * minuteMs;

/** What contradicts claims of one text, by claim; those that nothing contradicts, or nobody can tell of, are left out. */
export function contradictions<At extends Range, Claim extends IncidentClaim>(
  facts: IncidentFacts<At>,
  claims: readonly Claim[],
  languages: Languages,
): ReadonlyMap<Claim, Contradiction<At>> {
  const found = new Map<Claim, Contradiction<At>>();
  for (const claim of claims) {
    const contradiction = isOfSome(facts, claim, claims) ? null : contradictionOf(facts, claim, languages);
    if (contradiction) found.set(claim, contradiction);
  }
  return found;
}

/** Whether a count may be of some of those whom another counts rightly. */
function isOfSome(facts: IncidentFacts, claim: IncidentClaim, claims: readonly IncidentClaim[]): boolean {
  if (claim.kind !== 'count') return false;
  const { name, count } = claim;
  return claims.some(
    (other) =>
      other.kind === 'count' &&
      other.name === name &&
      other.count.value > count.value &&
      isKnown(facts, other),
  );
}

function isKnown({ counts }: IncidentFacts, { name, count }: ClaimOf<'count'>): boolean {
  // Customers are told round numbers.
  const round = { ...count, bound: count.bound === 'exact' ? ('about' as const) : count.bound };
  return counts.some((one) => one.name === name && agree(one, round));
}

function contradictionOf<At extends Range>(
  facts: IncidentFacts<At>,
  claim: IncidentClaim,
  languages: Languages,
): Contradiction<At> | null {
  switch (claim.kind) {
    case 'duration':
      return againstDuration(facts, claim, languages);
    case 'start':
      return againstTimes(facts, claim, ['started', 'detected']);
    case 'end':
      return againstTimes(facts, claim, ['resolved', 'mitigated', 'verified']);
    case 'day':
      return againstDay(facts, claim);
    case 'cause':
      return againstCause(facts, claim);
    case 'count':
      return againstCount(facts, claim, languages);
    case 'compensation':
      return againstCompensation(facts, claim);
  }
}

function milestonesOf<At extends Range>({ milestones }: IncidentFacts<At>, names: readonly MilestoneName[]) {
  return names.flatMap((name) => milestones.find((milestone) => milestone.name === name) ?? []);
}

function againstDuration<At extends Range>(
  facts: IncidentFacts<At>,
  { extent }: ClaimOf<'duration'>,
  { messages, text }: Languages,
): Contradiction<At> | null {
  const lengths = milestonesOf(facts, ['started', 'detected']).flatMap((start) =>
    milestonesOf(facts, ['resolved', 'mitigated', 'verified']).flatMap((end) => {
      const ms = elapsed(start.at, end.at, facts.zone);
      return ms !== null && ms >= 0 ? [{ ms, range: end.range }] : [];
    }),
  );
  const [first] = lengths;
  if (!first || lengths.some(({ ms }) => sameWithin(extent, ms))) return null;
  return { fact: formatHuman(first.ms, messages), right: formatHuman(first.ms, text), range: first.range };
}

/** A time is right where it is that of a milestone, or of any entry of the timeline. */
function againstTimes<At extends Range>(
  facts: IncidentFacts<At>,
  { at, precision }: ClaimOf<'start' | 'end'>,
  names: readonly MilestoneName[],
): Contradiction<At> | null {
  const [first] = milestonesOf(facts, names);
  if (!first) return null;
  const slack = precision === 'hour' ? hourMs / 2 : near;
  const known = [...facts.milestones.map((milestone) => milestone.at), ...facts.told];
  const distances = known.map((moment) =>
    elapsed({ ...at, date: at.date ?? moment.date, zone: at.zone ?? moment.zone }, moment, facts.zone),
  );
  if (distances.some((ms) => ms === null || Math.abs(ms) <= slack)) return null;
  return { fact: first.text, right: null, range: first.range };
}

function againstDay<At extends Range>(
  facts: IncidentFacts<At>,
  { at: { date } }: ClaimOf<'day'>,
): Contradiction<At> | null {
  const [start] = milestonesOf(facts, ['started', 'detected']);
  const [end] = milestonesOf(facts, ['verified', 'resolved']);
  const [from, to] = [start?.at.date, end?.at.date];
  if (!date || !start || !from || !to) return null;
  const dayOf = (other: NonNullable<typeof date>): number =>
    wallMs({ ...other, year: other.year ?? from.year }, null);
  const day = dayOf(date);
  if (dayOf(from) <= day && day <= dayOf(to)) return null;
  if (facts.told.some((told) => told.date && dayOf(told.date) === day)) return null;
  return { fact: start.text, right: null, range: start.range };
}

/** A cause is wrong where the front matter counts another one and no words of the review name it. */
function againstCause<At extends Range>(
  { cause: known }: IncidentFacts<At>,
  { cause }: ClaimOf<'cause'>,
): Contradiction<At> | null {
  if (!known || known.category === cause || known.named.includes(cause)) return null;
  return { fact: known.category, right: null, range: known.range };
}

function againstCount<At extends Range>(
  facts: IncidentFacts<At>,
  claim: ClaimOf<'count'>,
  { text }: Languages,
): Contradiction<At> | null {
  const first = facts.counts.find(({ name }) => name === claim.name);
  if (!first || isKnown(facts, claim)) return null;
  const words = phrasesFor(quantityWords, { locale: text });
  const right = words && formatCount(first.value, words);
  return { fact: right ?? first.text, right, range: first.range };
}

function againstCompensation<At extends Range>(
  { compensation }: IncidentFacts<At>,
  { name, value }: ClaimOf<'compensation'>,
): Contradiction<At> | null {
  const known = compensation.find((fact) => fact.name === name);
  return !known || known.value === value ? null : { fact: known.text, right: known.text, range: known.range };
}
