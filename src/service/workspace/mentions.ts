import { readFrontMatter } from '../../core/document/front-matter.js';
import type { ParsedDocument } from '../../core/markdown/blocks.js';
import type { Range } from '../../core/text/range.js';
import type { DocumentEntry } from '../../core/workspace/entry.js';
import type { Path, YamlPlace } from '../../core/yaml/yaml-source.js';

/** A place in a document that names another, or itself. */
export interface Mention {
  /** `link`: a path in the text; `field`: one in the front matter; `id`: an id of a document; `own-id`: that of this one. */
  readonly kind: 'link' | 'field' | 'id' | 'own-id';
  readonly text: string;
  readonly range: Range;
  /** Path of the front matter field. */
  readonly field?: Path;
}

const markdownFile = /.\.(?:md|markdown)(?:#|$)/i;
/** Words that hyphens join; a part of a path is none. */
const joinedWords = /(?<![\p{L}\p{N}_./-])[\p{L}\p{N}]+-[\p{L}\p{N}-]*/gu;

/** Keys of the front matter that name other documents, by path or by id. */
const naming = new Set([
  'apology',
  'backup_plan',
  'document',
  'faq',
  'incident',
  'postmortem',
  'related',
  'runbooks',
  'used',
]);

/** The mentions in a document, in order of place; its links are those that rules across documents see. */
export function mentionsIn(
  parsed: ParsedDocument,
  { references }: Pick<DocumentEntry, 'references'>,
): Mention[] {
  const { text } = parsed;
  const start = parsed.frontMatter?.range.end ?? 0;
  const body = text.slice(start);
  const found = frontMatterMentions(parsed);
  for (const { role, target, place } of references) {
    const range = { start: place.start, end: place.end };
    if (role === 'link' && markdownFile.test(target)) found.push({ kind: 'link', text: target, range });
  }
  for (const { 0: words, index } of body.matchAll(joinedWords)) {
    const end = index + words.length;
    if (!isIdLike(words) || /^(?:[_/]|\.\w)/.test(body.slice(end, end + 2))) continue;
    found.push({ kind: 'id', text: words, range: { start: start + index, end: start + end } });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/**
 * Whether words are the number of an incident or the like: a digit stands behind their first hyphen, or all are in
 * capitals (`RB-CARDS`). Dates are none.
 */
function isIdLike(words: string): boolean {
  if (/^[\p{Lu}\p{N}]+(?:-[\p{Lu}\p{N}]+)+$/u.test(words) && /^\p{Lu}/u.test(words)) return true;
  if (/^\d{4}-\d\d-\d\d/.test(words)) return false;
  const parts = words.split('-');
  const numbered = parts.findIndex((part, index) => index > 0 && /\d/.test(part));
  return numbered > 0 && !parts.slice(0, numbered).includes('');
}

function frontMatterMentions(parsed: ParsedDocument): Mention[] {
  const { data, locate } = readFrontMatter(parsed);
  const found: Mention[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      const kind = kindOf(String(value), path);
      const range = kind && valueRange(parsed.text, locate(path));
      if (kind && range) found.push({ kind, text: String(value), range, field: path });
    } else if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(data, []);
  return found;
}

function kindOf(value: string, path: Path): Mention['kind'] | null {
  if (path.length === 1 && path[0] === 'id') return 'own-id';
  if (/^[^\s:]*\.(?:md|markdown)$/i.test(value)) return 'field';
  const key = path.findLast((step) => typeof step === 'string');
  const isId = /^[\p{L}\p{N}-]+$/u.test(value) && isIdLike(value);
  return isId || (naming.has(String(key)) && isIdText(value)) ? 'id' : null;
}

/** Whether a text can be the id of a document: one word. */
export function isIdText(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u.test(text);
}

/** The value without its quotes. */
export function valueRange(text: string, place: YamlPlace | null): Range | null {
  const range = place?.value;
  if (!range) return null;
  const quoted = /^(["'])[\s\S]*\1$/.test(text.slice(range.start, range.end));
  return quoted ? { start: range.start + 1, end: range.end - 1 } : range;
}
