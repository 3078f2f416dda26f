import { incidentTimes } from '../../facts/dates.js';
import { toEpoch } from '../../time/instant.js';
import { zoneOfFrontMatter } from '../../timeline/context.js';
import { defineRule } from '../rule.js';

/** Twice a year a clock shows an hour twice, or not at all. */
export const timeAmbiguous = defineRule({
  id: 'time-ambiguous',
  area: 'time',
  summary: 'Disallow times that can be read in two ways.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    twice: {
      en: '`{text}` came twice that day, because clocks were set back; write the offset from UTC too.',
      id: '`{text}` terjadi dua kali hari itu karena jam dimundurkan; tulis juga selisihnya dari UTC.',
    },
    never: {
      en: '`{text}` never came that day, because clocks were set forward; correct the time.',
      id: '`{text}` tidak pernah terjadi hari itu karena jam dimajukan; perbaiki waktunya.',
    },
    order: {
      en: '`{text}` can be two dates, because nothing here tells whether day or month comes first; write it as year-month-day.',
      id: '`{text}` bisa berarti dua tanggal karena tidak jelas hari atau bulan yang lebih dulu; tulis sebagai tahun-bulan-hari.',
    },
  },

  *check(document) {
    const unsure = document.dates().find(({ dateOrder }) => dateOrder === 'ambiguous');
    if (unsure) yield { range: unsure.range, message: 'order', values: { text: unsure.text } };
    const zone = document.timeline()?.zone ?? zoneOfFrontMatter(document);
    for (const value of incidentTimes(document)) {
      const epoch = toEpoch(value, { defaultZone: zone });
      const { range, text } = value;
      if (epoch && 'overlap' in epoch) yield { range, message: 'twice', values: { text } };
      if (epoch && 'gap' in epoch) yield { range, message: 'never', values: { text } };
    }
  },
});
