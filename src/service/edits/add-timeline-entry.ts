import { sectionsAbout } from '../../core/document/find-sections.js';
import { insertionOf } from '../../core/document/insertion.js';
import type { IncidentDocument } from '../../core/incident/incident-document.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { applyEdits, type Edit } from '../../core/text/edit.js';
import { lineBreakOf } from '../../core/text/line-break.js';
import type { Range } from '../../core/text/range.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import type { AddTimelineEntryParams, DocumentEdit } from '../data/edits.js';
import { addListItem, addTableRow, type Insertion } from './add-row.js';
import { documentEdit, edited } from './document-edit.js';
import { entryTime } from './entry-time.js';
import { cellText, lastTableOrList } from './rows.js';

/** Adds an entry at the end of the timeline, in the form of those there; a missing section is inserted first. */
export async function addTimelineEntry(
  context: ServiceContext,
  { uri, text = '', at }: AddTimelineEntryParams,
): Promise<DocumentEdit | null> {
  const analysis = await context.analyse(uri);
  if (!analysis) return null;
  const ms = at === undefined ? context.now() : Date.parse(at);
  const time = entryTime(context, analysis, Number.isNaN(ms) ? context.now() : ms);
  return addToSection(
    context,
    analysis,
    'timeline',
    (from, content) => {
      const form = lastTableOrList(from, content);
      if (form?.kind === 'table') {
        const titles = form.header.cells.map((cell) => plainText(from.document.parsed, cell));
        const cells = titles.map((_, index) => (index === 0 ? time : index === 1 ? cellText(text) : ''));
        return addTableRow(from, form, { cells, focus: Math.min(1, cells.length - 1) });
      }
      const body = `${time} ${text.replace(/\s+/g, ' ').trim()}`;
      return form ? addListItem(from, form, { body, box: false }) : null;
    },
    `- ${time} ${text.replace(/\s+/g, ' ').trim()}`,
  );
}

type Add = (from: Analysis, content: Range) => (Insertion & { readonly replaces: Range | null }) | null;

/**
 * Adds to the section about a concept, which is inserted where it is missing. `fallback` is the text for a section
 * that has neither table nor list.
 */
export async function addToSection(
  context: ServiceContext,
  analysis: Analysis,
  concept: string,
  add: Add,
  fallback: string,
): Promise<DocumentEdit | null> {
  const content = contentAbout(analysis.document, concept);
  if (content) {
    const insertion = add(analysis, content) ?? atEnd(analysis, content, fallback);
    return toDocumentEdit(analysis, insertion);
  }
  const section = analysis.document.type?.sections.find(({ id }) => id === concept);
  if (!section) return null;
  const edit = insertionOf(analysis.document, section, await context.printer(analysis.config));
  const linted = edited(analysis, [edit]);
  const there = linted && contentAbout(linted.document, concept);
  if (!linted || !there) return documentEdit(analysis, [edit]);
  const { parsed } = linted.document;
  const after: Analysis = { ...analysis, text: parsed.text, lines: parsed.lines, document: linted.document };
  const { edits, select } = editsOf(add(after, there) ?? atEnd(after, there, fallback));
  const whole = applyEdits(parsed.text, edits);
  const text = whole.slice(edit.range.start, whole.length - (analysis.text.length - edit.range.end));
  return documentEdit(analysis, [{ range: edit.range, text }], select);
}

function contentAbout(document: IncidentDocument, concept: string): Range | null {
  return (
    sectionsAbout(document, concept).find(({ recognition }) => recognition?.concept === concept)?.content ??
    null
  );
}

function atEnd({ text }: Analysis, content: Range, item: string): Insertion & { readonly replaces: null } {
  const offset = content.start + text.slice(content.start, content.end).trimEnd().length;
  const eol = lineBreakOf(text);
  const opening = eol + eol;
  const closing = offset === text.length ? eol : '';
  const end = opening.length + item.length;
  return { offset, text: opening + item + closing, cursor: { start: end, end }, replaces: null };
}

function editsOf(insertion: Insertion & { readonly replaces: Range | null }): {
  readonly edits: readonly Edit[];
  readonly select: Range;
} {
  const { offset, text, cursor, replaces } = insertion;
  const select = { start: offset + cursor.start, end: offset + cursor.end };
  return { edits: [{ range: replaces ?? { start: offset, end: offset }, text }], select };
}

function toDocumentEdit(
  analysis: Analysis,
  insertion: Insertion & { readonly replaces: Range | null },
): DocumentEdit | null {
  const { edits, select } = editsOf(insertion);
  return documentEdit(analysis, edits, select);
}
