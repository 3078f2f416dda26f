import { findFrontMatter } from '../../core/markdown/front-matter.js';
import type { Edit } from '../../core/text/edit.js';
import { lineBreakOf } from '../../core/text/line-break.js';
import type { Analysis } from '../analysis.js';
import { blockAt } from '../blocks.js';
import type { ServiceContext } from '../context.js';
import type { DisableParams, DocumentEdit } from '../data/edits.js';
import { toOffset } from '../positions.js';
import { documentEdit } from './document-edit.js';

/** A directive that silences a rule on a line or in the whole document, with a reason. */
export async function disable(context: ServiceContext, params: DisableParams): Promise<DocumentEdit | null> {
  const analysis = await context.analyse(params.uri);
  if (!analysis) return null;
  const offset = toOffset(analysis.lines, params.range.start);
  const { rule, scope, reason } = params;
  const edit = disableEdit(analysis, { rule, scope, offset, reason: reason?.trim() || 'because …' });
  return documentEdit(analysis, [edit]);
}

export function disableEdit(
  analysis: Analysis,
  {
    rule,
    scope,
    offset,
    reason,
  }: {
    readonly rule: string;
    readonly scope: 'line' | 'file';
    readonly offset: number;
    readonly reason: string;
  },
): Edit {
  const { text, lines, document } = analysis;
  const eol = lineBreakOf(text);
  const block = document.frontMatter.block;
  const words = `${rule} -- ${reason
    .replaceAll('--', '–')
    .replace(/[\s>]+/g, ' ')
    .trim()}`;
  const inYaml = block?.format === 'yaml' && offset <= block.range.end;
  if (scope === 'file') {
    if (block?.format === 'yaml') return insertAt(block.body.start, `# pulih-disable-file ${words}${eol}`);
    const start =
      lines.startOf(findFrontMatter(text, lines).firstLine) + (text.startsWith('\ufeff') && !block ? 1 : 0);
    return insertAt(start, `<!-- pulih-disable-file ${words} -->${eol}${eol}`);
  }
  const row = lines.rangeOf(lines.lineAt(offset));
  if (inYaml && block) {
    // The line of a fence is no YAML; its problems are those of the whole front matter.
    if (row.start < block.body.start || row.start > block.body.end)
      return insertAt(block.body.start, `# pulih-disable-file ${words}${eol}`);
    const indent = /^[ \t]*/.exec(text.slice(row.start, row.end))![0];
    return insertAt(row.start, `${indent}# pulih-disable-next-line ${words}${eol}`);
  }
  const holder = blockAt(document.parsed, offset);
  // A comment on a line of its own would cut a table or a paragraph in two.
  if (
    holder?.kind === 'table' ||
    holder?.kind === 'paragraph' ||
    (holder === null && isInList(analysis, offset))
  )
    return insertAt(endOfLine(text, row, holder?.kind === 'table'), ` <!-- pulih-disable-line ${words} -->`);
  const indent = /^[ \t]*/.exec(text.slice(row.start, row.end))![0];
  return insertAt(row.start, `${indent}<!-- pulih-disable-next-line ${words} -->${eol}`);
}

function insertAt(offset: number, text: string): Edit {
  return { range: { start: offset, end: offset }, text };
}

/** Behind the words of a line; in a row of a table inside its last cell. */
function endOfLine(
  text: string,
  row: { readonly start: number; readonly end: number },
  isTable: boolean,
): number {
  const written = text.slice(row.start, row.end).trimEnd();
  if (!isTable) return row.start + written.length;
  return row.start + (written.endsWith('|') ? written.slice(0, -1).trimEnd() : written).length;
}

function isInList({ document }: Analysis, offset: number): boolean {
  return document.parsed.blocks.some(
    ({ kind, range }) => kind === 'list' && range.start <= offset && offset <= range.end,
  );
}
