import type { Edit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-break.js';
import { endsOpen } from './insertion.js';
import type { OutlinedDocument } from './outlined-document.js';
import type { Section } from './section.js';

const item = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * The edits that write an entry at the end of a section: a row where it ends in a table, else an item of a list.
 * None where the section is no heading's, or ends in something that is never closed.
 */
export function additionTo(document: OutlinedDocument, section: Section, entry: string): Edit[] {
  const { text } = document.parsed;
  const { start, end } = section.content;
  if (section.form !== 'heading' || (end >= text.length && endsOpen(document.parsed))) return [];
  const written = text.slice(start, end).trimEnd();
  const at = written === '' ? section.range.end : start + written.length;
  const eol = lineBreakOf(text);
  const last = written.split(/\r\n?|\n/).at(-1)!;
  const isRow = last.trim().startsWith('|') && last.endsWith('|');
  const line = isRow ? rowOf(entry, last) : `- ${entry}`;
  const joined = isRow || item.test(last);
  return [{ range: { start: at, end: at }, text: `${joined ? eol : eol + eol}${line}` }];
}

/** A row as wide as the one above it. */
function rowOf(entry: string, above: string): string {
  const columns = above.trim().slice(1, -1).replaceAll('\\|', '').split('|').length;
  return `| ${[entry.replaceAll('|', '\\|'), ...Array(columns - 1).fill('')].join(' | ')} |`;
}
