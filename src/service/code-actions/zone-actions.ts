import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import { wallClock } from '../clock.js';
import { addFields } from '../edits/add-field.js';
import { type ActionsAt, editAction } from './code-actions.js';
import type { ProblemAt } from './problems-at.js';

const words = {
  field: {
    en: 'Add `timezone: {zone}` to the front matter',
    id: 'Tambahkan `timezone: {zone}` ke front matter',
  },
  suffix: { en: 'Add the offset {zone} to this time', id: 'Tambahkan selisih {zone} pada waktu ini' },
};

/** Says the zone of times that have none: that of whoever types, for the document or for one time. */
export function zoneActions({ context, analysis }: ActionsAt, problems: readonly ProblemAt[]): CodeAction[] {
  const { document, messages, text } = analysis;
  const zone = context.client().timezone;
  return problems.flatMap(({ problem, diagnostic }) => {
    const about = diagnostic ? { diagnostics: [diagnostic] } : {};
    const make = (
      words: { readonly en: string; readonly id: string },
      zoneText: string,
      edits: Parameters<typeof editAction>[3],
    ): CodeAction[] =>
      edits.length === 0
        ? []
        : [
            {
              ...editAction(
                analysis,
                fill(localize(words, messages), { zone: zoneText }),
                CodeActionKind.QuickFix,
                edits,
              ),
              ...about,
            },
          ];
    const stated = document.frontMatter.data.timezone;
    const field =
      stated === undefined || stated === null
        ? addFields(document, [{ path: ['timezone'], value: zone }])
        : [];
    const written = text.slice(problem.range.start, problem.range.end);
    const { offset } = wallClock(context.now(), zone);
    const isTime = /\d:\d\d$/.test(written);
    const end = problem.range.end;
    const suffix = isTime
      ? [{ range: { start: end, end }, text: /\dT\d/.test(written) ? offset : ` ${offset}` }]
      : [];
    return [...make(words.field, zone, field), ...make(words.suffix, offset, suffix)];
  });
}
