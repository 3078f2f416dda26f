import type { Range } from '../text/range.js';

/** The closed HTML comments in a range of raw text, in order of place. One that is never closed is none. */
export function* commentsIn(text: string, { start, end }: Range): Generator<Range> {
  const stretch = text.slice(start, end);
  for (let open = stretch.indexOf('<!--'); open >= 0; ) {
    const close = stretch.indexOf('-->', open + 4);
    if (close < 0) return;
    yield { start: start + open, end: start + close + 3 };
    open = stretch.indexOf('<!--', close + 3);
  }
}
