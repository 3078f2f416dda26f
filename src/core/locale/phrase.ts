/** What says whether, and where, some words stand in a text; a `RegExp` is one. */
export interface Pattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * A pattern in any case (flags `iu`). It answers as its expression does, several times faster: most texts hold none of
 * its words, and an expression in lower case finds that out quickly. A long s is no s to it.
 */
export function phrase(exact: RegExp): Pattern {
  return new Phrase(exact);
}

class Phrase implements Pattern {
  readonly #exact: RegExp;
  /** Matches the lower case of whatever the expression matches; null where none can be made. */
  #lower: RegExp | null | undefined;

  constructor(exact: RegExp) {
    this.#exact = exact;
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#exact.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#exact.exec(text) : null;
  }

  #mayMatch(text: string): boolean {
    // Few expressions are ever asked; making one costs more than asking it.
    if (this.#lower === undefined) this.#lower = inLowerCase(this.#exact);
    if (this.#lower === null) return true;
    const lower = text.toLowerCase();
    return lower.length !== text.length || this.#lower.test(lower);
  }
}

/** Escapes, and the names of groups, keep their capitals. */
const kept = /\\[pP]\{[^}]*\}|\\.|\(\?<\w+>/gsu;

function inLowerCase({ source }: RegExp): RegExp | null {
  // Where no letter has a case, "upper case" means something else.
  if (/\\[pP]\{L[ul]\}/.test(source)) return null;
  const parts = source.split(kept);
  const between = source.match(kept) ?? [];
  return new RegExp(parts.map((part, index) => part.toLowerCase() + (between[index] ?? '')).join(''), 'u');
}
