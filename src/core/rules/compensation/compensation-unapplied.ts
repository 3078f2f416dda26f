import { addFields } from '../../document/add-fields.js';
import { rangeOf } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { compensationWords } from '../../locale/phrases/compensation.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { sentencesIn } from '../../prose/prose.js';
import { compensationField, compensationSections } from '../../recovery/compensation.js';
import { dayMs } from '../../time/calendar.js';
import { toMs } from '../../time/instant.js';
import { frontMatterTime, zoneOfFrontMatter } from '../../timeline/context.js';
import { defineRule } from '../rule.js';

/** Compensation that was announced and never came is worse than none. */
export const compensationUnapplied = defineRule({
  id: 'compensation-unapplied',
  area: 'compensation',
  summary: 'Require that offered compensation has reached the customers in time.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    days: {
      type: 'number',
      default: 30,
      minimum: 0,
      description: 'Days after the resolution until which it may come, where `compensation.by` names no day.',
    },
  },
  messages: {
    promised: {
      en: 'Customers were to have this by {day}, and nothing says that they have; see to it, and write the day to `compensation.applied`.',
      id: 'Pelanggan seharusnya menerimanya paling lambat {day}, tetapi tidak ada catatan bahwa sudah; urus, lalu tulis tanggalnya di `compensation.applied`.',
    },
    old: {
      en: 'Offered more than {days} days ago, and nothing says that customers have it; see to it, and write the day to `compensation.applied`.',
      id: 'Ditawarkan lebih dari {days} hari lalu, tetapi tidak ada catatan bahwa pelanggan sudah menerimanya; urus, lalu tulis tanggalnya di `compensation.applied`.',
    },
    add: { en: 'Add `compensation.applied`', id: 'Tambahkan `compensation.applied`' },
  },

  *check(document, { options, now, say }) {
    if (compensationField(document, 'offered') !== true || isApplied(document)) return;
    const promised = frontMatterTime(document, ['compensation', 'by']);
    const resolved = document.milestones().get('resolved')?.value;
    const due = promised ? endOf(document, promised) : resolved && endOf(document, resolved);
    if (due == null || now <= due + (promised ? 0 : options.days * dayMs)) return;
    const path = ['compensation', 'applied'];
    yield {
      range: rangeOf(document.frontMatter, ['compensation', promised ? 'by' : 'offered']),
      message: promised ? 'promised' : 'old',
      values: { day: promised?.text ?? '', days: options.days },
      suggestions: [{ title: say('add'), fix: () => addFields(document, [{ path, value: '' }]) }],
    };
  },
});

/** The instant of a time, of a day its end. */
function endOf(document: IncidentDocument, value: NonNullable<ReturnType<typeof frontMatterTime>>) {
  const zone = zoneOfFrontMatter(document) ?? utc;
  const at = toMs(value.time ? value : { ...value, time: midnight, zone }, { defaultZone: zone });
  return at === null ? null : at + (value.time ? 0 : dayMs);
}

const utc = { kind: 'offset', minutes: 0, text: 'UTC' } as const;
const midnight = { hour: 0, minute: 0, second: 0, millisecond: 0 };

/** Whether the front matter, the section or an action says that customers have it. */
function isApplied(document: IncidentDocument): boolean {
  if (frontMatterTime(document, ['compensation', 'applied'])) return true;
  const words = phrasesFor(compensationWords, document);
  const said = compensationSections(document).some(({ content }) =>
    sentencesIn(document, content).some(({ text }) => words?.applied.some((pattern) => pattern.test(text))),
  );
  return said || document.actions().some(({ kind, status }) => kind === 'compensate' && status === 'done');
}
