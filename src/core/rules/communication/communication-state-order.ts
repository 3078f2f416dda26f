import type { Notice } from '../../communication/notice.js';
import { addKeyAfter } from '../../document/add-key.js';
import { valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { incidentStates } from '../../locale/phrases/notices.js';
import type { Range } from '../../text/range.js';
import { elapsed } from '../../time/elapsed.js';
import { zoneOfFrontMatter } from '../../timeline/context.js';
import type { Fix } from '../problem.js';
import { defineRule, type Finding } from '../rule.js';

type Key = 'back' | 'early' | 'open' | 'before' | 'resolved' | 'reopened';

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
      en: 'Customers were told `resolved` before `times.resolved`; correct the time that is wrong.',
      id: 'Pelanggan diberi tahu `resolved` sebelum `times.resolved`; perbaiki jam yang keliru.',
    },
    open: {
      en: 'The last that customers were told is `{state}`, though the service works again; add the notice that it is resolved, or send it.',
      id: 'Kabar terakhir kepada pelanggan adalah `{state}`, padahal layanan sudah pulih; tambahkan kabar bahwa gangguan selesai, atau kirimkan.',
    },
    reopened: {
      en: 'It was reopened: `reopened: true`',
      id: 'Memang dibuka kembali: `reopened: true`',
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
        suggestions: reopenings(document, notice.state!.range).map((fix) => ({
          title: say('reopened'),
          fix,
        })),
      };
    }
    yield* againstResolution(document, told, say('resolved'));
  },
});

/** The edit that says so in the front matter, where that tells the state. */
function reopenings(document: IncidentDocument, state: Range): Fix[] {
  const list = valueAt(document.frontMatter.data, ['communications']);
  const index = (Array.isArray(list) ? list : []).findIndex(
    (_, at) => document.frontMatter.locate(['communications', at, 'state'])?.value?.start === state.start,
  );
  const edit = addKeyAfter(document, ['communications', index, 'state'], { key: 'reopened', value: 'true' });
  return index >= 0 && edit ? [() => [edit]] : [];
}

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
  const end = document.milestones().get('resolved');
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
