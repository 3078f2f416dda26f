import { stringify } from 'yaml';
import { valueAt } from '../document/front-matter.js';
import type { FieldOf } from '../document-type/library.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import type { Edit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-break.js';
import type { Range } from '../text/range.js';
import type { IncidentDocument } from './incident-document.js';

/** Fields that the type demands of this document and that have no value. */
export function demandedButEmpty(document: IncidentDocument): FieldOf[] {
  const { type, frontMatter } = document;
  if (!type) return [];
  return type.demandedFields(document.facts()).filter(({ path }) => isUnset(valueAt(frontMatter.data, path)));
}

function isUnset(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** The first line of the text, byte order mark excluded. */
export function startOfDocument({ text, lines }: ParsedDocument): Range {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return { start, end: Math.max(start, lines.rangeOf(1).end) };
}

/** The edit that starts a document with the front matter that is certain: its type, and its title where it has one. */
export function missingFrontMatter({ type, title, parsed }: IncidentDocument): Edit {
  const facts = { type: type?.id, title: title || 'Untitled' };
  const { start } = startOfDocument(parsed);
  const text = `---\n${stringify(facts)}---\n\n`.replaceAll('\n', lineBreakOf(parsed.text));
  return { range: { start, end: start }, text };
}
