import type { Notice } from '../../communication/notice.js';
import { bestMilestones } from '../../facts/derived.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { incidentStates } from '../../locale/phrases/notices.js';
import { elapsed } from '../../time/elapsed.js';
import { zoneOfFrontMatter } from '../../timeline/context.js';
import { defineRule, type Finding } from '../rule.js';

type Key = 'back' | 'early' | 'open' | 'before' | 'resolved';

/** A state that steps back without a word makes customers doubt everything they were told before. */
export const communicationStateOrder = defineRule({
  id: 'communication-state-order',
  area: 'communication',
  summary: 'Require the states told to customers in their order, up to resolved; a step back must be said.',
  types: ['postmortem', 'status-update'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    back: {
      en: '`{state}` after `{before}` is a step back; correct the state, or say that it was reopened (`reopened: true` in front matter).',
      id: '`{state}` setelah `{before}` adalah langkah mundur; perbaiki statusnya, atau katakan bahwa gangguan dibuka kembali (`reopened: true` di front matter).',
    },
    early: {
      en: 'Customers were told `resolved` before the service was; correct the time, or say that it was announced too early.',
      id: 'Pelanggan diberi tahu `resolved` sebelum layanan pulih; perbaiki jamnya, atau katakan bahwa pengumumannya terlalu cepat.',
    },
    open: {
      en: 'The last that customers were told is `{state}`, though the service works again; add the notice that it is resolved, or send it.',
      id: 'Kabar terakhir kepada pelanggan adalah `{state}`, padahal layanan sudah pulih; tambahkan kabar bahwa gangguan selesai, atau kirimkan.',
    },
    before: { en: '`{state}` was told here.', id: '`{state}` disampaikan di sini.' },
    resolved: { en: 'The service worked again here.', id: 'Layanan pulih di sini.' },
  },

  *check(document, { say }) {
    const told = inTellingOrder(document.notices().filter(({ state }) => state !== null));
    for (const [index, notice] of told.entries()) {
      const before = told[index - 1];
      if (!before || rank(notice) >= rank(before) || notice.reopens) continue;
      yield {
        range: notice.state!.range,
        message: 'back',
        values: { state: notice.state!.name, before: before.state!.name },
        related: [{ range: before.state!.range, message: say('before', { state: before.state!.name }) }],
      };
    }
    yield* againstResolution(document, told, say('resolved'));
  },
});

function rank({ state }: Notice): number {
  return incidentStates.indexOf(state!.name);
}

/** Without times the newest may stand first, as on a status page. */
function inTellingOrder(notices: readonly Notice[]): Notice[] {
  const untimed = notices.every(({ at }) => at === null);
  const [first, last] = [notices[0], notices.at(-1)];
  return untimed && first && last && rank(first) > rank(last) ? [...notices].reverse() : [...notices];
}

/** The notice that it is over comes after it is, and it comes. */
function* againstResolution(
  document: IncidentDocument,
  told: readonly Notice[],
  resolved: string,
): Generator<Finding<Key>> {
  const end = bestMilestones(document).get('resolved');
  const last = told.at(-1);
  if (!end || !last || last.source === 'timeline') return;
  const related = [{ range: end.range, message: resolved }];
  if (last.state!.name !== 'resolved') {
    yield {
      range: last.state!.range,
      message: 'open',
      values: { state: last.state!.name },
      weight: 'content',
      related,
    };
    return;
  }
  const length = last.at && elapsed(last.at, end.value, zoneOfFrontMatter(document));
  if (length !== null && length > 0) yield { range: last.range, message: 'early', related };
}
