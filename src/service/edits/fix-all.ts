import { fixText } from '../../core/lint/fix.js';
import type { Edit } from '../../core/text/edit.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import type { DocumentEdit } from '../data/edits.js';
import { documentEdit } from './document-edit.js';
import { lineEdits } from './line-edits.js';

/** All certain fixes of a document at once. */
export async function fixAll(context: ServiceContext, uri: string): Promise<DocumentEdit | null> {
  const analysis = await context.analyse(uri);
  return analysis && documentEdit(analysis, await fixAllEdits(context, analysis));
}

export async function fixAllEdits(context: ServiceContext, analysis: Analysis): Promise<Edit[]> {
  if (!analysis.problems.some(({ fix }) => fix)) return [];
  const printer = await context.printer(analysis.config);
  const { text } = fixText(analysis.text, { lint: analysis.lint, printer });
  return lineEdits(analysis.text, text);
}
