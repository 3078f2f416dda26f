import { addFields } from '../../document/add-fields.js';
import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { rangeOf } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { compensationWords } from '../../locale/phrases/compensation.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesIn } from '../../prose/prose.js';
import { compensationField, compensationSections } from '../../recovery/compensation.js';
import { owedCredits } from '../../recovery/sla-credit.js';
import type { Range } from '../../text/range.js';
import { defineRule } from '../rule.js';

/** A credit as the document states it, in percent. */
interface StatedCredit {
  readonly credit: number;
  readonly range: Range;
}

/** What the contract owes is not a matter of goodwill. */
export const compensationSla = defineRule({
  id: 'compensation-sla',
  area: 'compensation',
  summary: 'Require the service credit that your own SLA table gives for the uptime of the month.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: true,
  options: {
    allow_more: { type: 'boolean', default: false, description: 'Whether a higher credit is fine.' },
  },
  messages: {
    less: {
      en: 'A credit of {stated} % is less than your SLA table gives: {owed} % for an uptime of {uptime} % in {month}; correct it.',
      id: 'Kredit {stated} % kurang dari tabel SLA Anda: {owed} % untuk uptime {uptime} % pada {month}; perbaiki.',
    },
    more: {
      en: 'A credit of {stated} % is more than your SLA table gives for this incident: {owed} % for an uptime of {uptime} % in {month}; correct it, or allow it for this document.',
      id: 'Kredit {stated} % lebih dari tabel SLA Anda untuk insiden ini: {owed} % untuk uptime {uptime} % pada {month}; perbaiki, atau izinkan untuk dokumen ini.',
    },
    unsaid: {
      en: 'Your SLA table gives a credit of {owed} % for an uptime of {uptime} % in {month}, and none is stated; add it.',
      id: 'Tabel SLA Anda memberi kredit {owed} % untuk uptime {uptime} % pada {month}, tetapi tidak disebutkan; tambahkan.',
    },
    correct: { en: 'Write {owed} %', id: 'Tulis {owed} %' },
  },

  *check(document, { policy, options, locale, say }) {
    const credits = owedCredits(document.derived().months, policy.sla);
    const worst = credits.reduce<(typeof credits)[number] | null>(
      (most, next) => (next.credit > (most?.credit ?? -1) ? next : most),
      null,
    );
    if (policy.sla.length === 0 || !worst || !document.facts().derived.customer_impact) return;
    if (sectionsAbout(document, 'compensation').some((section) => deniesIt(document, section))) return;
    const { month, credit: owed } = worst;
    // Rounded down, so that an uptime below a tier never looks as if it reached it.
    const uptime = (Math.floor(worst.uptime * 1000) / 1000).toLocaleString(locale, {
      maximumFractionDigits: 3,
    });
    const stated = statedCredits(document);
    if (stated.length === 0) {
      if (owed === 0) return;
      yield {
        range: whereItBelongs(document),
        message: 'unsaid',
        values: { owed, uptime, month },
        fix: () => addFields(document, [{ path: ['compensation', 'credit'], value: String(owed) }]),
      };
    }
    for (const { credit, range } of stated) {
      // Another month of the same incident may owe another credit.
      if (credits.some((other) => other.credit === credit)) continue;
      const values = { stated: credit, owed, uptime, month };
      const fix = () => [{ range, text: String(owed) }];
      if (credit < owed) yield { range, message: 'less', values, fix };
      else if (!options.allow_more)
        yield { range, message: 'more', values, suggestions: [{ title: say('correct', { owed }), fix }] };
    }
  },
});

function deniesIt(document: IncidentDocument, section: Parameters<typeof fillingOfSection>[1]): boolean {
  return fillingOfSection(document, section) === 'none-because';
}

/** The credits that the front matter and the Compensation section state. */
function statedCredits(document: IncidentDocument): StatedCredit[] {
  const field = compensationField(document, 'credit');
  const place = document.frontMatter.locate(['compensation', 'credit'])?.value;
  const words = phrasesFor(compensationWords, document);
  const sentences = compensationSections(document).flatMap(({ content }) => sentencesIn(document, content));
  const said = words ? [...findPhrases(sentences, words.credit)] : [];
  return [
    ...(typeof field === 'number' && place ? [{ credit: field, range: place }] : []),
    ...said.map(({ text, range }) => ({ credit: Number(text.replace(',', '.')), range })),
  ];
}

/** The title of the section about it, else the front matter's key, else when the incident ended. */
function whereItBelongs(document: IncidentDocument): Range {
  const [section] = sectionsAbout(document, 'compensation');
  const { frontMatter } = document;
  if (section) return section.titleRange;
  return frontMatter.locate(['compensation'])?.key ?? rangeOf(frontMatter, ['times', 'resolved']);
}
