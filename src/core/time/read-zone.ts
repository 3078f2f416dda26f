import { isIana } from './iana.js';
import { anyOf, firstWords, matchAt, matchPhraseAt } from './scan.js';
import type { Zone } from './time-value.js';
import {
  type ZoneAbbreviation,
  zoneAbbreviations,
  zoneAreas,
  zonePhrases,
  zoneRegions,
} from './zone-names.js';

/** A zone read at a place of a text, and the offset where it ends. */
export interface ZoneRead {
  readonly zone: Zone;
  readonly end: number;
  /** The name is an ordinary word too, or is used for several zones. */
  readonly wordLike: boolean;
}

const abbreviations: ReadonlyMap<string, ZoneAbbreviation> = new Map(Object.entries(zoneAbbreviations));
const regions: ReadonlyMap<string, string> = new Map(Object.entries(zoneRegions));
const phrases: ReadonlyMap<string, string> = new Map(Object.entries(zonePhrases));

const utcOffset =
  /(?:UTC|GMT)[ \u00a0]?([+\u2212-])(\d{1,2})(?::?(00|15|30|45))?(?![\d:])(?! ?(?:UTC|GMT))/iy;
const shortName = /[A-Za-z]{2,5}(?![A-Za-z\d_])/y;
const regionName =
  /(?:(PT|MT|CT|ET)|(Pacific|Mountain|Central|Eastern)(?:( time)|(?! [A-Z]|\/)))(?![A-Za-z\d_])/iy;
const phrase = {
  starts: firstWords(phrases.keys()),
  expression: new RegExp(`(?:${anyOf(phrases.keys())})(?![A-Za-z\\d_])`, 'iy'),
};
const placeName = new RegExp(
  `(?:${zoneAreas.join('|')})/[A-Z][A-Za-z\\d_+-]{1,30}(?:/[A-Z][A-Za-z_-]{1,30})?`,
  'y',
);

/** Minutes of a sign, hours and minutes; null where no zone has such an offset. */
export function offsetMinutes(sign: string, hours: string, minutes: string | undefined): number | null {
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  if (total > 14 * 60 || Number(minutes ?? 0) > 59) return null;
  return sign === '+' || total === 0 ? total : -total;
}

/** The zone written in letters at an offset: `UTC+7`, `PST`, `Pacific Time`, `Asia/Jakarta`. */
export function readZoneName(text: string, offset: number, isPlace = isIana): ZoneRead | null {
  return (
    readUtcOffset(text, offset) ??
    readPlace(text, offset, isPlace) ??
    readPhrase(text, offset) ??
    readShort(text, offset)
  );
}

/** The IANA zone at an offset. */
export function readPlace(text: string, offset: number, isPlace = isIana): ZoneRead | null {
  const id = matchAt(placeName, text, offset)?.[0];
  if (id === undefined || !isPlace(id)) return null;
  return { zone: { kind: 'iana', id, text: id }, end: offset + id.length, wordLike: false };
}

/** The zone that an abbreviation in capitals stands for; null for one that is not known. */
export function abbreviationZone(written: string): Zone | null {
  const known = abbreviations.get(written.toUpperCase());
  if (known === undefined) return null;
  const { offsets } = known;
  return { kind: 'abbreviation', text: written, offsets, unambiguous: offsets.length === 1 };
}

function readUtcOffset(text: string, offset: number): ZoneRead | null {
  const match = matchAt(utcOffset, text, offset);
  if (match === null) return null;
  const minutes = offsetMinutes(match[1] ?? '', match[2] ?? '', match[3]);
  if (minutes === null) return null;
  return {
    zone: { kind: 'offset', minutes, text: match[0] },
    end: offset + match[0].length,
    wordLike: false,
  };
}

function readPhrase(text: string, offset: number): ZoneRead | null {
  const written = matchPhraseAt(phrase, text, offset)?.[0];
  if (written === undefined) return null;
  const short = phrases.get(written.toLowerCase().replace(/[ \t\u00a0]+/g, ' '));
  const zone = short === undefined ? null : abbreviationZone(short);
  return zone === null ? null : { zone, end: offset + written.length, wordLike: false };
}

function readShort(text: string, offset: number): ZoneRead | null {
  const written = matchAt(shortName, text, offset)?.[0];
  const known = written === undefined ? undefined : abbreviations.get(written.toUpperCase());
  if (written === undefined || known === undefined) return readRegion(text, offset);
  if (known.anyCase !== true && written !== written.toUpperCase()) return null;
  const zone = abbreviationZone(written);
  if (zone === null) return null;
  return {
    zone,
    end: offset + written.length,
    wordLike: known.wordLike === true || known.offsets.length > 1,
  };
}

function readRegion(text: string, offset: number): ZoneRead | null {
  const match = matchAt(regionName, text, offset);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return null;
  const id = regions.get(name.toLowerCase());
  const capital =
    match[1] === undefined ? /^[A-Z]/.test(name) || match[3] !== undefined : name === name.toUpperCase();
  if (id === undefined || !capital) return null;
  return {
    zone: { kind: 'iana', id, text: match[0] },
    end: offset + match[0].length,
    wordLike: match[3] === undefined,
  };
}
