/** A value on one line: its data, and where it stands. `end` is exclusive; spaces around it are not in it. */
export interface QuickValue {
  readonly data: unknown;
  readonly start: number;
  readonly end: number;
  /** The places of what a flow sequence or mapping holds; null for a scalar. */
  readonly inside: readonly QuickEntry[] | null;
}

/** One entry of a flow collection. */
export interface QuickEntry {
  readonly step: string | number;
  readonly key: { readonly start: number; readonly end: number } | null;
  readonly value: QuickValue | null;
}

/** Thrown inside this folder where a text is more than the quick reader knows. */
export class NotQuick extends Error {}

/** First characters of a plain scalar that mean nothing else. */
const plainStart = /[\p{L}\d/.+~_($€<]/u;
const wordKey = /^[A-Za-z_][\w-]*$/;
/** Keys that YAML would not take for text. */
const typedKeys = /^(?:null|true|false|__proto__)$/i;

/** Whether a plain text is a key that is nothing but text. */
export function isQuickKey(text: string): boolean {
  return wordKey.test(text) && !typedKeys.test(text);
}

/**
 * Reads the value on the rest of a line, up to a comment or the end of the line.
 * @throws NotQuick on anything that needs a whole YAML parser.
 */
export function readLineValue(text: string, start: number, lineEnd: number): QuickValue | null {
  const from = skipSpaces(text, start, lineEnd);
  if (from === lineEnd || text[from] === '#') {
    if (text[from] === '#' && from === start) throw new NotQuick();
    return null;
  }
  const value = readValue(text, from, lineEnd, 0);
  const after = skipSpaces(text, value.end, lineEnd);
  if (after < lineEnd && (text[after] !== '#' || after === value.end)) throw new NotQuick();
  return value;
}

/** `depth` counts the flow collections around; deeper ones than people write are for the whole parser. */
function readValue(text: string, at: number, limit: number, depth: number): QuickValue {
  if (depth > 20) throw new NotQuick();
  switch (text[at]) {
    case '[':
      return readSequence(text, at, limit, depth);
    case '{':
      return readMapping(text, at, limit, depth);
    case '"':
    case "'":
      return readQuoted(text, at, limit);
    default:
      return readPlain(text, at, limit, depth > 0);
  }
}

function readSequence(text: string, start: number, limit: number, depth: number): QuickValue {
  const inside: QuickEntry[] = [];
  let at = skipSpaces(text, start + 1, limit);
  while (text[at] !== ']') {
    const value = readValue(text, at, limit, depth + 1);
    inside.push({ step: inside.length, key: null, value });
    at = afterEntry(text, value.end, limit, ']');
  }
  return { data: inside.map(({ value }) => value!.data), start, end: at + 1, inside };
}

function readMapping(text: string, start: number, limit: number, depth: number): QuickValue {
  const inside: QuickEntry[] = [];
  const data: Record<string, unknown> = {};
  let at = skipSpaces(text, start + 1, limit);
  while (text[at] !== '}') {
    const key = readPlain(text, at, limit, true);
    const step = text.slice(key.start, key.end);
    if (!isQuickKey(step) || Object.hasOwn(data, step) || text[key.end] !== ':') throw new NotQuick();
    const from = skipSpaces(text, key.end + 1, limit);
    if (from === key.end + 1) throw new NotQuick();
    const value = text[from] === ',' || text[from] === '}' ? null : readValue(text, from, limit, depth + 1);
    data[step] = value ? value.data : null;
    inside.push({ step, key, value });
    at = afterEntry(text, value ? value.end : from, limit, '}');
  }
  return { data, start, end: at + 1, inside };
}

/** The next entry, or the closing mark. */
function afterEntry(text: string, end: number, limit: number, close: string): number {
  const at = skipSpaces(text, end, limit);
  if (text[at] === close && at < limit) return at;
  if (text[at] !== ',' || at >= limit) throw new NotQuick();
  const next = skipSpaces(text, at + 1, limit);
  if (next >= limit) throw new NotQuick();
  return next;
}

/** A quoted scalar without escapes. */
function readQuoted(text: string, start: number, limit: number): QuickValue {
  const quote = text[start]!;
  const close = text.indexOf(quote, start + 1);
  if (close < 0 || close >= limit || text[close + 1] === quote) throw new NotQuick();
  const data = text.slice(start + 1, close);
  if (quote === '"' && data.includes('\\')) throw new NotQuick();
  const after = text[close + 1];
  if (close + 1 < limit && after !== ' ' && after !== ',' && after !== ']' && after !== '}')
    throw new NotQuick();
  return { data, start, end: close + 1, inside: null };
}

function readPlain(text: string, start: number, limit: number, inFlow: boolean): QuickValue {
  if (start >= limit || !beginsPlain(text, start)) throw new NotQuick();
  let end = start;
  for (let at = start; at < limit && !endsPlain(text, at, limit, inFlow); at++) {
    if (text[at] === ' ') continue;
    if (isControl(text.charCodeAt(at))) throw new NotQuick();
    end = at + 1;
  }
  return { data: resolve(text.slice(start, end)), start, end, inside: null };
}

function beginsPlain(text: string, start: number): boolean {
  const first = String.fromCodePoint(text.codePointAt(start)!);
  return plainStart.test(first) || (first === '-' && /\d/.test(text[start + 1] ?? ''));
}

/** Whether a plain scalar ends before a character. */
function endsPlain(text: string, at: number, limit: number, inFlow: boolean): boolean {
  const char = text[at]!;
  if (char === ' ') return text[at + 1] === '#';
  const next = at + 1 < limit ? text[at + 1]! : ' ';
  if (char === ':' && (next === ' ' || (inFlow && flowMarks.includes(next)))) {
    if (inFlow) return true;
    throw new NotQuick();
  }
  if (!inFlow || !flowMarks.includes(char)) return false;
  if (char === '[' || char === '{') throw new NotQuick();
  return true;
}

const flowMarks = ',[]{}';

/** Control characters, and what some take for the end of a line. */
function isControl(code: number): boolean {
  return code < 32 || code === 0x7f || code === 0x85 || code === 0x2028 || code === 0xfeff;
}

/** What a plain scalar means in the core schema of YAML 1.2. */
function resolve(source: string): unknown {
  switch (source) {
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
  }
  const first = source.charCodeAt(0);
  if (first > 57 || first < 43) return source;
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(source)) return Number(source);
  if (/^-?(?:0|[1-9]\d{0,8})\.\d{0,5}[1-9]$/.test(source)) return Number(source);
  if (/^[-+.]?[\d.]*(?:[eE][-+]?\d*)?$|^0[ox]|^[-+]?\.(?:inf|nan)$/i.test(source)) throw new NotQuick();
  return source;
}

function skipSpaces(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && text[at] === ' ') at++;
  return at;
}
