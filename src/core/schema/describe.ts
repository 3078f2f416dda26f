import type { Locale, Localized } from '../locale/locale.js';
import { localize } from '../locale/locale.js';
import { fill } from '../locale/message.js';
import { nearest } from '../text/near.js';
import type { Path } from '../yaml/yaml-source.js';
import type { SchemaFinding } from './validate.js';

const texts = {
  required: {
    en: 'Key `{name}` is missing{where}; add it.',
    id: 'Kunci `{name}` belum ada{where}; tambahkan.',
  },
  enum: {
    en: '`{name}` is {actual}; write one of {expected}.{hint}',
    id: '`{name}` berisi {actual}; tulis salah satu dari {expected}.{hint}',
  },
  hint: { en: ' Did you mean `{name}`?', id: ' Maksudnya `{name}`?' },
  expected: {
    en: '`{name}` is {actual}; write {expected}.',
    id: '`{name}` berisi {actual}; tulis {expected}.',
  },
  pattern: {
    en: '`{name}` is {actual}, which does not have the expected form `{expected}`.',
    id: '`{name}` berisi {actual}, bentuknya tidak sesuai `{expected}`.',
  },
  format: {
    en: '`{name}` is {actual}, which is no valid {expected}.',
    id: '`{name}` berisi {actual}, bukan {expected} yang sah.',
  },
  unknown: { en: 'Unknown key `{name}`; remove it.', id: 'Kunci `{name}` tidak dikenal; hapus.' },
  misspelt: { en: 'Unknown key `{name}`.{hint}', id: 'Kunci `{name}` tidak dikenal.{hint}' },
  alternatives: {
    en: '`{name}` does not have any of the allowed forms.',
    id: '`{name}` tidak sesuai dengan bentuk yang diizinkan.',
  },
  limit: {
    en: '`{name}` is {actual}; {keyword} is {expected}.',
    id: '`{name}` berisi {actual}; {keyword} adalah {expected}.',
  },
  root: { en: 'the whole text', id: 'seluruh teks' },
  where: { en: ' in `{parent}`', id: ' di `{parent}`' },
  or: { en: ' or ', id: ' atau ' },
  nothing: { en: 'empty', id: 'kosong' },
  string: { en: 'a text', id: 'teks' },
  number: { en: 'a number', id: 'angka' },
  integer: { en: 'a whole number', id: 'bilangan bulat' },
  boolean: { en: '`true` or `false`', id: '`true` atau `false`' },
  array: { en: 'a list', id: 'sebuah daftar' },
  object: { en: 'a mapping of keys to values', id: 'pasangan kunci dan nilai' },
} satisfies Record<string, Localized>;

/** `['times', 'started']` → `times.started`; `['contacts', 0, 'role']` → `contacts[0].role`. */
export function pathName(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
}

/** One plain sentence on what is wrong and what to write instead. */
export function describeFinding(finding: SchemaFinding, locale: Locale): string {
  const say = (text: Localized, values: Record<string, string> = {}): string =>
    fill(localize(text, locale), values);
  const name = pathName(finding.path) || say(texts.root);
  const actual = show(finding.actual, locale);
  const { keyword, expected, schema } = finding;
  switch (keyword) {
    case 'required': {
      const parent = pathName(finding.path);
      const where = parent ? say(texts.where, { parent }) : '';
      return say(texts.required, { name: String(finding.actual), where });
    }
    case 'type':
      return say(texts.expected, { name, actual, expected: typeNames(expected, locale) });
    case 'enum':
    case 'const': {
      const allowed =
        keyword === 'enum' && Array.isArray(expected)
          ? expected.filter((value) => value !== null)
          : [expected];
      const near = typeof finding.actual === 'string' ? nearest(finding.actual, allowed.map(String)) : null;
      const hint = near === null ? '' : say(texts.hint, { name: near });
      return say(texts.enum, {
        name,
        actual,
        expected: allowed.map((value) => show(value, locale)).join(', '),
        hint,
      });
    }
    case 'pattern': {
      const form = schema['x-expected'] as Localized | undefined;
      return form
        ? say(texts.expected, { name, actual, expected: localize(form, locale) })
        : say(texts.pattern, { name, actual, expected: String(expected) });
    }
    case 'format':
      return say(texts.format, { name, actual, expected: String(expected) });
    case 'unevaluatedProperties':
    case 'false': {
      const near = nearest(String(finding.path.at(-1)), Object.keys(schema.properties ?? {}));
      return near === null
        ? say(texts.unknown, { name })
        : say(texts.misspelt, { name, hint: say(texts.hint, { name: near }) });
    }
    case 'anyOf':
    case 'oneOf':
    case 'not':
      return say(texts.alternatives, { name });
    default:
      return say(texts.limit, { name, actual, keyword, expected: show(expected, locale) });
  }
}

/** JSON Schema types in words; that a value may also be empty need not be said. */
function typeNames(types: unknown, locale: Locale): string {
  const names = [types]
    .flat()
    .filter((type) => type !== 'null')
    .map(String);
  const words = names.map((type) => (isTypeName(type) ? localize<string>(texts[type], locale) : type));
  return words.join(localize<string>(texts.or, locale));
}

function isTypeName(type: string): type is 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' {
  return ['string', 'number', 'integer', 'boolean', 'array', 'object'].includes(type);
}

/** A value as a reader of YAML knows it, cut where it is long. */
function show(value: unknown, locale: Locale): string {
  const word = (text: Localized): string => localize(text, locale);
  if (value === null || value === undefined) return word(texts.nothing);
  if (Array.isArray(value)) return word(texts.array);
  if (typeof value === 'object') return word(texts.object);
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
