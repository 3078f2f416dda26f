import { isIana } from './iana.js';
import { offsetMinutes, readPlace, readZoneName, type ZoneRead } from './read-zone.js';
import { matchAt } from './scan.js';

const numeric = /([ \u00a0]?)([+\u2212-])(\d{2})(?:(:?)(\d{2}))?(?![\d:])/y;
const opening = /[ \t\u00a0\u202f]{0,3}([([]?)[ \u00a0]?/y;

/** Minutes past the hour that offsets west of Greenwich have; others after a minus are the end of a range. */
const westernMinutes: readonly string[] = ['00', '30'];

/**
 * The zone written right after a time of day: `Z`, `+07:00`, ` UTC`, ` (PST)`, ` Asia/Jakarta`, `+07:00[Asia/Jakarta]`.
 * `minusIsOffset` tells that a minus cannot open a range (`T10:00-05:00`), as it does in `10:00-10:15`.
 */
export function readZoneAfter(
  text: string,
  offset: number,
  minusIsOffset: boolean,
  isPlace = isIana,
): ZoneRead | null {
  const plain = readUtcLetter(text, offset) ?? readNumeric(text, offset, minusIsOffset);
  if (plain !== null) return inBrackets(text, plain.end, isPlace) ?? plain;
  return readNamed(text, offset, isPlace);
}

function readUtcLetter(text: string, offset: number): ZoneRead | null {
  const letter = text.charAt(offset);
  if ((letter !== 'Z' && letter !== 'z') || /[\p{L}\d_]/u.test(text.charAt(offset + 1))) return null;
  return { zone: { kind: 'offset', minutes: 0, text: letter }, end: offset + 1, wordLike: false };
}

function readNumeric(text: string, offset: number, minusIsOffset: boolean): ZoneRead | null {
  const match = matchAt(numeric, text, offset);
  if (match === null) return null;
  const [whole, blank = '', sign = '', hours = '', colon, minutes] = match;
  if (minutes === undefined && (blank !== '' || (sign !== '+' && !minusIsOffset))) return null;
  const separate = blank !== '' && colon === '';
  if (sign !== '+' && !(minusIsOffset || separate)) return null;
  if (sign !== '+' && minutes !== undefined && !westernMinutes.includes(minutes)) return null;
  const total = offsetMinutes(sign, hours, minutes);
  if (total === null) return null;
  return {
    zone: { kind: 'offset', minutes: total, text: whole.trim() },
    end: offset + whole.length,
    wordLike: false,
  };
}

function inBrackets(text: string, offset: number, isPlace: typeof isIana): ZoneRead | null {
  if (text.charAt(offset) !== '[') return null;
  const place = readPlace(text, offset + 1, isPlace);
  return place !== null && text.charAt(place.end) === ']' ? { ...place, end: place.end + 1 } : null;
}

function readNamed(text: string, offset: number, isPlace: typeof isIana): ZoneRead | null {
  const lead = matchAt(opening, text, offset);
  const start = offset + (lead?.[0].length ?? 0);
  const read = readZoneName(text, start, isPlace);
  const bracket = lead?.[1] ?? '';
  if (read === null || (start === offset && read.wordLike)) return null;
  if (bracket === '') return read;
  const closing = bracket === '(' ? ')' : ']';
  return text.charAt(read.end) === closing ? { ...read, end: read.end + 1 } : read;
}
