import type { LineIndex } from '../text/lines.js';
import type { Position, Range } from '../text/range.js';

/** A range and its positions: it can be shown without the text that it lies in. */
export interface Place extends Range {
  readonly from: Position;
  readonly to: Position;
}

/** A value and where it stands. */
export interface Stated {
  readonly value: string;
  readonly place: Place;
}

export function placeIn(lines: LineIndex, { start, end }: Range): Place {
  return { start, end, from: lines.position(start), to: lines.position(end) };
}
