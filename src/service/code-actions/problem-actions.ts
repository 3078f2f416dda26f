import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { type Localized, localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import type { Problem } from '../../core/rules/problem.js';
import { completenessOf } from '../views/completeness.js';
import { type ActionsAt, editAction } from './code-actions.js';
import type { ProblemAt } from './problems-at.js';

const titles: { readonly [name: string]: Localized } = {
  'section-missing': { en: 'Insert section "{name}"', id: 'Sisipkan bagian "{name}"' },
  'duration-mismatch': { en: 'Change to "{text}"', id: 'Ganti menjadi "{text}"' },
  'frontmatter-schema': { en: 'Change to "{text}"', id: 'Ganti menjadi "{text}"' },
  'section-order': { en: 'Put the sections in order', id: 'Urutkan bagian' },
  'placeholder-left': { en: 'Delete the guidance', id: 'Hapus panduan' },
  'directive-unused': { en: 'Remove the directive', id: 'Hapus direktif' },
  'front matter': { en: 'Start with front matter', id: 'Awali dengan front matter' },
  other: { en: 'Fix this: {rule}', id: 'Perbaiki: {rule}' },
};

/** The certain fix of each problem, then what a person may choose. */
export async function problemActions(at: ActionsAt, problems: readonly ProblemAt[]): Promise<CodeAction[]> {
  const { context, analysis } = at;
  if (!problems.some(({ problem }) => problem.fix || problem.suggestions)) return [];
  const printer = await context.printer(analysis.config);
  const seen = new Set<string>();
  return problems.flatMap(({ problem, diagnostic }) => {
    const about = diagnostic ? { diagnostics: [diagnostic] } : {};
    const actions: CodeAction[] = [];
    if (problem.fix) {
      const edits = problem.fix(printer);
      const title = titleOf(problem, edits[0]?.text ?? '', at);
      actions.push({
        ...editAction(analysis, title, CodeActionKind.QuickFix, edits),
        ...about,
        isPreferred: true,
      });
    }
    for (const { title, fix } of problem.suggestions ?? [])
      actions.push({ ...editAction(analysis, title, CodeActionKind.QuickFix, fix(printer)), ...about });
    return actions.filter((action) => {
      const key = JSON.stringify([action.title, action.edit]);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  });
}

function titleOf(problem: Problem, text: string, { analysis }: ActionsAt): string {
  const say = (template: Localized, values: { readonly [name: string]: string }): string =>
    fill(localize(template, analysis.messages), values);
  const { rule } = problem;
  if (rule === 'section-missing') {
    const name = /^\s*#+\s+([^\r\n]+)/.exec(text)?.[1] ?? missingAt(problem, analysis);
    return say(titles[rule]!, { name });
  }
  if (rule === 'frontmatter-schema' && /^\s*---/.test(text)) return say(titles['front matter']!, {});
  const template = titles[rule];
  return template ? say(template, { text: text.trim() }) : say(titles.other!, { rule });
}

function missingAt({ message }: Problem, { document }: ActionsAt['analysis']): string {
  return completenessOf(document).lacks.find(({ title }) => message.includes(title))?.title ?? '';
}
