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
  const last = lastLineOf(document, section);
  const isRow = last.trim().startsWith('|') && last.endsWith('|');
  const line = isRow ? rowOf(entry, last) : `- ${entry}`;
  return atEnd(document, section, { text: line, joined: isRow || item.test(last) });
}

/** The edits that write paragraphs or lists at the end of a section, which is as above, after an empty line. */
export function paragraphTo(document: OutlinedDocument, section: Section, paragraph: string): Edit[] {
  return atEnd(document, section, { text: paragraph, joined: false });
}

/** @param joined Whether it goes on with what ends the section. */
function atEnd(
  document: OutlinedDocument,
  section: Section,
  { text: added, joined }: { readonly text: string; readonly joined: boolean },
): Edit[] {
  const { text } = document.parsed;
  const { start, end } = section.content;
  if (section.form !== 'heading' || (end >= text.length && endsOpen(document.parsed))) return [];
  const written = text.slice(start, end).trimEnd();
  const at = written === '' ? section.range.end : start + written.length;
  const eol = lineBreakOf(text);
  const lines = added.replaceAll('\n', eol);
  return [{ range: { start: at, end: at }, text: `${joined ? eol : eol + eol}${lines}` }];
}

function lastLineOf({ parsed }: OutlinedDocument, { content }: Section): string {
  return parsed.text
    .slice(content.start, content.end)
    .trimEnd()
    .split(/\r\n?|\n/)
    .at(-1)!;
}

/** A row as wide as the one above it. */
function rowOf(entry: string, above: string): string {
  const columns = above.trim().slice(1, -1).replaceAll('\\|', '').split('|').length;
  return `| ${[entry.replaceAll('|', '\\|'), ...Array(columns - 1).fill('')].join(' | ')} |`;
}
