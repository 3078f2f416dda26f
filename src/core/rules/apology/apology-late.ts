import { hourMs } from '../../time/calendar.js';
import { formatHuman } from '../../time/duration.js';
import { elapsed } from '../../time/elapsed.js';
import { frontMatterTime, zoneOfFrontMatter } from '../../timeline/context.js';
import { defineRule } from '../rule.js';

/** An apology that comes days later answers complaints, not customers. */
export const apologyLate = defineRule({
  id: 'apology-late',
  area: 'apology',
  summary: 'Require that customers get the apology soon after the service is back.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    hours: {
      type: 'number',
      default: 24,
      minimum: 0,
      description: 'How long after the resolution an apology is still in time, in hours.',
    },
  },
  messages: {
    late: {
      en: 'The apology came {length} after the resolution, later than {limit}; next time apologise as soon as customers are affected.',
      id: 'Permintaan maaf datang {length} setelah gangguan selesai, lebih dari {limit}; lain kali mintalah maaf begitu pelanggan terdampak.',
    },
    resolved: { en: 'The service was back here.', id: 'Layanan pulih di sini.' },
  },

  *check(document, { options, locale, say }) {
    const given = frontMatterTime(document, ['apology', 'at']);
    const resolved = document.milestones().get('resolved');
    if (!given || !resolved) return;
    // A date alone is its first minute, so that it is only late where no time of that day is in time.
    const at = given.time ? given : { ...given, time: startOfDay, zone: zoneOfFrontMatter(document) };
    const length = elapsed(resolved.value, at, zoneOfFrontMatter(document));
    if (length === null || length <= options.hours * hourMs) return;
    yield {
      range: given.range,
      message: 'late',
      values: { length: formatHuman(length, locale), limit: formatHuman(options.hours * hourMs, locale) },
      related: [{ range: resolved.range, message: say('resolved') }],
    };
  },
});

const startOfDay = { hour: 0, minute: 0, second: 0, millisecond: 0 };
