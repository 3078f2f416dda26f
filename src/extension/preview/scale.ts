/** Where instants stand in a drawing. */
export interface Scale {
  readonly left: number;
  readonly right: number;
  readonly start: number;
  readonly end: number;
  x(instant: number): number;
  holds(instant: number): boolean;
  /** About how wide a text is. */
  textWidth(text: string): number;
}

const margin = 8;
/** Mean width of a letter of the size that the style sheet sets. */
const letter = 6.1;

export function scaleOf(
  { start, end }: { readonly start: number; readonly end: number },
  width: number,
): Scale {
  const [left, right] = [margin, width - margin];
  return {
    left,
    right,
    start,
    end,
    x: (instant) => {
      const share = (instant - start) / (end - start);
      return left + Math.min(1, Math.max(0, share)) * (right - left);
    },
    holds: (instant) => instant >= start && instant <= end,
    textWidth: (text) => text.length * letter,
  };
}
