import { minuteMs } from '../../time/calendar.js';
import { formatHuman } from '../../time/duration.js';
import { elapsed } from '../../time/elapsed.js';
import { toMs } from '../../time/instant.js';
import { zoneOfFrontMatter } from '../../timeline/context.js';
import { defineRule } from '../rule.js';

/** A promised time that passes in silence costs more trust than none. */
export const communicationPromiseBroken = defineRule({
  id: 'communication-promise-broken',
  area: 'communication',
  summary: 'Require the next update by the time that the one before it promised.',
  types: ['postmortem', 'status-update'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    tolerance: {
      type: 'number',
      default: 0,
      minimum: 0,
      description: 'How late an update may come and still count as in time, in minutes.',
    },
  },
  messages: {
    late: {
      en: 'The update promised by {promised} came {length} late; correct the times, or say what kept it and plan who sends the next one.',
      id: 'Kabar yang dijanjikan paling lambat {promised} terlambat {length}; perbaiki jamnya, atau jelaskan penyebabnya dan rencanakan siapa yang mengabari lain kali.',
    },
    never: {
      en: 'An update was promised by {promised}, and none is listed after it; add it, or send it now.',
      id: 'Kabar berikutnya dijanjikan paling lambat {promised}, tetapi tidak ada yang tercatat; tambahkan, atau kirimkan sekarang.',
    },
    next: { en: 'The next update is here.', id: 'Kabar berikutnya ada di sini.' },
  },

  *check(document, { options, now, locale, say }) {
    const zone = zoneOfFrontMatter(document);
    const notices = document.notices();
    for (const [index, { nextUpdateBy: promise, state, source }] of notices.entries()) {
      if (!promise || state?.name === 'resolved') continue;
      const values = { promised: promise.text };
      const next = notices[index + 1];
      if (next) {
        const length = next.at && elapsed(promise, next.at, zone);
        if (length === null || length <= options.tolerance * minuteMs) continue;
        yield {
          range: promise.range,
          message: 'late',
          values: { ...values, length: formatHuman(length, locale) },
          related: [{ range: next.range, message: say('next') }],
        };
      } else if (source === 'list') {
        const due = toMs(promise, { defaultZone: zone });
        if (due !== null && due < now) yield { range: promise.range, message: 'never', values };
      }
    }
  },
});
