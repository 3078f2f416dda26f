import { phrase } from '../locale/phrase.js';
import type { Range } from '../text/range.js';
import { isIana, zoneLookup } from './iana.js';
import { abbreviationZone, offsetMinutes, readZoneName } from './read-zone.js';
import type { Zone } from './time-value.js';
import { zoneRegions } from './zone-names.js';

/** A zone that a text names for its times in general. */
export interface ZoneStatement {
  readonly zone: Zone;
  /** UTF-16 offsets of the zone's name in the text. */
  readonly range: Range;
  /** Stands in brackets or after words such as `all times`: a statement rather than a mention. */
  readonly stated: boolean;
}

const longestZone = 64;
const bareOffset = /^([+\u2212-])(\d{1,2})(?::?(\d{2}))?$/;
const placeShape = /^[A-Za-z]+(?:\/[A-Za-z\d_+-]+){1,2}$/;

/** The zone that a whole text names, in any case: `UTC`, `+07:00`, `Asia/Jakarta`, `pst`, `Eastern Time`. */
export function parseZone(text: string): Zone | null {
  if (text.length > longestZone) return null;
  const written = text
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .trim();
  if (/^z$/i.test(written)) return { kind: 'offset', minutes: 0, text: written };
  return parseOffset(written) ?? parseName(written) ?? parsePlace(written);
}

function parseOffset(written: string): Zone | null {
  const match = bareOffset.exec(written);
  if (match === null) return null;
  const minutes = offsetMinutes(match[1] ?? '', match[2] ?? '', match[3]);
  return minutes === null ? null : { kind: 'offset', minutes, text: written };
}

function parseName(written: string): Zone | null {
  const read = readZoneName(written, 0);
  if (read !== null && read.end === written.length) return read.zone;
  const known = abbreviationZone(written);
  if (known !== null) return known;
  const region = written.toLowerCase().replace(/ time$/, '');
  return Object.hasOwn(zoneRegions, region)
    ? { kind: 'iana', id: zoneRegions[region] ?? '', text: written }
    : null;
}

function parsePlace(written: string): Zone | null {
  return placeShape.test(written) && isIana(written) ? { kind: 'iana', id: written, text: written } : null;
}

const candidate = /(?<![\p{L}\d_/])(?:[A-Z]|utc|gmt|wib|wita|waktu indonesia|pst|pdt|cet|cest)/gu;

/** Looked for in a short stretch before a zone. */
const cue = phrase`(?:times?(?:stamps?)?(?: (?:are|is|in|all|shown|listed|given|as|below|zone)){0,4}|timezone|all in|zona waktu|waktu(?: (?:adalah|dalam|menggunakan|dinyatakan|semua)){0,3}|zeitzone|zeiten in|fuso(?: horário)?|fuseau(?: horaire)?|zona horaria|hor(?:as|ários) em|heures en|horas en)[ \t]{0,3}[:=]?[ \t]{0,3}[([*_\u0060"']{0,4}$`;
const cueLength = 56;
const afterTime = /(?:\d|\d[ \u00a0]?[ap]\.?m\.?)[ \u00a0]{0,3}\(?$/i;

/** Zones that a heading, a column title or a sentence states for the times around it, in order. */
export function findZones(text: string): readonly ZoneStatement[] {
  const found: ZoneStatement[] = [];
  const isPlace = zoneLookup();
  let end = 0;
  for (const match of text.matchAll(candidate)) {
    if (match.index < end) continue;
    const statement = readStatement(text, match.index, isPlace);
    if (statement === null) continue;
    found.push(statement);
    end = statement.range.end;
  }
  return found;
}

function readStatement(text: string, start: number, isPlace: typeof isIana): ZoneStatement | null {
  const read = readZoneName(text, start, isPlace);
  if (read === null) return null;
  const before = text.slice(Math.max(0, start - cueLength), start);
  if (afterTime.test(before)) return null;
  const bracketed = /[([]\s?$/.test(before) && /^\s?[)\],;]/.test(text.slice(read.end, read.end + 2));
  const stated = bracketed || cue.test(before) || /^ times?\b/i.test(text.slice(read.end, read.end + 7));
  if (read.wordLike && !stated && text.trim().length !== read.end - start) return null;
  return { zone: read.zone, range: { start, end: read.end }, stated };
}
