import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import { clientCommands } from '../data/commands.js';
import type { DisableParams } from '../data/edits.js';
import { disableEdit } from '../edits/disable.js';
import { toRange } from '../positions.js';
import { type ActionsAt, editAction } from './code-actions.js';
import type { ProblemAt } from './problems-at.js';

const words = {
  line: {
    en: 'Disable {rule} for this line, with a reason',
    id: 'Nonaktifkan {rule} untuk baris ini, dengan alasan',
  },
  file: {
    en: 'Disable {rule} for this file, with a reason',
    id: 'Nonaktifkan {rule} untuk berkas ini, dengan alasan',
  },
};

/** Silences the rules of problems. A client that can ask for the reason does; others get a place to write it. */
export function disableActions(
  { context, analysis }: ActionsAt,
  problems: readonly ProblemAt[],
): CodeAction[] {
  const asks = context.client().commands.has(clientCommands.disable);
  const { uri, lines, messages } = analysis;
  return (['line', 'file'] as const).flatMap((scope) => {
    const seen = new Set<string>();
    return problems.flatMap(({ problem, diagnostic }): CodeAction[] => {
      const { rule, range } = problem;
      if (seen.has(rule)) return [];
      seen.add(rule);
      const title = fill(localize(words[scope], messages), { rule });
      const about = diagnostic ? { diagnostics: [diagnostic] } : {};
      if (!asks) {
        const edit = disableEdit(analysis, { rule, scope, offset: range.start, reason: 'because …' });
        return [{ ...editAction(analysis, title, CodeActionKind.QuickFix, [edit]), ...about }];
      }
      const params: DisableParams = { uri, rule, scope, range: toRange(lines, range) };
      const command = { title, command: clientCommands.disable, arguments: [params] };
      return [{ title, kind: CodeActionKind.QuickFix, command, ...about }];
    });
  });
}
