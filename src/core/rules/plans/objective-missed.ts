import { sectionsAbout } from '../../document/find-sections.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import type { Pattern } from '../../locale/phrase.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { planPhrases } from '../../locale/phrases/plans.js';
import { planTables } from '../../plan/plan-tables.js';
import { sentencesIn } from '../../prose/prose.js';
import type { Range } from '../../text/range.js';
import { formatHuman, parseDurations } from '../../time/duration.js';
import { defineRule } from '../rule.js';

/** A length that the document states, in ms, and where. */
interface Length {
  readonly ms: number;
  readonly range: Range;
}

interface Miss {
  readonly message: 'rto' | 'rpo' | 'switch';
  readonly measured: Length;
  readonly objective: Length;
}

/** An objective that the last test missed is a promise that is known to be broken. */
export const objectiveMissed = defineRule({
  id: 'objective-missed',
  area: 'plans',
  summary: 'Disallow measured recovery times over the objective without a change of either.',
  types: ['backup-plan', 'runbook'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    rto: {
      en: 'Recovery took {measured}, and the objective (RTO) is {objective}; shorten the one, or promise the other.',
      id: 'Pemulihan memakan {measured}, padahal sasarannya (RTO) {objective}; persingkat pemulihan, atau ubah janjinya.',
    },
    rpo: {
      en: 'Data of {measured} were lost, and the objective (RPO) is {objective}; back up more often, or change the promise.',
      id: 'Data selama {measured} hilang, padahal sasarannya (RPO) {objective}; cadangkan lebih sering, atau ubah janjinya.',
    },
    switch: {
      en: 'Switching takes {measured}, and the objective (RTO) is {objective}; find a faster alternative, or change the promise.',
      id: 'Beralih memakan {measured}, padahal sasarannya (RTO) {objective}; cari alternatif yang lebih cepat, atau ubah janjinya.',
    },
    objective: { en: 'The objective stands here.', id: 'Sasarannya ada di sini.' },
  },

  *check(document, { locale, say }) {
    for (const { message, measured, objective } of [
      ...frontMatterMisses(document),
      ...writtenMisses(document),
    ]) {
      if (measured.ms <= objective.ms) continue;
      yield {
        range: measured.range,
        message,
        values: { measured: formatHuman(measured.ms, locale), objective: formatHuman(objective.ms, locale) },
        related: [{ range: objective.range, message: say('objective') }],
      };
    }
  },
});

function lengthAt({ frontMatter }: IncidentDocument, path: readonly (string | number)[]): Length | null {
  const value = valueAt(frontMatter.data, path);
  const ms = typeof value === 'string' ? parseDurations(value)[0]?.ms : undefined;
  return ms === undefined ? null : { ms, range: rangeOf(frontMatter, path) };
}

function* frontMatterMisses(document: IncidentDocument): Generator<Miss> {
  for (const name of ['rto', 'rpo'] as const) {
    const objective = lengthAt(document, ['objectives', name]);
    const measured = lengthAt(document, ['drills', `measured_${name}`]);
    if (objective && measured) yield { message: name, measured, objective };
  }
  const rto = lengthAt(document, ['objectives', 'rto']);
  const alternatives = valueAt(document.frontMatter.data, ['alternatives']);
  if (!rto || !Array.isArray(alternatives)) return;
  for (const index of alternatives.keys()) {
    const measured = lengthAt(document, ['alternatives', index, 'switch_time']);
    if (measured) yield { message: 'switch', measured, objective: rto };
  }
}

/** What tables of data and sentences about drills and restores say that it took; a table has objectives of its own. */
function* writtenMisses(document: IncidentDocument): Generator<Miss> {
  const took = phrasesFor(planPhrases, document)?.took;
  if (!took) return;
  const tested = [...tableTests(document, took)];
  for (const { measured, objective } of tested) if (objective) yield { message: 'rto', measured, objective };
  const objective = lengthAt(document, ['objectives', 'rto']);
  if (!objective) return;
  const told = ['drills', 'data-backup'].flatMap((concept) =>
    sectionsAbout(document, concept).flatMap(({ content }) => tookIn(document, content, took)),
  );
  for (const measured of told)
    if (!tested.some((each) => each.measured.range.start === measured.range.start))
      yield { message: 'rto', measured, objective };
}

/** The restore tests in tables about data, each with the objective of its row. */
function* tableTests(
  document: IncidentDocument,
  took: Pattern,
): Generator<{ readonly measured: Length; readonly objective: Length | null }> {
  const { text } = document.parsed;
  for (const { rows } of planTables(document, 'data-backup')) {
    for (const row of rows) {
      const [rto, tested] = [row.cell('rto'), row.cell('tested')];
      const [objective = null] = rto
        ? parseDurations(text, { from: rto.range.start, to: rto.range.end })
        : [];
      const [measured] = tested ? tookIn(document, tested.range, took) : [];
      if (measured) yield { measured, objective };
    }
  }
}

/** The lengths that sentences in a range say that a recovery took. */
function tookIn(document: IncidentDocument, within: Range, took: Pattern): Length[] {
  return sentencesIn(document, within).flatMap((sentence) => {
    const found = took.exec(sentence.text);
    if (!found) return [];
    const from = found.index + found[0].length;
    const [stated] = parseDurations(sentence.text, { from, to: Math.min(sentence.text.length, from + 30) });
    if (stated?.range.start !== from) return [];
    return [{ ms: stated.ms, range: sentence.rangeOf(stated.range.start, stated.range.end) }];
  });
}
