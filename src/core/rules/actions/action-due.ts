import { dueLimits, placeOfDue } from '../../actions/due-limits.js';
import { fillersOf, gapsOf } from '../../actions/gaps.js';
import { isTimed } from '../../actions/horizon.js';
import { openActions } from '../../actions/open-actions.js';
import { dayOf } from '../../facts/incident-days.js';
import { actionPhrases } from '../../locale/phrases/actions.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { formatHuman } from '../../time/duration.js';
import { defineRule } from '../rule.js';

/** What has no date waits for the next incident. */
export const actionDue = defineRule({
  id: 'action-due',
  area: 'actions',
  summary:
    'Require a due date for every action that is still to be done: after the incident, and soon enough.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    missing: {
      type: 'boolean',
      default: true,
      description: 'Whether an action without a due date is a problem.',
    },
  },
  messages: {
    missing: {
      en: 'This action has no due date; say by when it will be done.',
      id: 'Tindakan ini belum punya tenggat; sebutkan kapan selesainya.',
    },
    column: {
      en: 'This table gives no due dates; add a column `{column}`.',
      id: 'Tabel ini tidak memuat tenggat; tambahkan kolom `{column}`.',
    },
    before: {
      en: 'This action was due on `{due}`, before the incident; correct the date.',
      id: 'Tenggat tindakan ini `{due}`, sebelum insiden terjadi; betulkan tanggalnya.',
    },
    late: {
      en: '`{due}` is {length} after the incident, and a {severity} allows {allowed}; bring it forward, or split off what can be done sooner.',
      id: '`{due}` itu {length} setelah insiden, sedangkan batas untuk {severity} {allowed}; majukan, atau pisahkan bagian yang bisa selesai lebih cepat.',
    },
    started: { en: 'The incident began here.', id: 'Insiden mulai di sini.' },
    ended: { en: 'The incident ended here.', id: 'Insiden berakhir di sini.' },
    addColumn: { en: 'Add a column `{column}`', id: 'Tambahkan kolom `{column}`' },
    addLabel: { en: 'Add `({label}: )`', id: 'Tambahkan `({label}: )`' },
    set: {
      en: 'Make it due on {date}, {allowed} after the incident',
      id: 'Beri tenggat {date}, {allowed} setelah insiden',
    },
  },

  *check(document, { options, policy, now, locale, say }) {
    const phrases = phrasesFor(actionPhrases, document);
    if (!phrases) return;
    const { parsed } = document;
    const words = phrases.written.due;
    const open = openActions(document);
    const limits = dueLimits(document, policy);
    const budget = limits?.budget;
    const allowed = formatHuman(budget?.ms ?? 0, locale);
    const date = budget && Date.parse(budget.until) >= now ? budget.until : null;
    const values = date ? [{ value: date, title: say('set', { date, allowed }) }] : [];
    const lacking = options.missing ? open.filter((action) => !isTimed(document, action, phrases)) : [];
    for (const gap of gapsOf(parsed, lacking, 'due')) {
      yield {
        range: gap.range,
        message: gap.table ? 'column' : 'missing',
        values: { column: words.column },
        suggestions: fillersOf(parsed, gap, { column: 'due', words, values, say }),
      };
    }
    if (!limits) return;
    const { first, last } = limits;
    for (const action of document.actions()) {
      const { due } = action;
      const place = due ? placeOfDue(due, limits) : 'fine';
      if (!due || place === 'fine' || (place === 'late' && !open.includes(action))) continue;
      const [time, message] = place === 'before' ? [first, say('started')] : [last, say('ended')];
      const length = formatHuman(dayOf(due) - dayOf(last), locale);
      yield {
        range: due.range,
        message: place,
        values: { due: due.text, length, severity: budget?.severity ?? '', allowed },
        related: [{ range: time.range, message }],
      };
    }
  },
});
