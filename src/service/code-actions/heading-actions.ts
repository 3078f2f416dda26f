import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { titleOf, typeOfSection } from '../../core/document/find-sections.js';
import { localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import { touches } from '../positions.js';
import { type ActionsAt, editAction } from './code-actions.js';

const rename = { en: 'Rename the heading to "{title}"', id: 'Ganti judul bagian menjadi "{title}"' };

/** Gives a heading the usual name of what its section is about; where a rule asks for it, a quick fix does. */
export function headingActions({ analysis, range, wants }: ActionsAt): CodeAction[] {
  const { document, messages } = analysis;
  const section = document.sections.find(
    ({ form, range: own }) => form === 'heading' && touches(own, range.start),
  );
  const type = section && typeOfSection(document, section);
  if (!section || !type || (section.recognition?.also.length ?? 0) > 0) return [];
  const title = titleOf(document, type);
  if (section.title === title) return [];
  const told = analysis.problems.some(
    ({ rule, range: own }) => rule === 'heading-name' && own.start === section.titleRange.start,
  );
  if (told && wants(CodeActionKind.QuickFix)) return [];
  const edits = [{ range: section.titleRange, text: title }];
  return [
    editAction(analysis, fill(localize(rename, messages), { title }), CodeActionKind.RefactorRewrite, edits),
  ];
}
