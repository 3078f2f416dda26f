import { valueAt } from '../document/front-matter.js';
import { figureOf, impactSentences } from '../facts/impact-counts.js';
import { type StatedCount, statedCounts } from '../facts/stated-counts.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { lazy } from '../lazy.js';
import type { MilestoneName } from '../locale/milestone-words.js';
import { type CountName, quantityWords } from '../locale/phrases/impact.js';
import { type NamedCause, type OutageClaimWords, outageClaimWords } from '../locale/phrases/outage-claims.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import type { Range } from '../text/range.js';
import type { Moment, TimeValue, Zone } from '../time/time-value.js';
import { zoneOfFrontMatter } from '../timeline/context.js';
import { type CompensationFact, compensationFacts } from './compensation-facts.js';

/** Where a review states something, and in which words. */
interface StatedAt<At extends Range> {
  readonly range: At;
  readonly text: string;
}

/** What a review tells of an incident that others tell of too; plain data, so that it can outlive its document. */
export interface IncidentFacts<At extends Range = Range> {
  /** The zone of times that name none. */
  readonly zone: Zone | null;
  readonly milestones: readonly (StatedAt<At> & { readonly name: MilestoneName; readonly at: Moment })[];
  /** The times of the timeline. */
  readonly told: readonly Moment[];
  /** The category of its cause, and the causes that its words name. */
  readonly cause:
    | (StatedAt<At> & { readonly category: string; readonly named: readonly NamedCause[] })
    | null;
  readonly counts: readonly (StatedAt<At> &
    Pick<StatedCount, 'value' | 'bound'> & { readonly name: CountName })[];
  readonly compensation: readonly CompensationFact<At>[];
}

/** @param except Stretches of the document that tell of the incident to others, and are no facts. */
export function incidentFacts(document: IncidentDocument, except: readonly Range[]): IncidentFacts {
  const { text } = document.parsed;
  const milestones = [...document.milestones().values()].map(({ name, value, range }) => ({
    name,
    at: moment(value),
    range,
    text: text.slice(range.start, range.end),
  }));
  const entries = milestones.length > 0 ? (document.timeline()?.entries ?? []) : [];
  return {
    zone: zoneOfFrontMatter(document),
    milestones,
    told: entries.flatMap(({ at }) => (at ? [moment(at)] : [])),
    cause: causeOf(document, except),
    counts: countsOf(document),
    compensation: compensationFacts(document),
  };
}

function moment({ date, time, zone }: TimeValue): Moment {
  return { date, time, zone };
}

function causeOf(document: IncidentDocument, except: readonly Range[]): IncidentFacts['cause'] {
  const words = phrasesFor(outageClaimWords, document);
  const path = ['cause', 'category'];
  const category = valueAt(document.frontMatter.data, path);
  const range = document.frontMatter.locate(path)?.value;
  if (!words || typeof category !== 'string' || !range || category === 'unknown') return null;
  const { text, memory } = document.parsed;
  const named = new Set(
    paragraphsWithout(text, except).flatMap((paragraph) =>
      memory.carry(words, paragraph, (told) => causesNamed(onOneLine(told), words)),
    ),
  );
  const all = keysOf(words.causes).filter((cause) => named.has(cause));
  return { category, named: all, range, text: category };
}

/** What blank lines stand between, outside of some stretches. */
function paragraphsWithout(text: string, except: readonly Range[]): string[] {
  const ends = [0, ...except.map(({ end }) => end)];
  const starts = [...except.map(({ start }) => start), text.length];
  return ends.flatMap((end, index) => text.slice(end, starts[index]).split(/\n[ \t\r]*\n/));
}

/** In lower case, so that phrases may go on in the next line. */
function onOneLine(told: string): string {
  return told.toLowerCase().replace(/\r?\n/g, ' ');
}

/** Longer than any words for a cause. */
const longestCause = 60;

/** Goes through the text once, and looks closer only where some cause is named. */
function causesNamed(told: string, { anyCause, causes }: OutageClaimWords): NamedCause[] {
  const named = new Set<NamedCause>();
  anyCause.lastIndex = 0;
  for (let match = anyCause.exec(told); match; match = anyCause.exec(told)) {
    const near = told.slice(match.index, match.index + longestCause);
    for (const cause of keysOf(causes)) if (causes[cause].exec(near)?.index === 0) named.add(cause);
    // Words for another cause may begin within these.
    anyCause.lastIndex = match.index + 1;
  }
  return [...named];
}

function keysOf(causes: OutageClaimWords['causes']): NamedCause[] {
  return Object.keys(causes) as NamedCause[];
}

/** What apologies tell of. */
const comparedCounts: readonly CountName[] = ['customers_affected', 'orders_lost'];

function countsOf(document: IncidentDocument): IncidentFacts['counts'] {
  const words = phrasesFor(quantityWords, document);
  if (!words) return [];
  const sentences = lazy(() => impactSentences(document));
  return comparedCounts.flatMap((name) => {
    // The words of a review agree with its front matter, or `numbers-disagree` says so.
    const figure = figureOf(document, name);
    const counts = figure ? [figure] : statedCounts(sentences(), name, words);
    return counts.map(({ value, bound, range, text }) => ({ name, value, bound, range, text }));
  });
}
