import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { addFields } from '../../core/document/add-fields.js';
import { rangeOf } from '../../core/document/front-matter.js';
import { localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import { nearest } from '../../core/text/near.js';
import { frontMatterSchema } from '../completion/front-matter.js';
import { completenessOf } from '../views/completeness.js';
import { valueRange } from '../workspace/mentions.js';
import { namedValues, schemasAt } from '../yaml/schema-view.js';
import { type ActionsAt, editAction } from './code-actions.js';
import type { ProblemAt } from './problems-at.js';
import { zoneActions } from './zone-actions.js';

const words = {
  add: { en: 'Add `{name}` to the front matter', id: 'Tambahkan `{name}` ke front matter' },
  addAll: {
    en: 'Add the {count} missing front matter keys',
    id: 'Tambahkan {count} kunci front matter yang kurang',
  },
  change: { en: 'Change to `{value}`', id: 'Ganti menjadi `{value}`' },
};

/** Adds keys that the facts demand, and corrects values that are nearly allowed ones. */
export function fieldActions(at: ActionsAt, problems: readonly ProblemAt[]): CodeAction[] {
  const own = problems.filter(({ problem }) => problem.rule === 'frontmatter-schema' && !problem.fix);
  const zones = problems.filter(
    ({ problem }) => problem.rule === 'timeline-zone' || problem.rule === 'time-ambiguous',
  );
  return [...addActions(at, own), ...own.flatMap((one) => valueActions(at, one)), ...zoneActions(at, zones)];
}

function addActions({ analysis }: ActionsAt, problems: readonly ProblemAt[]): CodeAction[] {
  const { document, messages } = analysis;
  if (problems.length === 0) return [];
  const absent = completenessOf(document).lacks.filter(
    ({ field, state }) => field !== null && state === 'absent',
  );
  const required = problems.flatMap(({ problem, diagnostic }) =>
    absent
      .filter(({ id, range }) => range.start === problem.range.start && problem.message.includes(`\`${id}\``))
      .map((lack) => ({ lack, diagnostic })),
  );
  const actions = required.map(({ lack, diagnostic }) => {
    const edits = addFields(document, [{ path: lack.field!.path, value: '' }]);
    const title = fill(localize(words.add, messages), { name: lack.id });
    return {
      ...editAction(analysis, title, CodeActionKind.QuickFix, edits),
      ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
    };
  });
  if (required.length === 0 || absent.length < 2) return actions;
  const all = addFields(
    document,
    absent.map(({ field }) => ({ path: field!.path, value: '' })),
  );
  const title = fill(localize(words.addAll, messages), { count: absent.length });
  return [...actions, editAction(analysis, title, CodeActionKind.QuickFix, all)];
}

/** The allowed value that is nearest to one that is not allowed. */
function valueActions({ analysis }: ActionsAt, { problem, diagnostic }: ProblemAt): CodeAction[] {
  const { document, text, messages } = analysis;
  const { type, frontMatter } = document;
  if (!type) return [];
  for (const { path } of type.fields()) {
    const place = frontMatter.locate(path);
    if (!place?.value || rangeOf(frontMatter, path).start !== problem.range.start) continue;
    const range = valueRange(text, place)!;
    const value = text.slice(range.start, range.end);
    const near = nearest(value, namedValues(schemasAt(frontMatterSchema(type), path)));
    if (near === null || near === value) return [];
    const title = fill(localize(words.change, messages), { value: near });
    return [
      {
        ...editAction(analysis, title, CodeActionKind.QuickFix, [{ range, text: near }]),
        ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
      },
    ];
  }
  return [];
}
