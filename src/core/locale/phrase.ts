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
 * does, several times faster: one for lower case finds out whether a text holds the words, and that is all there is to
 * know for most phrases. A long s is no s to it.
 */
export function phrase(texts: TemplateStringsArray, ...values: readonly string[]): Pattern {
  return new Phrase(String.raw(texts, ...values));
}

class Phrase implements Pattern {
  readonly source: string;
  #exact: RegExp | undefined;
  /** Null where none can be made. */
  #lowered: Lowered | null | undefined;

  constructor(source: string) {
    this.source = source;
  }

  test(text: string, lower: string = text.toLowerCase()): boolean {
    const lowered = this.#loweredFor(text, lower);
    if (lowered === null) return this.#expression().test(text);
    return lowered.expression.test(lower) && (lowered.says !== 'perhaps' || this.#expression().test(text));
  }

  exec(text: string, lower: string = text.toLowerCase()): RegExpExecArray | null {
    const lowered = this.#loweredFor(text, lower);
    if (lowered?.says === 'where') {
      const found = lowered.expression.exec(lower);
      if (found === null) return null;
      found[0] = text.slice(found.index, found.index + found[0].length);
      found.input = text;
      return found;
    }
    return lowered === null || lowered.expression.test(lower) ? this.#expression().exec(text) : null;
  }

  #expression(): RegExp {
    this.#exact ??= compiled(this.source, 'iu');
    return this.#exact;
  }

  #loweredFor(text: string, lower: string): Lowered | null {
    if (this.#lowered === undefined) this.#lowered = inLowerCase(this.source);
    return lower.length === text.length ? this.#lowered : null;
  }
}

/** An expression that matches the lower case of whatever another matches. */
interface Lowered {
  readonly expression: RegExp;
  /** What a match of it says: where and how long a match is, and that it has no groups; that there is one, or that there may be one. */
  readonly says: 'where' | 'match' | 'perhaps';
}

/** A class, the beginning of a group, its end, an escape, or one of the other characters. */
const piece = /\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\)|\\[pP]\{[^}]*\}|\\.|./gsu;
/** What keeps its capitals. */
const kept = /(\\[pP]\{[^}]*\}|\\.|^\(\?<\w+>)/su;
const letter = '\\p{L}';
/** A character beyond ASCII by its number, as the build writes it: it may have a lower case, too. */
const escaped = /\\u(?!00[0-7])([\da-f]{4})/giu;
const unescaped = (_: string, number: string): string => String.fromCharCode(Number.parseInt(number, 16));
/** The beginning of a group whose text is told. */
const group = /^\((?:\?<\w|$)/;

/** What lets more through is made of classes that take less time to compile, by far, than all the letters there are. */
function inLowerCase(source: string): Lowered | null {
  // Where no letter has a case, "upper case" means something else.
  if (/\\[pP]\{L[ul]\}/.test(source)) return null;
  const denying: boolean[] = [];
  let groups = false;
  const loosened = source.replace(escaped, unescaped).replace(piece, (text) => {
    if (text === ')') denying.pop();
    if (text.startsWith('(')) denying.push(/^\(\?<?!/.test(text));
    groups ||= group.test(text);
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
  const says = source.includes(letter) ? 'perhaps' : groups ? 'match' : 'where';
  return { expression: compiled(loosened, 'u'), says };
}
