/** A regular expression as it is written in a source file. */
export interface RegexLiteral {
  readonly source: string;
  readonly flags: string;
}

/** After these a slash begins an expression; after a value it divides. */
const opensExpression = /(?:^|[(,=:[!&|?{};<>+*%~^-]|\b(?:return|case|typeof|in|of|yield|await))\s*$/;

/**
 * The regular expression literals of a TypeScript file. A scanner of strings, comments and templates, since TypeScript 7
 * has no parser to call; a literal that it misreads does not compile, and fails the test that asks.
 */
export function regexLiterals(code: string): RegexLiteral[] {
  const found: RegexLiteral[] = [];
  scan(code, code.startsWith('#!') ? endOf(code, '\n', 0) : 0, found, '');
  return found;
}

/** Reads code from an offset to the given closing brace, or to the end; gives the offset after it. */
function scan(code: string, start: number, found: RegexLiteral[], close: '' | '}'): number {
  let depth = 0;
  let at = start;
  while (at < code.length) {
    const next = tokenEnd(code, at, found);
    if (next === null) {
      if (code[at] === '{') depth++;
      if (code[at] === '}' && depth-- === 0 && close === '}') return at + 1;
    }
    at = next ?? at + 1;
  }
  return at;
}

/** Where the comment, string, template or expression that begins here ends; null where none does. */
function tokenEnd(code: string, at: number, found: RegexLiteral[]): number | null {
  if (code.startsWith('//', at)) return endOf(code, '\n', at);
  if (code.startsWith('/*', at)) return endOf(code, '*/', at + 2);
  if (code[at] === "'" || code[at] === '"') return stringEnd(code, at);
  if (code[at] === '`') return templateEnd(code, at, found);
  const opens = code[at] === '/' && opensExpression.test(code.slice(Math.max(0, at - 40), at));
  return opens ? literalEnd(code, at, found) : null;
}

function endOf(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from);
  return at < 0 ? code.length : at + mark.length;
}

function stringEnd(code: string, start: number): number {
  let at = start + 1;
  while (at < code.length && code[at] !== code[start]) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

function templateEnd(code: string, start: number, found: RegexLiteral[]): number {
  let at = start + 1;
  while (at < code.length && code[at] !== '`') {
    if (code.startsWith('${', at)) at = scan(code, at + 2, found, '}');
    else at += code[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}

function literalEnd(code: string, start: number, found: RegexLiteral[]): number {
  let inClass = false;
  let at = start + 1;
  while (at < code.length && (inClass || code[at] !== '/')) {
    if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
    at += code[at] === '\\' ? 2 : 1;
  }
  const flags = /^[a-z]*/.exec(code.slice(at + 1, at + 10))![0];
  found.push({ source: code.slice(start + 1, at), flags });
  return at + 1 + flags.length;
}
