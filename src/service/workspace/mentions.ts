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

/** What stands between the brackets of a link to a Markdown file. */
const link = /\]\(<?([^)<>\s]+\.(?:md|markdown)(?:#[^)<>\s]*)?)>?(?:\s[^)]*)?\)/gi;
/** Numbers of incidents and the like: words with a hyphen and a digit. Dates are none. */
const idLike =
  /(?<![\p{L}\p{N}_./-])(?!\d{4}-\d\d-\d\d)[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-[\p{L}\p{N}]*\d[\p{L}\p{N}-]*(?![\p{L}\p{N}_/]|\.\w)/gu;

/** The mentions in a document, in order of place. */
export function mentionsIn(parsed: ParsedDocument): Mention[] {
  const { text } = parsed;
  const start = parsed.frontMatter?.range.end ?? 0;
  const body = text.slice(start);
  const found = frontMatterMentions(parsed);
  for (const match of body.matchAll(link)) {
    const target = match[1]!;
    const from = start + match.index + match[0].indexOf(target);
    found.push({ kind: 'link', text: target, range: { start: from, end: from + target.length } });
  }
  for (const match of body.matchAll(idLike)) {
    const from = start + match.index;
    found.push({ kind: 'id', text: match[0], range: { start: from, end: from + match[0].length } });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
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
  return new RegExp(`^${idLike.source}$`, 'u').test(value) ? 'id' : null;
}

/** The value without its quotes. */
export function valueRange(text: string, place: YamlPlace | null): Range | null {
  const range = place?.value;
  if (!range) return null;
  const quoted = /^(["'])[\s\S]*\1$/.test(text.slice(range.start, range.end));
  return quoted ? { start: range.start + 1, end: range.end - 1 } : range;
}
