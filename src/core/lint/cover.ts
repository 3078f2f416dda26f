import { countWhere } from '../text/ordered.js';

/** Lines from one to another: 1-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The lines that several spans cover together, and which of them were asked for. */
export interface Cover {
  /** Whether a span holds the line; remembers the line where one does. */
  covers(line: number): boolean;
  /** Whether a line of the span was asked for. */
  wasAsked(span: Span): boolean;
}

/** Many spans and many lines are told in little more than the time of reading them. */
export function coverOf(spans: readonly Span[]): Cover {
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  let reach = 0;
  const reaches = sorted.map(({ last }) => {
    reach = Math.max(reach, last);
    return reach;
  });
  const asked = new Set<number>();
  let ordered: readonly number[] = [];
  return {
    covers(line) {
      const begun = countWhere(sorted, ({ first }) => first <= line);
      if ((reaches[begun - 1] ?? 0) < line) return false;
      asked.add(line);
      return true;
    },
    wasAsked({ first, last }) {
      if (ordered.length !== asked.size) ordered = [...asked].sort((a, b) => a - b);
      const next = ordered[countWhere(ordered, (line) => line < first)];
      return next !== undefined && next <= last;
    },
  };
}
