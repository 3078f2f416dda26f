import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { statedMilestones } from '../core/facts/milestones.js';
import type { TimeValue } from '../core/time/time-value.js';
import type { Analysis } from './analysis.js';
import type { ServiceContext } from './context.js';
import { toOffsets, toPosition, touches } from './positions.js';
import { milestonesAt, originOf, signed, sinceOrigin } from './times.js';

/** Durations since the start beside the times of the front matter and the entries of the timeline. */
export async function inlayHints(context: ServiceContext, uri: string, range: Range): Promise<InlayHint[]> {
  const analysis = await context.analyse(uri);
  if (!analysis || !(await context.settings(uri)).inlayHints.enable) return [];
  const { document, lines } = analysis;
  if (!originOf(document)) return [];
  const wanted = toOffsets(lines, range);
  const stated = statedMilestones(document).map(({ value }) => ({ value, range: value.range, named: false }));
  const timeline = document.timeline();
  const entries = (timeline?.entries ?? []).flatMap(({ at, timeRange }) =>
    at && timeRange ? [{ value: at, range: timeRange, named: true }] : [],
  );
  return [...stated, ...entries].flatMap(({ value, range: own, named }) => {
    if (!touches(wanted, own.end)) return [];
    const label = labelOf(analysis, value, named);
    return label === null
      ? []
      : [{ position: toPosition(lines, own.end), label, kind: InlayHintKind.Type, paddingLeft: true }];
  });
}

function labelOf({ document, messages }: Analysis, value: TimeValue, named: boolean): string | null {
  const length = sinceOrigin(document, value, document.timeline()?.zone);
  if (length === null) return null;
  const names = named ? milestonesAt(document, value, messages) : [];
  if (length === 0) return names.length > 0 ? names.join(', ') : null;
  return [signed(length, messages), names.join(', ')].filter(Boolean).join(': ');
}
