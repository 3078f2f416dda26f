import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import type { Pattern } from '../../locale/phrase.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { planPhrases } from '../../locale/phrases/plans.js';
import { isBlank, markOf, type PlanCell, type PlanTable, planTables } from '../../plan/plan-tables.js';
import { sentencesIn } from '../../prose/prose.js';
import { defineRule, type Finding } from '../rule.js';

type Key = 'capacity' | 'time' | 'none';

/** An alternative that carries a tenth of the load is a queue, and must be announced as one. */
export const alternativeCapacity = defineRule({
  id: 'alternative-capacity',
  area: 'plans',
  summary: 'Require the capacity of every alternative system, and how long the switch takes.',
  types: ['backup-plan'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    capacity: {
      en: 'How much `{system}` can carry is not told in numbers; write how many orders, calls or users, or which share of the usual load.',
      id: 'Kemampuan `{system}` tidak disebutkan dengan angka; tulis berapa pesanan, telepon, atau pengguna, atau berapa bagian dari beban biasa.',
    },
    time: {
      en: 'How long the switch to `{system}` takes is not told; write it in minutes.',
      id: 'Lama beralih ke `{system}` tidak disebutkan; tulis dalam menit.',
    },
    none: {
      en: 'Nothing here says how much the alternatives can carry; add a number to each.',
      id: 'Tidak ada yang menyebutkan kemampuan alternatif di sini; tambahkan angka pada masing-masing.',
    },
  },

  *check(document) {
    const phrases = phrasesFor(planPhrases, document);
    if (!phrases) return;
    const alternatives = valueAt(document.frontMatter.data, ['alternatives']);
    const stated = Array.isArray(alternatives) ? alternatives.length : 0;
    if (stated > 0) yield* statedGaps(document);
    const tables = planTables(document, 'alternatives').filter(({ columns }) => columns.has('capacity'));
    // What the front matter tells need not be told again.
    if (stated > 0) return;
    for (const table of tables) yield* tableGaps(table, phrases.measured);
    const [section] = sectionsAbout(document, 'alternatives');
    if (tables.length > 0 || !section || fillingOfSection(document, section) !== 'text') return;
    if (sentencesIn(document, section.content).some(({ text }) => phrases.measured.test(text))) return;
    yield { range: section.titleRange, message: 'none' };
  },
});

/** The rows of a table that give no number. */
function* tableGaps({ columns, rows }: PlanTable, measured: Pattern): Generator<Finding<Key>> {
  const lacks = (cell: PlanCell | null): boolean => isBlank(cell) || !measured.test(cell!.text);
  for (const row of rows) {
    const values = { system: row.cell('system')?.text || '…' };
    const [capacity, time] = [row.cell('capacity'), row.cell('switchTime')];
    if (lacks(capacity)) yield { range: markOf(row, capacity), message: 'capacity', values };
    if (columns.has('switchTime') && lacks(time)) yield { range: markOf(row, time), message: 'time', values };
  }
}

/** What the front matter's alternatives leave out. */
function* statedGaps({ frontMatter }: IncidentDocument): Generator<Finding<Key>> {
  const alternatives = valueAt(frontMatter.data, ['alternatives']);
  if (!Array.isArray(alternatives)) return;
  for (const index of alternatives.keys()) {
    const at = ['alternatives', index];
    const system = valueAt(frontMatter.data, [...at, 'system']);
    if (typeof system !== 'string') continue;
    const range = rangeOf(frontMatter, [...at, 'system']);
    for (const [key, message] of [
      ['capacity', 'capacity'],
      ['switch_time', 'time'],
    ] as const) {
      const value = valueAt(frontMatter.data, [...at, key]);
      if (value === undefined || value === null || value === '') yield { range, message, values: { system } };
    }
  }
}
