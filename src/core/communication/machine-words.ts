import { lazy } from '../lazy.js';
import { hostNames, machineParts, machineTalk, surelyMachineParts } from '../locale/phrases/jargon.js';
import type { Sentence } from '../prose/sentence.js';
import type { Range } from '../text/range.js';

/** Words of machines in a text for people. */
export interface MachineWords {
  readonly kind: 'host' | 'trace';
  readonly text: string;
  readonly range: Range;
}

const hyphenated = lazy(
  () => /(?<![\p{L}\p{N}.@/-])[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){1,8}(?![\p{L}\p{N}@/-])/gu,
);

/** Without one of these a sentence holds no words of machines; a quick look before the patterns. */
const telltale = lazy(
  () => /\d|\p{L}-\p{L}|\.\p{L}|\p{Ll}\p{Lu}|\p{Lu}{5}|trace|fault|dump|pointer|panic|exception|fatal/u,
);

/** The names of machines and what machines print, in order; also inside code. */
export function machineWordsIn(sentences: readonly Sentence[]): MachineWords[] {
  return sentences
    .filter(({ text }) => telltale().test(text))
    .flatMap((sentence) =>
      [...spotted(sentence.text)].map(({ kind, start, text }) => ({
        kind,
        text,
        range: sentence.rangeOf(start, start + text.length),
      })),
    );
}

/** The first line of a block of code that a machine printed; null where none did. */
export function printedLine(source: string, { start, end }: Range): MachineWords | null {
  let from = start;
  for (const line of source.slice(start, end).split(/\r\n?|\n/)) {
    const text = line.trim();
    if (machineTalk.some((pattern) => pattern.test(text))) {
      const at = source.indexOf(text, from);
      return { kind: 'trace', text, range: { start: at, end: at + text.length } };
    }
    from += line.length;
  }
  return null;
}

function* spotted(text: string): Generator<{ kind: 'host' | 'trace'; start: number; text: string }> {
  const taken: Range[] = [];
  const free = (start: number, words: string): boolean =>
    taken.every((range) => start >= range.end || start + words.length <= range.start);
  for (const { kind, patterns } of kinds) {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (!match || !free(match.index, match[0])) continue;
      taken.push({ start: match.index, end: match.index + match[0].length });
      yield { kind, start: match.index, text: match[0] };
    }
  }
  for (const { index, 0: name } of text.matchAll(hyphenated())) {
    if (isMachineName(name) && free(index, name)) yield { kind: 'host', start: index, text: name };
  }
}

const kinds = [
  { kind: 'trace', patterns: machineTalk },
  { kind: 'host', patterns: hostNames },
] as const;

/** `orders-db-01`, `ip-10-0-0-7`, `payments-api-prod`; not `web-app`. */
function isMachineName(name: string): boolean {
  const parts = name.split('-');
  const plain = parts.map((part) => part.replace(/\d{1,4}$/, ''));
  const numbered = parts.some((part) => /^\D*\d{1,4}$/.test(part));
  if (numbered) return plain.some((part) => machineParts.has(part));
  return parts.length >= 3 && plain.some((part) => surelyMachineParts.has(part));
}
