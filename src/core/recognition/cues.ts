import type { Label } from '../document/section.js';
import type { Cue } from '../document-type/document-type.js';
import { languagePacks } from '../locale/pack.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import { blocksIn } from '../markdown/walk.js';
import { tokenise } from '../text/words.js';
import { startsWithTime } from '../time/looks-like-time.js';

const stepWords = new Set(languagePacks.flatMap((pack) => pack.step));

const wordsOfPacks = languagePacks.map((pack) => ({
  doing: new Set(pack.doing),
  checking: new Set(pack.checking),
  explaining: pack.explaining,
  failing: new Set(pack.failing),
}));

/** Whether a title only numbers a step, such as "Step 3: restart". */
export function isStepTitle(title: string): boolean {
  const [first, second] = tokenise(title);
  return (
    first !== undefined && second !== undefined && stepWords.has(first.text) && /^\d+$/.test(second.text)
  );
}

/** Cues that a title gives. */
export function titleCues(title: string): Cue[] {
  const tokens = tokenise(title);
  const text = ` ${tokens.map((token) => token.text).join(' ')} `;
  const first = tokens.find((token) => !token.filler)?.text ?? '';
  const last = tokens.findLast((token) => !token.filler)?.text ?? '';
  const bases = basesOf(first);
  const found: Cue[] = [];
  for (const { doing, checking, explaining, failing } of wordsOfPacks) {
    if (bases.some((verb) => doing.has(verb))) found.push('doing');
    if (bases.some((verb) => checking.has(verb))) found.push('checking');
    if (explaining.some((pattern) => fits(text, pattern))) found.push('explaining');
    if (failing.has(last) || failing.has(first)) found.push('failing');
  }
  return found;
}

/** Whether the words of a title fit a pattern, in which `…` stands for any words. */
function fits(text: string, pattern: string): boolean {
  const [opening = '', ending = ''] = pattern.split('…').map((part) => part.trim());
  return text.startsWith(` ${opening} `) && (ending === '' || text.endsWith(` ${ending} `));
}

/** What a word may be a form of: itself, or of an English -ing form adding → add, removing → remove, stopping → stop. */
function basesOf(word: string): string[] {
  if (!word.endsWith('ing')) return [word];
  const stem = word.slice(0, -3);
  return [word, stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}

/** Cues that the content of a section gives. */
export function contentCues(label: Label, document: ParsedDocument): Cue[] {
  let steps = false;
  let dated = 0;
  for (const { block } of blocksIn(document, label.content)) {
    if (block.kind === 'list' && block.ordered && block.items.length > 1) steps = true;
    if (block.kind === 'table')
      dated += block.rows.filter(({ cells }) => cells[0] && startsWithTime(document.text, cells[0])).length;
    if (block.kind === 'list')
      dated += block.items.filter(
        ({ blocks }) => blocks[0] && startsWithTime(document.text, blocks[0].range),
      ).length;
  }
  return [...(steps ? (['steps'] as const) : []), ...(dated >= 3 ? (['dated-entries'] as const) : [])];
}
