import type { ParsedDocument } from '../markdown/blocks.js';
import type { Edit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-break.js';
import type { Section } from './section.js';

/** The edit that adds a paragraph at the end of a section. */
export function appendTo({ text }: ParsedDocument, { content }: Section, paragraph: string): Edit {
  const written = text.slice(content.start, content.end).trimEnd();
  const at = content.start + written.length;
  const eol = lineBreakOf(text);
  return { range: { start: at, end: at }, text: `${eol}${eol}${paragraph.replaceAll('\n', eol)}` };
}
