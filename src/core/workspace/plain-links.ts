import type { Range } from '../text/range.js';

/** Longer texts are parsed in pieces, which can part a link. */
const longest = 8000;

const code = /`[^`]+`/g;

/** Brackets with no others inside, and the target behind them; or a bracket of any other kind. */
const bracketed = /\[[^[\]]*\](?:\(([!-'*-;=-Z^_a-~]+)\)|(?![[(]))|[[\]]/g;

/** What an address without `<>` begins with. */
const address = /:\/\/|www\.|[\w.+-]@/i;

/**
 * The targets of the links and images in a text, of which most are written without any other markup that could reach
 * into them; null where this one is not, so that only the parser of inline markup can tell.
 */
export function plainLinks(text: string): Range[] | null {
  if (text.length > longest || /[\\<]/.test(text)) return null;
  const bare = text.includes('`') ? text.replace(code, (span) => ' '.repeat(span.length)) : text;
  if (bare.includes('`')) return null;
  const targets: Range[] = [];
  let doubtful = false;
  const rest = bare.replace(bracketed, (whole, target: string | undefined, at: number) => {
    if (whole.length === 1) doubtful = true;
    if (target === undefined) return whole;
    const end = at + whole.length - 1;
    targets.push({ start: end - target.length, end });
    return whole.slice(0, -target.length - 1);
  });
  return doubtful || address.test(rest) ? null : targets;
}
