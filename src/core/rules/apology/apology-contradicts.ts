import { sectionsAbout } from '../../document/find-sections.js';
import { outermost } from '../../document/section.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { sentencesIn } from '../../prose/prose.js';
import { contradictions } from '../../recovery/contradictions.js';
import { incidentClaims } from '../../recovery/incident-claims.js';
import { findTimes } from '../../time/parse-time.js';
import type { TimeValue } from '../../time/time-value.js';
import { frontMatterTime } from '../../timeline/context.js';
import { defineRule } from '../rule.js';

/** Customers compare; an apology that tells another story than the review is believed in neither. */
export const apologyContradicts = defineRule({
  id: 'apology-contradicts',
  area: 'apology',
  summary: 'Disallow times, lengths and causes in an apology that differ from the rest of the document.',
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
    const sections = outermost(sectionsAbout(document, 'apology'));
    const except = sections.map(({ content }) => content);
    const claims = incidentClaims(
      document,
      except.flatMap((content) => sentencesIn(document, content)),
    );
    for (const { claim, fact, right, range } of contradictions(document, claims, { locale, except })) {
      const edit = { range: claim.range, text: right ?? '' };
      yield {
        range: claim.range,
        message: claim.kind,
        values: { text: claim.text, fact },
        related: [{ range, message: say('fact') }],
        ...(right && { suggestions: [{ title: say('correct', { right }), fix: () => [edit] }] }),
      };
    }
  },
});

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
