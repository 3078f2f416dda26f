import { sectionsAbout } from '../../document/find-sections.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { sentencesIn } from '../../prose/prose.js';
import { apologyStretches } from '../../recovery/apology-text.js';
import { contradictions } from '../../recovery/contradictions.js';
import { type IncidentClaim, incidentClaims } from '../../recovery/incident-claims.js';
import { incidentFacts } from '../../recovery/incident-facts.js';
import { findTimes } from '../../time/parse-time.js';
import type { TimeValue } from '../../time/time-value.js';
import { frontMatterTime } from '../../timeline/context.js';
import type { DocumentEntry } from '../../workspace/entry.js';
import type { Workspace } from '../../workspace/workspace.js';
import { defineRule } from '../rule.js';

/** Customers compare; an apology that tells another story than the review is believed in neither. */
export const apologyContradicts = defineRule({
  id: 'apology-contradicts',
  area: 'apology',
  summary: 'Disallow times, numbers and causes in an apology that differ from what the postmortem says.',
  types: ['postmortem', 'apology'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    duration: {
      en: 'The apology says {text}, but from start to end it was {fact}; correct the one that is wrong.',
      id: 'Permintaan maaf menyebut {text}, padahal dari mulai sampai selesai {fact}; perbaiki yang keliru.',
    },
    start: {
      en: 'The apology has it begin at {text}, but the start is {fact}; correct the one that is wrong.',
      id: 'Menurut permintaan maaf gangguan mulai {text}, padahal mulainya {fact}; perbaiki yang keliru.',
    },
    end: {
      en: 'The apology has it end at {text}, but the end is {fact}; correct the one that is wrong.',
      id: 'Menurut permintaan maaf gangguan selesai {text}, padahal selesainya {fact}; perbaiki yang keliru.',
    },
    day: {
      en: 'The apology speaks of {text}, but the incident was on {fact}; correct the one that is wrong.',
      id: 'Permintaan maaf menyebut {text}, padahal insidennya {fact}; perbaiki yang keliru.',
    },
    cause: {
      en: 'The apology gives `{text}` as the cause, but `cause.category` is {fact}; correct the one that is wrong.',
      id: 'Permintaan maaf menyebut `{text}` sebagai penyebab, padahal `cause.category` adalah {fact}; perbaiki yang keliru.',
    },
    count: {
      en: 'The apology says {text}, but the postmortem says {fact} for the same thing (`{name}`); correct the one that is wrong.',
      id: 'Permintaan maaf menyebut {text}, padahal menurut tinjauan pascainsiden {fact} untuk hal yang sama (`{name}`); perbaiki yang keliru.',
    },
    compensation: {
      en: '`{name}` is {text} here, but {fact} in the postmortem; correct the one that is wrong.',
      id: '`{name}` di sini {text}, padahal {fact} di tinjauan pascainsiden; perbaiki yang keliru.',
    },
    followUp: {
      en: 'Customers read {text} here, but `follow_up` is {fact}; correct the one that is wrong.',
      id: 'Pelanggan membaca {text} di sini, padahal `follow_up` adalah {fact}; perbaiki yang keliru.',
    },
    fact: { en: 'It is said here.', id: 'Dinyatakan di sini.' },
    correct: { en: 'Write {right}', id: 'Tulis {right}' },
  },

  *check(document, { locale, say }) {
    if (document.type?.lineage.includes('apology')) {
      const found = otherFollowUp(document);
      if (!found) return;
      const { range, text, stated } = found;
      yield {
        range,
        message: 'followUp',
        values: { text, fact: stated.text },
        related: [{ range: stated.range, message: say('fact') }],
      };
      return;
    }
    const except = apologyStretches(document);
    const claims = incidentClaims(
      document,
      except.flatMap((content) => sentencesIn(document, content)),
    );
    if (claims.length === 0) return;
    const found = contradictions(incidentFacts(document, except), claims, {
      messages: locale,
      text: document.locale,
    });
    for (const [claim, { fact, right, range }] of found) {
      yield {
        range: claim.range,
        ...told(claim, fact),
        related: [{ range, message: say('fact') }],
        suggestions: corrections(claim, right, say),
      };
    }
  },

  *across(entry, workspace, { locale, say }) {
    if (entry.claims.length === 0) return;
    const languages = { messages: locale, text: entry.locale };
    const found = reviewsOf(entry, workspace).flatMap(({ path, incident }) =>
      incident ? [{ path, by: contradictions(incident, entry.claims, languages) }] : [],
    );
    for (const claim of entry.claims) {
      // An apology for several incidents is right where it is right for one.
      const each = found.flatMap(({ path, by }) => {
        const one = by.get(claim);
        return one ? [{ path, ...one }] : [];
      });
      const [first] = each;
      if (!first || each.length < found.length) continue;
      yield {
        place: claim.range,
        ...told(claim, first.fact),
        related: each.map(({ path, range }) => ({ path, place: range, message: say('fact') })),
        suggestions: corrections(claim, first.right, say),
      };
    }
  },
});

/** The reviews that an apology names, and those that name it. */
function reviewsOf(entry: DocumentEntry, workspace: Workspace): DocumentEntry[] {
  const named = entry.references
    .filter(({ role }) => role === 'incident')
    .flatMap((reference) => workspace.referenced(entry, reference) ?? []);
  return [...new Set([...named, ...workspace.naming('apology', entry)])];
}

function told(claim: IncidentClaim, fact: string) {
  const { kind, text } = claim;
  return { message: kind, values: { text, fact, name: 'name' in claim ? claim.name : '' } };
}

function corrections(
  { range: { start, end } }: IncidentClaim,
  right: string | null,
  say: (message: 'correct', values: { readonly right: string }) => string,
) {
  if (right === null) return [];
  return [{ title: say('correct', { right }), fix: () => [{ range: { start, end }, text: right }] }];
}

/** The day promised in the section about the follow-up, where the front matter names another. */
function otherFollowUp(document: IncidentDocument): (TimeValue & { readonly stated: TimeValue }) | null {
  const stated = frontMatterTime(document, ['follow_up']);
  const [section] = sectionsAbout(document, 'follow-up');
  if (!stated?.date || !section) return null;
  const { start, end } = section.content;
  const options = { from: start, to: end, locales: [document.locale], dateOrder: document.dateOrder() };
  const dates = findTimes(document.parsed.text, options).filter(({ date }) => date !== null);
  const { year, month, day } = stated.date;
  const [first] = dates;
  const same = ({ date }: TimeValue): boolean =>
    date !== null && date.day === day && date.month === month && (date.year ?? year) === year;
  return !first || dates.some(same) ? null : { ...first, stated };
}
