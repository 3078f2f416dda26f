import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { localize } from '../../core/locale/locale.js';
import { sortEdits } from '../../core/timeline/sort.js';
import { convertTimeline } from '../edits/convert-timeline.js';
import { touches } from '../positions.js';
import { type ActionsAt, editAction } from './code-actions.js';

const words = {
  toTable: { en: 'Convert the timeline to a table', id: 'Ubah linimasa menjadi tabel' },
  toList: { en: 'Convert the timeline to a list', id: 'Ubah linimasa menjadi daftar' },
  sort: { en: 'Sort the timeline', id: 'Urutkan linimasa' },
};

/** Rewrites of the timeline, offered anywhere in it. */
export function timelineActions({ analysis, range }: ActionsAt): CodeAction[] {
  const { document, messages } = analysis;
  const timeline = document.timeline();
  const whole = timeline?.section
    ? { start: timeline.section.range.start, end: timeline.range.end }
    : timeline?.range;
  if (!timeline || !whole || !(touches(whole, range.start) || touches(whole, range.end))) return [];
  const rewrite = (title: keyof typeof words, edits: Parameters<typeof editAction>[3]): CodeAction =>
    editAction(analysis, localize(words[title], messages), CodeActionKind.RefactorRewrite, edits);
  const converted = convertTimeline(document, timeline);
  const sorted = sortEdits(document, timeline);
  return [
    ...(converted ? [rewrite(converted.to === 'table' ? 'toTable' : 'toList', [converted.edit])] : []),
    ...(sorted && sorted.length > 0 ? [rewrite('sort', sorted)] : []),
  ];
}
