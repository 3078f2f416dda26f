import type { Range } from '../text/range.js';

/** The closed HTML comments in a range of raw text, in order of place. One that is never closed is none. */
export function* commentsIn(text: string, { start, end }: Range): Generator<Range> {
  let open = text.indexOf('<!--', start);
  while (open >= 0 && open < end) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0 || close + 3 > end) return;
    yield { start: open, end: close + 3 };
    open = text.indexOf('<!--', close + 3);
  }
}
