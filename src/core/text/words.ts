/** Words that carry no meaning of their own in a title. */
const fillers = new Set(
  'the a an of for and or to in on at our we us it its is are was were be did do does this that these those with by from has have had any all what why how when where who one there yang dan di ke dari untuk pada ini itu atau oleh para'.split(
    ' ',
  ),
);

export interface Token {
  /** Lower-case, without accents, plural `s` and apostrophes. */
  readonly text: string;
  readonly filler: boolean;
}

/**
 * The words of a title as they are compared: numbering, emoji, punctuation and case are gone, `&` is a word.
 * Text in brackets, such as "(all times UTC)", is left out unless there is nothing else.
 */
export function tokenise(title: string): Token[] {
  return titleWords(title).map((text) => ({ text, filler: fillers.has(text) || /^\p{N}+$/u.test(text) }));
}

/** The texts of those words. */
export function titleWords(title: string): string[] {
  const outside = wordsOf(title.replace(/[([{（【][^)\]}）】]*[)\]}）】]?/g, ' '));
  return outside.length > 0 ? outside : wordsOf(title);
}

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words = simple.test(lower) ? lower.split(' ') : spelledOut(lower);
  const first = words.findIndex((word) => !/^(?:\d+|[ivx]{2,4})$/.test(word));
  return (first < 0 ? words.slice(-1) : words.slice(first)).map(singular);
}

/** Words and single spaces only: most titles are, and need no more work. */
const simple = /^[a-z]+(?: [a-z]+)*$/;

function spelledOut(lower: string): string[] {
  const plain = lower
    .replace(/^[一二三四五六七八九十]+[、.．]/u, '')
    // French elision: "l'impact" is about "impact".
    .replace(/(?<![\p{L}\p{N}])(?:l|d|j|m|n|s|t|c|qu)['’]/gu, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`´]/g, '')
    .normalize('NFC')
    .replaceAll('&', ' and ');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** English plural endings only: the other languages in use do not mark the plural by `s` alone. "-ss", "-us" and "-is" are none. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || 'sui'.includes(word.at(-2)!)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
