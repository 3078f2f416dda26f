import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
} from 'vscode-languageserver-types';
import type { Edit } from '../../core/text/edit.js';
import type { Range as OffsetRange } from '../../core/text/range.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import { toOffsets, toTextEdits } from '../positions.js';
import { disableActions } from './disable-actions.js';
import { fieldActions } from './field-actions.js';
import { headingActions } from './heading-actions.js';
import { problemActions } from './problem-actions.js';
import { problemsAt } from './problems-at.js';
import { fixAllKind, sourceActions } from './source-actions.js';
import { timelineActions } from './timeline-actions.js';

/** What a request for actions is about. */
export interface ActionsAt {
  readonly context: ServiceContext;
  readonly analysis: Analysis;
  readonly range: OffsetRange;
  readonly wants: (kind: CodeActionKind) => boolean;
  /** Somebody asked; else the editor only wants to know whether to show a light bulb. */
  readonly invoked: boolean;
}

export const codeActionKinds: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  fixAllKind,
];

/** What can be done at a range: about its problems, its place, and the whole document. */
export async function codeActions(
  context: ServiceContext,
  uri: string,
  range: Range,
  { diagnostics, only, triggerKind }: CodeActionContext,
): Promise<CodeAction[]> {
  const analysis = await context.analyse(uri);
  if (!analysis) return [];
  const wants = (kind: CodeActionKind): boolean =>
    only === undefined ||
    only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === '');
  const at = {
    context,
    analysis,
    range: toOffsets(analysis.lines, range),
    wants,
    invoked: triggerKind !== CodeActionTriggerKind.Automatic || only !== undefined,
  };
  const found: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const problems = problemsAt(analysis, at.range, diagnostics);
    found.push(...(await problemActions(at, problems)), ...fieldActions(at, problems));
    found.push(...disableActions(at, problems));
  }
  if (wants(CodeActionKind.RefactorRewrite)) found.push(...headingActions(at), ...timelineActions(at));
  found.push(...(await sourceActions(at)));
  return found;
}

/** An action that makes edits in the document. */
export function editAction(
  { uri, lines, version }: Analysis,
  title: string,
  kind: CodeActionKind,
  edits: readonly Edit[],
): CodeAction {
  const textDocument = { uri, version };
  return { title, kind, edit: { documentChanges: [{ textDocument, edits: toTextEdits(lines, edits) }] } };
}
