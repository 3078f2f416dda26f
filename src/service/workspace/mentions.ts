import { readFrontMatter } from '../../core/document/front-matter.js';
import type { ParsedDocument } from '../../core/markdown/blocks.js';
import type { Range } from '../../core/text/range.js';
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

/** What follows the `](` of a link: its target, perhaps a title. */
const target = /^<?([^)<>\s]+)>?(?:\s[^)]*)?\)/;
const markdownFile = /.\.(?:md|markdown)(?:#|$)/i;
/** Words that hyphens join; a part of a path is none. */
const joinedWords = /(?<![\p{L}\p{N}_./-])[\p{L}\p{N}]+-[\p{L}\p{N}-]*/gu;

/** The mentions in a document, in order of place. */
export function mentionsIn(parsed: ParsedDocument): Mention[] {
  const { text } = parsed;
  const start = parsed.frontMatter?.range.end ?? 0;
  const body = text.slice(start);
  const found = frontMatterMentions(parsed);
  const add = (kind: 'link' | 'id', written: string, at: number): void => {
    found.push({ kind, text: written, range: { start: start + at, end: start + at + written.length } });
  };
  for (let at = body.indexOf(']('); at >= 0; ) {
    const next = body.indexOf('](', at + 2);
    const match = target.exec(body.slice(at + 2, next < 0 ? body.length : next));
    if (match && markdownFile.test(match[1]!)) add('link', match[1]!, at + 2 + match[0].indexOf(match[1]!));
    at = next;
  }
  for (const { 0: words, index } of body.matchAll(joinedWords)) {
    const end = index + words.length;
    if (isIdLike(words) && !/^(?:[_/]|\.\w)/.test(body.slice(end, end + 2))) add('id', words, index);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Whether words are the number of an incident or the like: a digit stands behind their first hyphen. Dates are none. */
function isIdLike(words: string): boolean {
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
  return /^[\p{L}\p{N}-]+$/u.test(value) && isIdLike(value) ? 'id' : null;
}

/** The value without its quotes. */
export function valueRange(text: string, place: YamlPlace | null): Range | null {
  const range = place?.value;
  if (!range) return null;
  const quoted = /^(["'])[\s\S]*\1$/.test(text.slice(range.start, range.end));
  return quoted ? { start: range.start + 1, end: range.end - 1 } : range;
}
