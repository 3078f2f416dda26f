import { compiled } from '../text/compiled.js';

/** What says whether, and where, some words stand in a text; a `RegExp` is one. */
export interface Pattern {
  /** Without slashes and flags. */
  readonly source: string;
  /** @param lower The text in lower case, where it is known already. */
  test(text: string, lower?: string): boolean;
  exec(text: string, lower?: string): RegExpExecArray | null;
}

/**
 * A pattern in any case (flags `iu`), written as a template: phrase`\b(?:sorry|apologi[sz]e) for ${thing}`. Making an
 * expression takes longer than asking it, and few are ever asked, so it is made when it is. It answers as the expression
 * does, several times faster: most texts hold none of its words, and a looser expression for lower case finds that out
 * quickly. A long s is no s to it.
 */
export function phrase(texts: TemplateStringsArray, ...values: readonly string[]): Pattern {
  return new Phrase(String.raw(texts, ...values));
}

class Phrase implements Pattern {
  readonly source: string;
  #exact: RegExp | undefined;
  /** Matches the lower case of whatever the expression matches; null where none can be made. */
  #lower: RegExp | null | undefined;

  constructor(source: string) {
    this.source = source;
  }

  test(text: string, lower: string = text.toLowerCase()): boolean {
    return this.#mayMatch(text, lower) && this.#expression().test(text);
  }

  exec(text: string, lower: string = text.toLowerCase()): RegExpExecArray | null {
    return this.#mayMatch(text, lower) ? this.#expression().exec(text) : null;
  }

  #expression(): RegExp {
    this.#exact ??= compiled(this.source, 'iu');
    return this.#exact;
  }

  #mayMatch(text: string, lower: string): boolean {
    if (this.#lower === undefined) this.#lower = inLowerCase(this.source);
    return this.#lower === null || lower.length !== text.length || this.#lower.test(lower);
  }
}

/** A class, the beginning of a group, its end, an escape, or one of the other characters. */
const piece = /\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\)|\\[pP]\{[^}]*\}|\\.|./gsu;
/** What keeps its capitals. */
const kept = /(\\[pP]\{[^}]*\}|\\.|^\(\?<\w+>)/su;
const letter = '\\p{L}';

/** What lets more through is made of classes that take less time to compile, by far, than all the letters there are. */
function inLowerCase(source: string): RegExp | null {
  // Where no letter has a case, "upper case" means something else.
  if (/\\[pP]\{L[ul]\}/.test(source)) return null;
  const denying: boolean[] = [];
  const loosened = source.replace(piece, (text) => {
    if (text === ')') denying.pop();
    if (text.startsWith('(')) denying.push(/^\(\?<?!/.test(text));
    const isClass = text.startsWith('[');
    const denials = denying.filter(Boolean).length + (text.startsWith('[^') ? 1 : 0);
    const letters = denials % 2 === 0 ? 'a-z\\u{80}-\\u{10ffff}' : 'a-z';
    return text
      .split(kept)
      .map((part) =>
        part === letter ? (isClass ? letters : `[${letters}]`) : kept.test(part) ? part : part.toLowerCase(),
      )
      .join('');
  });
  return compiled(loosened, 'u');
}
