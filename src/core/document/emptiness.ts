import type { LanguagePack } from '../locale/language-pack.js';
import { languagePacks } from '../locale/pack.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import type { Range } from '../text/range.js';
import { trimOf } from '../text/trim.js';

/**
 * What stands under a label: `text`; `none-because` (nothing to say, and why); `none` (nothing to say, without a
 * reason); `unwritten` (TBD and the like); `blank` (nothing at all, or only comments).
 */
export type Filling = 'text' | 'none-because' | 'none' | 'unwritten' | 'blank';

/** More than this is a text, whatever it says. */
const surelyText = 400;
/** Most sections are known to be a text from their beginning. */
const beginning = 1500;

/** What stands in a range of the source. Comments and the skeletons of lists and tables do not count. */
export function fillingOf({ text, memory }: ParsedDocument, { start, end }: Range): Filling {
  if (end - start > 2 * beginning) {
    const opening = text.slice(start, start + beginning);
    if (memory.recall('surely a text', opening, (some) => writtenIn(some).length > surelyText)) return 'text';
  }
  return memory.recall('filling', text.slice(start, end), fillingOfText);
}

function fillingOfText(text: string): Filling {
  const written = writtenIn(text);
  if (written === '') return 'blank';
  if (written.length > surelyText) return 'text';
  const plain = written
    .toLowerCase()
    .replace(/[*_`~>[\]()]/g, '')
    .trim();
  const bare = trimOf(plain, ' \t\r\n.!…:;,–—-');
  if (languagePacks.some((pack) => pack.unwritten.includes(bare))) return 'unwritten';
  for (const pack of languagePacks) {
    const filling = noneIn(plain, bare, pack);
    if (filling) return filling;
  }
  return bare === '' ? 'blank' : 'text';
}

/** Whether a filling answers the section's question. */
export function isAnswer(filling: Filling): boolean {
  return filling === 'text' || filling === 'none-because';
}

function noneIn(plain: string, bare: string, pack: LanguagePack): Filling | null {
  if (pack.none.includes(bare)) return 'none';
  const opening = pack.none.find(
    (word) => plain.startsWith(word) && /^[\s,:;.–—-]/u.test(plain.slice(word.length)),
  );
  if (opening === undefined) return null;
  const reason = plain.slice(opening.length).replace(/^[\s,:;.–—-]+/u, '');
  return pack.because.some((word) => reason.startsWith(`${word} `) || reason.startsWith(`${word}:`))
    ? 'none-because'
    : null;
}

function writtenIn(text: string): string {
  return skeletonOff(withoutComments(text));
}

/** The text without HTML comments; an unclosed one runs to the end. */
export function withoutComments(text: string): string {
  return text.replace(/<!--(?:[^-]|-(?!->))*(?:-->|$)/g, '');
}

/** Drops what a scaffold writes around content: list marks, check boxes, table rules and empty cells, rules. */
function skeletonOff(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const ruleAt = lines.findIndex(
    (line) => /^[\s>|:-]*$/.test(line) && line.includes('|') && line.includes('-'),
  );
  return lines
    .filter((_, index) => ruleAt < 0 || (index !== ruleAt && index !== ruleAt - 1))
    .map((line) =>
      trimOf(line.replace(/^[\s>]*(?:[-*+]|\d+[.)])(?=\s|$)\s*(?:\[[ xX]?\])?/, '').trim(), ' \t|'),
    )
    .filter((line) => line !== '' && !/^(?:-{3,}|\*{3,}|_{3,})$/.test(line))
    .join('\n');
}
