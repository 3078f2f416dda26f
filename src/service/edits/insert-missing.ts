import { addFields } from '../../core/document/add-fields.js';
import { endsOpen, insertionOf } from '../../core/document/insertion.js';
import { missingFrontMatter } from '../../core/incident/front-matter-demands.js';
import { applyEdits, type Edit, sortEdits } from '../../core/text/edit.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import type { DocumentEdit, InsertMissingParams } from '../data/edits.js';
import { completenessOf } from '../views/completeness.js';
import { documentEdit } from './document-edit.js';

/** Inserts what a document lacks: sections as skeletons, front matter keys without a value. */
export async function insertMissing(
  context: ServiceContext,
  { uri, ids }: InsertMissingParams,
): Promise<DocumentEdit | null> {
  const analysis = await context.analyse(uri);
  if (!analysis) return null;
  const edits = await missingEdits(context, analysis, ids);
  return documentEdit(analysis, edits, cursorIn(analysis, edits));
}

export async function missingEdits(
  context: ServiceContext,
  analysis: Analysis,
  ids?: readonly string[],
): Promise<Edit[]> {
  const { document, config } = analysis;
  const lacks = completenessOf(document).lacks.filter(
    ({ id, state }) => state === 'absent' && (!ids || ids.includes(id)),
  );
  const printer = await context.printer(config);
  const open = endsOpen(document.parsed);
  const fields = lacks.flatMap(({ field }) =>
    field
      ? [{ path: field.path, value: field.path.join('.') === 'timezone' ? context.client().timezone : '' }]
      : [],
  );
  const sections = lacks.flatMap(({ section }) => (section ? [insertionOf(document, section, printer)] : []));
  const front = document.frontMatter.block
    ? addFields(document, fields)
    : fields.length > 0
      ? [missingFrontMatter(document)]
      : [];
  // What is written behind an open fence would be code.
  return [...front, ...sections.filter(({ range }) => !open || range.end < analysis.text.length)];
}

/** The cursor goes to the first thing inserted, behind its heading or key. */
function cursorIn(
  { text }: Analysis,
  edits: readonly Edit[],
): { readonly start: number; readonly end: number } | null {
  const [first] = sortEdits(edits);
  if (!first) return null;
  const skip = /^\s*[^\r\n]*/.exec(first.text)![0].length;
  const offset = Math.min(first.range.start + skip, applyEdits(text, edits).length);
  return { start: offset, end: offset };
}
