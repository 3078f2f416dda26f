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
 * does, several times faster, by one that is asked about the text in lower case. A long s is no s to it.
 */
export function phrase(texts: TemplateStringsArray, ...values: readonly string[]): Pattern {
  return new Phrase(String.raw(texts, ...values));
}

class Phrase implements Pattern {
  readonly source: string;
  /** Null where no expression for lower case can be made. */
  #lowered: Lowered | null | undefined;
  #exact: RegExp | undefined;
  #quickPlaces: RegExp | undefined;
  #anyCase: RegExp | undefined;

  constructor(source: string) {
    this.source = source;
  }

  test(text: string, lower: string = text.toLowerCase()): boolean {
    const lowered = this.#loweredFor(text, lower);
    if (lowered === null) return this.#inAnyCase().test(text);
    return lowered.quick.test(lower) && (isExact(lowered, lower) || this.#exactOf(lowered).test(lower));
  }

  exec(text: string, lower: string = text.toLowerCase()): RegExpExecArray | null {
    const lowered = this.#loweredFor(text, lower);
    if (lowered === null) return this.#inAnyCase().exec(text);
    if (!lowered.quick.test(lower)) return null;
    const telling = isExact(lowered, lower) ? this.#quickOf(lowered) : this.#exactOf(lowered);
    const found = telling.exec(lower);
    return found && inItsCase(found, text);
  }

  #loweredFor(text: string, lower: string): Lowered | null {
    if (lower.length !== text.length) return null;
    if (this.#lowered === undefined) this.#lowered = inLowerCase(this.source);
    return this.#lowered;
  }

  #quickOf({ groups, quick }: Lowered): RegExp {
    if (!groups) return quick;
    this.#quickPlaces ??= compiled(quick.source, 'du');
    return this.#quickPlaces;
  }

  #exactOf({ source, groups }: Lowered): RegExp {
    this.#exact ??= compiled(source, groups ? 'du' : 'u');
    return this.#exact;
  }

  #inAnyCase(): RegExp {
    this.#anyCase ??= compiled(this.source, 'iu');
    return this.#anyCase;
  }
}

/** What matches the lower case of whatever a pattern matches, and nothing else. */
interface Lowered {
  readonly source: string;
  readonly groups: boolean;
  /** Matches all of that, and more where it is loose. */
  readonly quick: RegExp;
  readonly loose: boolean;
}

/** Whether the quick expression says all about a text: it errs only about these. */
function isExact({ loose }: Lowered, lower: string): boolean {
  return !loose || !otherLetters.test(lower);
}

/** All letters beyond a to z, and more, but not the signs of ordinary texts: dashes, quotes, arrows, bullets. */
const others = '\\u{aa}\\u{b5}\\u{ba}\\u{c0}-\\u{1fff}\\u{2070}-\\u{218f}\\u{2c00}-\\u{10ffff}';
const otherLetters = new RegExp(`[${others}]`, 'u');
/** A class, the beginning of a group, its end, an escape, or one of the other characters. */
const piece = /\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\)|\\[pP]\{[^}]*\}|\\.|./gsu;
/** What keeps its capitals: escapes, and names of groups. */
const kept = /(\\[pP]\{[^}]*\}|\\.|\(\?<\w+>)/su;
/** Where no letter has a case, "upper case" means something else; characters by number and names of groups stay. */
const keepsCase = /\\(?:[pP]\{(?!L\}|N\})|x|u\{|k<)/;
/** The beginning of a group whose text is told; that of another escapes it now and then, which does no harm. */
const hasGroups = /\((?:\?<[^=!]|(?!\?))/;
/** A character beyond ASCII by its number, as the build writes it: it may have a lower case, too. */
const escaped = /\\u(?!00[0-7])([\da-f]{4})/giu;
const unescaped = (_: string, number: string): string => String.fromCharCode(Number.parseInt(number, 16));
const letter = '\\p{L}';

function inLowerCase(given: string): Lowered | null {
  if (keepsCase.test(given)) return null;
  const source = lowerCased(given.includes('\\u') ? given.replace(escaped, unescaped) : given);
  const loose = source.includes(letter);
  const quick = compiled(loose ? loosened(source) : source, 'u');
  return { source, groups: hasGroups.test(source), quick, loose };
}

function lowerCased(source: string): string {
  const parts = source.split(kept);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.toLowerCase())).join('');
}

/** What lets more through is made of classes that take less time to compile, by far, than all the letters there are. */
function loosened(source: string): string {
  const denying: boolean[] = [];
  return source.replace(piece, (text) => {
    if (text === ')') denying.pop();
    if (text.startsWith('(')) denying.push(/^\(\?<?!/.test(text));
    const isClass = text.startsWith('[');
    if (!isClass && text !== letter) return text;
    const denials = denying.filter(Boolean).length + (text.startsWith('[^') ? 1 : 0);
    const letters = denials % 2 === 0 ? `a-z${others}` : 'a-z';
    return isClass ? text.replaceAll(letter, letters) : `[${letters}]`;
  });
}

/** What was found in lower case, with the words of the text. */
function inItsCase(found: RegExpExecArray, text: string): RegExpExecArray {
  found.input = text;
  if (!found.indices) {
    found[0] = text.slice(found.index, found.index + found[0].length);
    return found;
  }
  for (const [group, range] of found.indices.entries()) if (range) found[group] = text.slice(...range);
  for (const [name, range] of Object.entries(found.indices.groups ?? {}))
    if (range) found.groups![name] = text.slice(...range);
  return found;
}
