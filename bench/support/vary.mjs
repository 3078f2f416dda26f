// Makes a document another one: names, places, zone, dates and figures change together wherever they stand.
import { between, shuffled } from './random.mjs';

const people = ['Sari', 'Budi', 'Dewi', 'Agus', 'Rina', 'Putri', 'Hendra'];
const morePeople = [
  ...people,
  ...['Wati', 'Joko', 'Lestari', 'Bayu', 'Indah', 'Eko', 'Yuni', 'Rizky', 'Maya', 'Fajar', 'Nadia', 'Galih'],
];
const places = ['Tebet', 'Kemang', 'Blok M', 'Kelapa Gading'];
const morePlaces = [...places, 'Menteng', 'Dago', 'Gubeng', 'Sanur', 'Pluit', 'Cikini', 'Braga', 'Seturan'];
const shops = [
  { 'Donat Senja': 'Donat Senja', donatsenja: 'donatsenja', donuts: 'donuts', donat: 'donat' },
  { 'Donat Senja': 'Roti Pagi', donatsenja: 'rotipagi', donuts: 'rolls', donat: 'roti' },
  { 'Donat Senja': 'Kue Lapis', donatsenja: 'kuelapis', donuts: 'cakes', donat: 'kue' },
];
const zones = [
  { WIB: 'WIB', 'Asia/Jakarta': 'Asia/Jakarta', '+07:00': '+07:00', 'UTC+7': 'UTC+7' },
  { WIB: 'WITA', 'Asia/Jakarta': 'Asia/Makassar', '+07:00': '+08:00', 'UTC+7': 'UTC+8' },
  { WIB: 'WIT', 'Asia/Jakarta': 'Asia/Jayapura', '+07:00': '+09:00', 'UTC+7': 'UTC+9' },
];
const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
};

/** The text of an example as document `number`, `weeks` earlier, in a language. */
export function vary(text, { number, weeks, locale, random }) {
  const year = new Date(Date.UTC(2023, 1, 21) - weeks * WEEK).getUTCFullYear();
  const digits = String(number).padStart(4, '0');
  const words = {
    ...pairs(people, shuffled(random, morePeople)),
    ...pairs(places, shuffled(random, morePlaces)),
    ...shops[between(random, 0, shops.length - 1)],
    ...zones[between(random, 0, zones.length - 1)],
    ...figures({ locale, random }),
    4.12: `${between(random, 3, 9)}.${between(random, 10, 60)}`,
    'INC-2023-0221': `INC-${year}-${digits}`,
    'BP-ORDERING': `BP-ORDERING-${digits}`,
    REGISTERED: `APO-${year}-${digits}`,
    'online-ordering': `online-ordering-${digits}`,
    'pemesanan-online': `pemesanan-online-${digits}`,
    'ORD-': `ORD${number}-`,
    'CS-': `CS${number}-`,
  };
  return moveDates(replaceWords(text, words), { weeks, locale });
}

function pairs(from, to) {
  return Object.fromEntries(from.map((name, at) => [name, to[at]]));
}

/** What the outage cost: 310 orders at 60,000 and 10,000 each, 120 more that found another way, 1,200 customers. */
function figures({ locale, random }) {
  const lost = between(random, 241, 780);
  const customers = between(random, 1000, 3500);
  const grouped = (value) => value.toLocaleString(locale);
  return {
    1200: String(customers),
    [grouped(1200)]: grouped(customers),
    310: String(lost),
    430: String(lost + 120),
    18600000: String(lost * 60000),
    [grouped(18600000)]: grouped(lost * 60000),
    3100000: String(lost * 10000),
    [grouped(3100000)]: grouped(lost * 10000),
  };
}

/** Replaces all at once, so that no replacement is replaced; a figure only where it is no part of a longer one. */
function replaceWords(text, words) {
  const names = Object.keys(words).sort((a, b) => b.length - a.length);
  const alternatives = names.map((name) => name.replaceAll(/[.+/]/g, '\\$&')).join('|');
  const whole = new RegExp(`(?<![\\d.,:-])(?:${alternatives})(?!(?<=\\d)[.,]?\\d)|\\+07:00`, 'g');
  return text.replaceAll(whole, (found) => words[found]);
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Moves every date, however it is written, by whole weeks: weekdays stay right. */
function moveDates(text, { weeks, locale }) {
  const names = months[locale];
  const moved = (year, month, day) => new Date(Date.UTC(year, month, day) - weeks * WEEK);
  const long = new RegExp(
    `\\b(?:(\\d{1,2}) (and|dan) )?(\\d{1,2}) (${names.join('|')}|[A-Z][a-z]{2}) (\\d{4})`,
    'g',
  );
  return text
    .replaceAll(/\b(\d{4})-(\d\d)-(\d\d)(?!\d)/g, (_, year, month, day) =>
      moved(+year, month - 1, +day)
        .toISOString()
        .slice(0, 10),
    )
    .replaceAll(long, (whole, first, and, day, name, year) => {
      const month = names.findIndex((full) => full.startsWith(name));
      if (month < 0) return whole;
      const written = (date) => names[date.getUTCMonth()].slice(0, name.length === 3 ? 3 : undefined);
      const date = moved(+year, month, +day);
      const last = `${date.getUTCDate()} ${written(date)} ${date.getUTCFullYear()}`;
      if (first === undefined) return last;
      const before = moved(+year, month, +first);
      const same = before.getUTCMonth() === date.getUTCMonth();
      return `${before.getUTCDate()}${same ? '' : ` ${written(before)}`} ${and} ${last}`;
    });
}
