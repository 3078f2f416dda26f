import { lazy } from '../lazy.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import type { Range } from '../text/range.js';
import type { Command } from './command.js';
import { knownVariables } from './programs.js';

/** What a reader must fill in before they can run a command. */
export interface StandIn {
  readonly kind: 'placeholder' | 'variable';
  /** As written, such as `<pod>` or `$NAMESPACE`. */
  readonly text: string;
  /** Its name in lower-case words. */
  readonly words: readonly string[];
  readonly range: Range;
}

/** `<name>`, `YOUR_NAME`, `REPLACE_ME`: not a tag, an address or what a program prints for nothing. */
export const placeholder = lazy(
  () =>
    /<(?!\/|https?:|none>|nil>|unknown>|pending>|br>|EOF>)(?<angled>[\p{L}_][\p{L}\p{N}_ .:|-]{0,50})>|(?<![\p{L}\p{N}_$-])(?<capital>(?:YOUR|REPLACE|CHANGE|INSERT|ISI|GANTI)[_-][A-Z][A-Z_-]{1,40})(?![\p{L}\p{N}])/gu,
);
const variable = /(?<!\\)\$(?:\{(?<braced>[A-Z_][A-Z0-9_]+)\}|(?<bare>[A-Z_][A-Z0-9_]+))/gu;
/** What makes words a name but tells nothing. */
const fillers: ReadonlySet<string> = new Set(
  'the your my name id nama of new insert here replace me some any isi ganti'.split(' '),
);
/** A name that holds one of these is a phrase, which explains itself. */
const joiners: ReadonlySet<string> = new Set(
  'from with that which where as in you storing for dari yang dengan untuk di'.split(' '),
);

/** What stands in for something in a shell command, in order; quoted text of other languages is left alone. */
export function standInsOf(command: Command, { text }: ParsedDocument): StandIn[] {
  if (command.language !== 'shell' || !/[<$]|[A-Z][_-][A-Z]/.test(command.text)) return [];
  const found: StandIn[] = [];
  for (const word of command.words) {
    const written = text.slice(word.range.start, word.range.end);
    if (/\s/.test(word.text.replace(/<[^<>]*>/g, ''))) continue;
    for (const { 0: match, index, groups } of written.matchAll(placeholder())) {
      const start = word.range.start + index;
      const name = groups!.angled ?? groups!.capital!;
      found.push({
        kind: 'placeholder',
        text: match,
        words: wordsIn(name),
        range: { start, end: start + match.length },
      });
    }
    for (const { 0: match, index, groups } of withoutSingleQuotes(written).matchAll(variable)) {
      const start = word.range.start + index;
      const name = groups!.braced ?? groups!.bare!;
      if (!knownVariables.has(name))
        found.push({
          kind: 'variable',
          text: match,
          words: wordsIn(name),
          range: { start, end: start + match.length },
        });
    }
  }
  return found;
}

/** Single quotes keep variables as they are; in double ones they are an apostrophe. */
function withoutSingleQuotes(written: string): string {
  return written.includes('"') ? written : written.replace(/'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
}

/** The words of a name, without those that tell nothing; `podname` is `pod name`. */
function wordsIn(name: string): string[] {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.length > 5 ? word.replace(/(?:name|id)$/, '') : word))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether the name of a stand-in is a phrase that tells what to put there. */
export function explainsItself({ words }: StandIn): boolean {
  return words.length > 2 && words.some((word) => joiners.has(word));
}
