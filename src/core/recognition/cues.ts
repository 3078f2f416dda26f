import type { Label } from '../document/section.js';
import type { Cue } from '../document-type/document-type.js';
import { languagePacks } from '../locale/pack.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import { blocksIn } from '../markdown/walk.js';
import { startsWithTime } from '../time/looks-like-time.js';
import { tokenise } from './tokens.js';

/** Whether a title only numbers a step, such as "Step 3: restart". */
export function isStepTitle(title: string): boolean {
  const [first, second] = tokenise(title);
  const words = languagePacks.flatMap((pack) => pack.step);
  return (
    first !== undefined && second !== undefined && words.includes(first.text) && /^\d+$/.test(second.text)
  );
}

/** Cues that a title gives. */
export function titleCues(title: string): Cue[] {
  const tokens = tokenise(title);
  const text = ` ${tokens.map((token) => token.text).join(' ')} `;
  const first = tokens.find((token) => !token.filler)?.text ?? '';
  const found: Cue[] = [];
  const last = tokens.findLast((token) => !token.filler)?.text ?? '';
  for (const pack of languagePacks) {
    if (pack.doing.some((verb) => isFormOf(first, verb))) found.push('doing');
    if (pack.checking.some((verb) => isFormOf(first, verb))) found.push('checking');
    if (pack.explaining.some((pattern) => fits(text, pattern))) found.push('explaining');
    if (pack.failing.includes(last) || pack.failing.includes(first)) found.push('failing');
  }
  return found;
}

/** Whether the words of a title fit a pattern, in which `…` stands for any words. */
function fits(text: string, pattern: string): boolean {
  const [opening = '', ending = ''] = pattern.split('…').map((part) => part.trim());
  return text.startsWith(` ${opening} `) && (ending === '' || text.endsWith(` ${ending} `));
}

/** A verb itself, or its English -ing form: add → adding, remove → removing, stop → stopping. */
function isFormOf(word: string, verb: string): boolean {
  if (word === verb) return true;
  if (!word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return stem === verb || `${stem}e` === verb || stem === verb + verb.at(-1);
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
