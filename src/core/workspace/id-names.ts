import { lazy } from '../lazy.js';

/** Numbers of incidents and the like: words with a hyphen and a digit. */
const idLike = lazy(() => /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu);

/** The words of a text that look like ids, each once. */
export function idNamesIn(text: string): string[] {
  const names = new Set<string>();
  for (const stretch of hyphenated(text))
    for (const name of stretch.match(idLike()) ?? []) if (/\d/.test(name)) names.add(name);
  return [...names];
}

const HYPHEN = 45;

/** Stretches around hyphens that hold a digit and end where no word goes on; letters beyond ASCII are not told apart. */
function* hyphenated(text: string): Generator<string> {
  for (let at = text.indexOf('-'); at >= 0; ) {
    let start = at;
    while (start > 0 && mayBeWord(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && mayBeWord(text.charCodeAt(end))) end++;
    const stretch = text.slice(start, end);
    if (/\d/.test(stretch)) yield stretch;
    at = text.indexOf('-', end);
  }
}

function mayBeWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === HYPHEN ||
    code > 127
  );
}
