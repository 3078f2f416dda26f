import { isSeq, parseDocument, stringify } from 'yaml';
import type { Edit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-break.js';
import { addFields } from './add-fields.js';
import { valueAt } from './front-matter.js';
import type { OutlinedDocument } from './outlined-document.js';

/**
 * The edits that put an item at the end of a list in the front matter, and write the list where there is none. None
 * where something else stands there, or where the front matter cannot be read.
 */
export function addToList(
  document: OutlinedDocument,
  path: readonly string[],
  item: unknown,
): readonly Edit[] {
  const { parsed, frontMatter } = document;
  const { block } = frontMatter;
  if (block?.format !== 'yaml' || frontMatter.errors.length > 0) return [];
  const value = valueAt(frontMatter.data, path);
  if (value === undefined || value === null || value === '')
    return addFields(document, [{ path, value: `[${onOneLine(item)}]` }]);
  const { text } = parsed;
  const list = parseDocument(text.slice(block.body.start, block.body.end)).getIn(path, true);
  if (!isSeq(list) || !list.range) return [];
  const start = block.body.start + list.range[0];
  const end = block.body.start + list.range[1];
  if (list.flow) {
    const close = text.lastIndexOf(']', end - 1);
    const before = text.slice(start + 1, close);
    const at = start + 1 + before.trimEnd().length;
    const comma = before.trim() === '' || before.trimEnd().endsWith(',') ? '' : ', ';
    return [{ range: { start: at, end: at }, text: `${comma}${onOneLine(item)}` }];
  }
  const at = start + text.slice(start, end).trimEnd().length;
  const indent = ' '.repeat(parsed.lines.position(start).column - 1);
  return [{ range: { start: at, end: at }, text: `${lineBreakOf(text)}${indent}- ${onOneLine(item)}` }];
}

/** A value as YAML writes it on one line, also between brackets. */
export function onOneLine(value: unknown): string {
  return stringify([value], { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(1, -1).trim();
}
