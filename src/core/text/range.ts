/** A stretch of a text: UTF-16 offsets, 0-based, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as people count: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The range as many UTF-16 units further on: what was found in a stretch, as a place in the text around it. */
export function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
