import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import { fixAllEdits } from '../edits/fix-all.js';
import { missingEdits } from '../edits/insert-missing.js';
import { completenessOf } from '../views/completeness.js';
import { type ActionsAt, editAction } from './code-actions.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.pulih`;

const words = {
  fixAll: { en: 'Fix all that Pulih can fix', id: 'Perbaiki semua yang bisa diperbaiki Pulih' },
  insert: { en: 'Insert all {count} missing sections', id: 'Sisipkan semua {count} bagian yang kurang' },
};

/** What an action is made of when its edit is asked for later. */
export interface LazyAction {
  readonly uri: string;
  readonly make: 'fixAll' | 'insertMissing';
}

/** Actions on the whole document; their edits cost more, and wait until somebody wants them. */
export async function sourceActions(at: ActionsAt): Promise<CodeAction[]> {
  const { context, analysis, wants, invoked } = at;
  const { problems, messages, document } = analysis;
  const actions: {
    readonly title: string;
    readonly kind: CodeActionKind;
    readonly make: LazyAction['make'];
  }[] = [];
  const missing = problems.filter(({ rule }) => rule === 'section-missing').length;
  if (wants(CodeActionKind.QuickFix) && missing > 1 && touchesMissing(at)) {
    const absent = completenessOf(document).lacks.filter(
      ({ section, state }) => section && state === 'absent',
    );
    const title = fill(localize(words.insert, messages), { count: absent.length });
    actions.push({ title, kind: CodeActionKind.QuickFix, make: 'insertMissing' });
  }
  if (wants(fixAllKind) && problems.some(({ fix }) => fix))
    actions.push({ title: localize(words.fixAll, messages), kind: fixAllKind, make: 'fixAll' });
  const made = actions.map(async ({ title, kind, make }): Promise<CodeAction[]> => {
    const data: LazyAction = { uri: analysis.uri, make };
    if (context.client().resolvesEdits) return [{ title, kind, data }];
    return invoked ? [editAction(analysis, title, kind, await lazyEdits(context, analysis, make))] : [];
  });
  return (await Promise.all(made)).flat();
}

function touchesMissing({ analysis, range }: ActionsAt): boolean {
  const { lines } = analysis;
  const [first, last] = [lines.lineAt(range.start), lines.lineAt(range.end)];
  return analysis.problems.some(({ rule, range: own }) => {
    const line = lines.lineAt(own.start);
    return rule === 'section-missing' && first <= line && line <= last;
  });
}

async function lazyEdits(context: ServiceContext, analysis: Analysis, make: LazyAction['make']) {
  if (make === 'fixAll') return fixAllEdits(context, analysis);
  const sections = completenessOf(analysis.document).lacks.flatMap(({ section }) => section?.id ?? []);
  return missingEdits(context, analysis, sections);
}

/** The action with its edit. */
export async function resolveCodeAction(context: ServiceContext, action: CodeAction): Promise<CodeAction> {
  const data = action.data as LazyAction | undefined;
  if (action.edit || data?.uri === undefined) return action;
  const analysis = await context.analyse(data.uri);
  if (!analysis) return action;
  const { edit } = editAction(
    analysis,
    action.title,
    action.kind ?? CodeActionKind.QuickFix,
    await lazyEdits(context, analysis, data.make),
  );
  return edit ? { ...action, edit } : action;
}
