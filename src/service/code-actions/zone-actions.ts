import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { addFields } from '../../core/document/add-fields.js';
import { type Localized, localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import type { Edit } from '../../core/text/edit.js';
import { wallMs } from '../../core/time/calendar.js';
import { toEpoch, toMs } from '../../core/time/instant.js';
import { findTimes } from '../../core/time/parse-time.js';
import { parseZone } from '../../core/time/zone.js';
import { zoneOfFrontMatter } from '../../core/timeline/context.js';
import type { Analysis } from '../analysis.js';
import { clockAt, wallClock } from '../clock.js';
import { type ActionsAt, editAction } from './code-actions.js';
import type { ProblemAt } from './problems-at.js';

const words = {
  field: {
    en: 'Add `timezone: {zone}` to the front matter',
    id: 'Tambahkan `timezone: {zone}` ke front matter',
  },
  all: {
    en: 'Add the offset of {zone} to the times of the timeline',
    id: 'Tambahkan selisih {zone} pada waktu di linimasa',
  },
  one: { en: 'Add the offset {zone} to this time', id: 'Tambahkan selisih {zone} pada waktu ini' },
};

/** Says the zone of times that have none: that of whoever types, in the front matter or beside each time. */
export function zoneActions({ context, analysis }: ActionsAt, problems: readonly ProblemAt[]): CodeAction[] {
  const zone = context.client().timezone;
  return problems.flatMap((one) => {
    const action = (title: Localized, named: string, edits: readonly Edit[]): CodeAction[] => {
      if (edits.length === 0) return [];
      const text = fill(localize(title, analysis.messages), { zone: named });
      const about = one.diagnostic ? { diagnostics: [one.diagnostic] } : {};
      return [{ ...editAction(analysis, text, CodeActionKind.QuickFix, edits), ...about }];
    };
    if (one.problem.rule === 'time-ambiguous')
      return offsetsOf(analysis, one).flatMap(({ offset, edit }) => action(words.one, offset, [edit]));
    if (analysis.document.timeline()?.zone !== null) return [];
    return [
      ...action(words.field, zone, addFields(analysis.document, [{ path: ['timezone'], value: zone }])),
      ...action(words.all, zone, suffixes(analysis, zone)),
    ];
  });
}

/** An offset behind each time of the timeline that has none; none at all where the day of one is not known. */
function suffixes({ document }: Analysis, name: string): Edit[] {
  const zone = parseZone(name);
  const bare = (document.timeline()?.entries ?? []).filter(({ at }) => at?.time && at.zone === null);
  const edits = bare.flatMap(({ at, timeRange }): Edit[] => {
    const ms = at && toMs(at, { defaultZone: zone });
    if (!at || ms === null || !timeRange) return [];
    return [suffixEdit(at.text, timeRange.end, wallClock(ms, zone).offset)];
  });
  return edits.length === bare.length ? edits : [];
}

/** The two offsets that clocks had when they showed a time twice. */
function offsetsOf(
  { document, text }: Analysis,
  { problem: { range } }: ProblemAt,
): { readonly offset: string; readonly edit: Edit }[] {
  const [value] = findTimes(text, { from: range.start, to: range.end, locales: [document.locale] });
  const defaultZone = document.timeline()?.zone ?? zoneOfFrontMatter(document);
  const epoch = value && toEpoch(value, { defaultZone });
  if (!value?.date || !epoch || !('overlap' in epoch)) return [];
  const wall = wallMs(value.date, value.time);
  return epoch.overlap.map((ms) => {
    const { offset } = clockAt(ms, (wall - ms) / 60_000);
    return { offset, edit: suffixEdit(value.text, value.range.end, offset) };
  });
}

function suffixEdit(written: string, end: number, offset: string): Edit {
  return { range: { start: end, end }, text: /\dT\d/.test(written) ? offset : ` ${offset}` };
}
