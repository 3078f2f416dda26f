import { lazy } from '../lazy.js';
import { compiled } from '../text/compiled.js';
import type { Pattern } from './phrase.js';

/**
 * A pattern in which capitals matter (flag `u`), written as a template like `phrase`: cased`\p{Lu}\p{Ll}+`. Made when it
 * is first asked, since each class of characters takes V8 a tenth of a millisecond, and few such patterns are asked.
 */
export function cased(texts: TemplateStringsArray, ...values: readonly string[]): Pattern {
  const source = String.raw(texts, ...values);
  const expression = lazy(() => compiled(source, 'u'));
  return {
    source,
    test: (text) => expression().test(text),
    exec: (text) => expression().exec(text),
  };
}
