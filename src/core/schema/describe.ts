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
  type: {
    en: '`{name}` is {actual}; write {expected}.',
    id: '`{name}` berisi {actual}; tulis {expected}.',
  },
  enum: {
    en: '`{name}` is {actual}; write one of {expected}.{hint}',
    id: '`{name}` berisi {actual}; tulis salah satu dari {expected}.{hint}',
  },
  hint: { en: ' Did you mean `{name}`?', id: ' Maksudnya `{name}`?' },
  pattern: {
    en: '`{name}` is {actual}, which does not have the expected form `{expected}`.',
    id: '`{name}` berisi {actual}, bentuknya tidak sesuai `{expected}`.',
  },
  format: {
    en: '`{name}` is {actual}, which is no valid {expected}.',
    id: '`{name}` berisi {actual}, bukan {expected} yang sah.',
  },
  unknown: { en: 'Unknown key `{name}`; remove it.', id: 'Kunci `{name}` tidak dikenal; hapus.' },
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
  const say = (text: Localized, values: Record<string, string>): string =>
    fill(localize(text, locale), values);
  const name = pathName(finding.path) || localize(texts.root, locale);
  const actual = show(finding.actual);
  const { keyword, expected } = finding;
  switch (keyword) {
    case 'required': {
      const parent = pathName(finding.path);
      return say(texts.required, {
        name: String(finding.actual),
        where: parent ? say(texts.where, { parent }) : '',
      });
    }
    case 'type':
      return say(texts.type, { name, actual, expected: [expected].flat().join(' / ') });
    case 'enum':
    case 'const': {
      const allowed =
        keyword === 'enum' && Array.isArray(expected)
          ? expected.filter((value) => value !== null)
          : [expected];
      const near = nearest(String(finding.actual), allowed.map(String));
      const hint = near === null ? '' : say(texts.hint, { name: near });
      return say(texts.enum, { name, actual, expected: allowed.map(show).join(', '), hint });
    }
    case 'pattern':
    case 'format':
      return say(texts[keyword], { name, actual, expected: String(expected) });
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'false':
      return say(texts.unknown, { name });
    case 'anyOf':
    case 'oneOf':
    case 'not':
    case 'if':
      return say(texts.alternatives, { name });
    default:
      return say(texts.limit, { name, actual, keyword, expected: show(expected) });
  }
}

/** A value as a reader of YAML knows it, cut where it is long. */
function show(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
