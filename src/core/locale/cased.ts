import { compiled } from '../text/compiled.js';
import type { Pattern } from './phrase.js';

/**
 * A pattern in which capitals matter (flag `u`), written as a template like `phrase`: cased`\p{Lu}\p{Ll}+`. Made when it
 * is first asked, since each class of characters takes V8 a tenth of a millisecond, and few such patterns are asked.
 */
export function cased(texts: TemplateStringsArray, ...values: readonly string[]): Pattern {
  return new Cased(String.raw(texts, ...values));
}

class Cased implements Pattern {
  readonly source: string;
  #made: RegExp | undefined;

  constructor(source: string) {
    this.source = source;
  }

  test(text: string): boolean {
    return this.#expression().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#expression().exec(text);
  }

  #expression(): RegExp {
    this.#made ??= compiled(this.source, 'u');
    return this.#made;
  }
}
