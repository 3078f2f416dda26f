import { addToList } from '../../document/add-to-list.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import { owedNotices } from '../../duties/owed.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import type { Range } from '../../text/range.js';
import { defineRule } from '../rule.js';

/** A notice that the law asks for has a clock of its own, and nobody thinks of it while the service is down. */
export const noticeDutyMissing = defineRule({
  id: 'notice-duty-missing',
  area: 'duties',
  summary: 'Require a notice, or a reason for none, for every duty to notify that the incident is under.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'error', strict: 'error' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    missing: {
      en: 'This incident is under {name}, and no notice is told; write under `notifications` with `duty: {duty}` when it went out, or why none is needed.',
      id: 'Insiden ini terkena {name}, tetapi tidak ada pemberitahuan yang dicatat; tulis di `notifications` dengan `duty: {duty}` kapan dikirim, atau mengapa tidak diperlukan.',
    },
    due: {
      en: 'This incident is under {name}: the notice must go out by {deadline}; write under `notifications` with `duty: {duty}` when it did, or why none is needed.',
      id: 'Insiden ini terkena {name}: pemberitahuan harus dikirim paling lambat {deadline}; tulis di `notifications` dengan `duty: {duty}` kapan dikirim, atau mengapa tidak diperlukan.',
    },
    overdue: {
      en: 'This incident is under {name}: the notice was due by {deadline}, and none is told; write under `notifications` with `duty: {duty}` when it went out, or why none is needed.',
      id: 'Insiden ini terkena {name}: batas waktu pemberitahuan {deadline} sudah lewat dan tidak ada yang dicatat; tulis di `notifications` dengan `duty: {duty}` kapan dikirim, atau mengapa tidak diperlukan.',
    },
    notified: { en: 'Add the notice for {name}', id: 'Tambahkan pemberitahuan untuk {name}' },
    needless: { en: 'Say why {name} asks for none', id: 'Tulis mengapa {name} tidak memerlukannya' },
  },

  *check(document, { policy, now, say }) {
    for (const { duty, place, sent, reason, deadline } of owedNotices(document, policy.duties)) {
      if (sent !== null || reason !== null) continue;
      const { id, name } = duty;
      const overdue = deadline !== null && deadline.ms < now;
      const add = (entry: { readonly [key: string]: unknown }) => () =>
        addToList(document, ['notifications'], { duty: id, ...entry });
      yield {
        range: place ?? occasionOf(document),
        message: overdue ? 'overdue' : deadline === null ? 'missing' : 'due',
        values: { name, duty: id, deadline: deadline?.text ?? '' },
        // The clock does not wait for the document to be final.
        weight: overdue ? 'form' : 'content',
        suggestions:
          place === null
            ? [
                { title: say('notified', { name }), fix: add({ notified_at: null, recipient: null }) },
                { title: say('needless', { name }), fix: add({ reason: null }) },
              ]
            : [],
      };
    }
  },
});

/** The list of notices, else what makes the duty hold: exposed or lost data, else the severity, else the title. */
function occasionOf({ frontMatter }: IncidentDocument): Range {
  const { data } = frontMatter;
  const flag = ['exposed', 'lost'].find((name) => valueAt(data, ['data', name]) === true);
  if ('notifications' in data) return rangeOf(frontMatter, ['notifications'], 'key');
  if (flag !== undefined) return rangeOf(frontMatter, ['data', flag]);
  return rangeOf(frontMatter, ['severity' in data ? 'severity' : 'title']);
}
