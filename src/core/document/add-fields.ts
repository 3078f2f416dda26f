import { isMap, isSeq, parseDocument } from 'yaml';
import type { Edit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-break.js';
import type { Range } from '../text/range.js';
import type { OutlinedDocument } from './outlined-document.js';

/** A front matter field to write: its path, and its value as YAML on one line. */
export interface NewField {
  readonly path: readonly string[];
  readonly value: string;
}

/**
 * The edits that write fields into the front matter, each behind the last key of its mapping, or into the empty value
 * of a key that is there. None where the front matter cannot be read.
 */
export function addFields(document: OutlinedDocument, fields: readonly NewField[]): Edit[] {
  const { parsed, frontMatter } = document;
  const { block } = frontMatter;
  if (block?.format !== 'yaml' || frontMatter.errors.length > 0) return [];
  const { text } = parsed;
  const eol = lineBreakOf(text);
  const root = parseDocument(text.slice(block.body.start, block.body.end)).contents;
  const edits: Edit[] = [];
  const nested = new Map<string, NewField[]>();
  for (const field of fields) {
    if (frontMatter.locate(field.path)?.key) {
      edits.push(...intoKey(document, field));
      continue;
    }
    let depth = field.path.length - 1;
    while (depth > 0 && !mappingAt(root, field.path.slice(0, depth))) depth--;
    const key = JSON.stringify(field.path.slice(0, depth));
    nested.set(key, [...(nested.get(key) ?? []), { ...field, path: field.path.slice(depth) }]);
  }
  // What goes into an inner mapping stands before what follows it in the outer one.
  const inner = [...nested].map(([key, group]) => ({ path: JSON.parse(key) as string[], group }));
  for (const { path, group } of inner.sort((a, b) => b.path.length - a.path.length)) {
    const node = mappingAt(root, path);
    const [from = 0, to = 0] = node?.range ?? [];
    const range = node?.range && { start: block.body.start + from, end: block.body.start + to };
    if (node?.flow && range) edits.push(intoFlow(text, range, group));
    else
      edits.push(
        intoBlock(text, { block: block.body, range: range ?? null, top: path.length === 0 }, group, eol),
      );
  }
  return edits;
}

/** Behind a key that is there and has no value. */
function intoKey({ parsed: { text }, frontMatter }: OutlinedDocument, { path, value }: NewField): Edit[] {
  const place = frontMatter.locate(path);
  if (!place?.key || value === '') return [];
  if (place.value && text.slice(place.value.start, place.value.end).trim() !== '') return [];
  const at = place.key.end + (/^\s*?:/.exec(text.slice(place.key.end))?.[0].length ?? 0);
  return [{ range: { start: at, end: at }, text: ` ${value}` }];
}

/** The mapping at a path; null where there is none, or no value yet. */
function mappingAt(
  root: unknown,
  path: readonly string[],
): { readonly flow?: boolean; readonly range?: readonly number[] | null } | null {
  let node = root;
  for (const step of path) {
    if (!isMap(node)) return null;
    node = node.get(step, true);
  }
  return isMap(node) && !isSeq(node) ? (node as never) : null;
}

function intoFlow(text: string, range: Range, fields: readonly NewField[]): Edit {
  const close = text.lastIndexOf('}', range.end - 1);
  const before = text.slice(range.start + 1, close);
  const at = range.start + 1 + before.trimEnd().length;
  const written = fields.map(({ path, value }) => flowText(path, value)).join(', ');
  const comma = before.trim() === '' ? ' ' : ', ';
  return { range: { start: at, end: at }, text: `${comma}${written}${before.trim() === '' ? ' ' : ''}` };
}

function flowText(path: readonly string[], value: string): string {
  const [key, ...rest] = path;
  return rest.length === 0 ? `${key}: ${value || 'null'}` : `${key}: { ${flowText(rest, value)} }`;
}

function intoBlock(
  text: string,
  { block, range, top }: { readonly block: Range; readonly range: Range | null; readonly top: boolean },
  fields: readonly NewField[],
  eol: string,
): Edit {
  const within = range ?? block;
  const start = within.start;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const indent = top ? '' : ' '.repeat(start - lineStart);
  const written = text.slice(within.start, within.end).trimEnd();
  const at = top
    ? block.start + text.slice(block.start, block.end).trimEnd().length
    : within.start + written.length;
  const rows = blockRows(fields, indent);
  const empty = at === block.start;
  return {
    range: { start: at, end: at },
    text: empty ? rows.join(eol) + (block.end > block.start ? '' : eol) : eol + rows.join(eol),
  };
}

/** Fields of one mapping share its line. */
function blockRows(fields: readonly NewField[], indent: string): string[] {
  const groups = new Map<string, NewField[]>();
  for (const { path, value } of fields) {
    const [key = '', ...rest] = path;
    groups.set(key, [...(groups.get(key) ?? []), { path: rest, value }]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [only] = group;
    if (group.length === 1 && only!.path.length === 0) return [`${indent}${key}: ${only!.value}`.trimEnd()];
    return [
      `${indent}${key}:`,
      ...blockRows(
        group.filter(({ path }) => path.length > 0),
        `${indent}  `,
      ),
    ];
  });
}
