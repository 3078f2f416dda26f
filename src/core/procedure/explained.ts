import { lazy } from '../lazy.js';
import type { ProseDocument } from '../prose/prose.js';
import { contains } from '../text/range.js';
import { explainsItself, placeholder, type StandIn } from './stand-ins.js';

/** Where code gives a variable its value: `NAME=…`, `read NAME`, `for NAME in`. */
const settings =
  /(?<![\w$-])(?:(?<set>[A-Z_][A-Z0-9_]{1,60})=|(?:read|for) (?<read>[A-Z_][A-Z0-9_]{1,60})\b)/gu;

/** What "the credentials" are made of. */
const credentialParts: ReadonlySet<string> = new Set(
  'user username password passwd host port login sandi pengguna'.split(' '),
);
const credentialWords = /credential|connection (?:info|detail|string)|kredensial/u;

/**
 * Tells of a stand-in whether the document says what to put there: a variable, where any code sets it or any sentence
 * names it; a placeholder, where a sentence, or a command or answer above it, holds the words of its name.
 */
export function explainedIn(document: ProseDocument): (standIn: StandIn) => boolean {
  const { text } = document.parsed;
  const blocks = document.parsed
    .visits()
    .flatMap(({ block }) =>
      block.kind === 'code'
        ? [{ at: block.range.start, text: text.slice(block.range.start, block.range.end) }]
        : [],
    );
  const sentences = document.sentences();
  const set = lazy(
    () =>
      new Set(
        blocks.flatMap((block) =>
          [...block.text.matchAll(settings)].map(({ groups }) => groups!.set ?? groups!.read!),
        ),
      ),
  );
  const said = lazy(() => sentences.map((sentence) => plain(sentence.text)));
  const shown = lazy(() => blocks.map((block) => ({ at: block.at, words: plain(block.text) })));
  const credentials = lazy(
    () =>
      said().some((words) => credentialWords.test(words)) ||
      shown().some(({ words }) => credentialWords.test(words)),
  );
  return (standIn) => {
    const { kind, text: written, words, range } = standIn;
    if (kind === 'variable') {
      const name = /\w+/.exec(written)![0];
      return (
        set().has(name) || sentences.some((each) => !contains(each.range, range) && each.text.includes(name))
      );
    }
    if (explainsItself(standIn)) return true;
    if (words.every((word) => credentialParts.has(word)) && credentials()) return true;
    const stems = words.map(stemOf);
    const tells = (hay: string): boolean => stems.every((stem) => hay.includes(stem));
    return said().some(tells) || shown().some((block) => block.at < range.start && tells(block.words));
  };
}

/** In lower case and without placeholders, which explain nothing. */
function plain(text: string): string {
  return text.replace(placeholder(), ' ').toLowerCase();
}

/** A word without the ending of a plural or of an abbreviation. */
function stemOf(word: string): string {
  return word.length > 4 ? word.slice(0, Math.max(4, word.length - 2)) : word;
}
