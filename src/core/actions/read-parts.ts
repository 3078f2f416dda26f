import type { OutlinedDocument } from '../document/outlined-document.js';
import {
  type ActionKind,
  type ActionStatus,
  actionKinds,
  actionStatuses,
  actionWords,
  wordsOf,
} from '../locale/action-words.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import { inlineOf } from '../markdown/inline.js';
import type { Inline } from '../markdown/inlines.js';
import { plainText } from '../markdown/plain-text.js';
import type { Range } from '../text/range.js';
import type { TimeValue } from '../time/time-value.js';
import { timesIn } from '../timeline/times-in.js';
import type { Action } from './action.js';

const nobody = wordsOf((words) => words.nobody);
const alternation = (words: ReadonlySet<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const ownerLabel = new RegExp(
  `(?:^|[\\s([,;*_])(?:${alternation(wordsOf((words) => words.owner))})[*_]{0,2}\\s{0,3}[:=]?[*_]{0,2}\\s{1,3}[*_]{0,2}\\[?@?(\\p{L}[\\p{L}\\d._'-]*(?: \\p{Lu}[\\p{L}\\d._'-]*){0,2})`,
  'iu',
);
const mention = /(?:^|[\s([,;])@([A-Za-z\d][\w.-]*[A-Za-z\d]|[A-Za-z\d])(?![\w@])/u;
const dueBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternation(wordsOf((words) => words.due))})\\s*[:=]?[*_\\s(]{0,4}$`,
  'iu',
);

/** The owner named within the words of an item: `@name`, or after `owner:` and the like. */
export function ownerIn({ text }: ParsedDocument, range: Range): Action['owner'] {
  const words = text.slice(range.start, range.end);
  const named = mention.exec(words) ?? labelled(words);
  const name = named?.[1];
  if (!named || name === undefined || nobody.has(name.toLowerCase())) return null;
  const start = range.start + named.index + named[0].lastIndexOf(name);
  return { name, range: { start, end: start + name.length } };
}

/** A label without a colon needs a name after it: "owner of the service" names nobody. */
function labelled(words: string): RegExpExecArray | null {
  const match = ownerLabel.exec(words);
  if (!match) return null;
  return /[:=]/.test(match[0]) || /^\p{Lu}/u.test(match[1]!) ? match : null;
}

/** The owner that a cell names. */
export function ownerOfCell(document: ParsedDocument, cell: Range): Action['owner'] {
  const name = plainText(document, cell).replace(/^@/, '');
  return nobody.has(name.toLowerCase()) ? null : { name, range: cell };
}

/** The date that follows a word such as "by" or "due"; or one in brackets at the end. */
export function dueIn(document: OutlinedDocument, range: Range): TimeValue | null {
  const { text } = document.parsed;
  if (!/\d/.test(text.slice(range.start, range.end))) return null;
  const dates = datesIn(document, range);
  const due = dates.find(({ range: at }) =>
    dueBefore.test(text.slice(Math.max(range.start, at.start - 30), at.start)),
  );
  if (due) return due;
  const last = dates.at(-1);
  const bracketed =
    last &&
    /\($/.test(text.slice(0, last.range.start).slice(-1)) &&
    /^\)?[\s.]*$/.test(text.slice(last.range.end, range.end));
  return bracketed ? last : null;
}

/** The date of a cell; of a stretch of time its end. */
export function dueOfCell(document: OutlinedDocument, cell: Range): TimeValue | null {
  const [first, second] = datesIn(document, cell);
  return (second?.link === 'range-end' ? second : first) ?? null;
}

function datesIn(document: OutlinedDocument, range: Range): TimeValue[] {
  const options = { locales: [document.locale], dateOrder: document.dateOrder() };
  return timesIn(document.parsed, range, options).filter(({ date }) => date !== null);
}

/** What a cell for links says, where it is neither a link nor a ticket of a known form. */
export function linkOf(words: string): string | null {
  return nobody.has(words.toLowerCase()) ? null : words;
}

/** The kind that a word or a short title names. */
export function kindOf(words: string): ActionKind | null {
  const lower = words.toLowerCase().trim();
  return actionKinds.find((kind) => actionWords.some(({ kinds }) => kinds[kind].includes(lower))) ?? null;
}

/** The status that a word names, as in a cell or a bracket. */
export function statusOf(words: string): ActionStatus | null {
  const lower = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\s'-]/gu, '')
    .trim();
  if (/[✅✔☑]/u.test(words)) return 'done';
  return (
    actionStatuses.find((status) => actionWords.some(({ statuses }) => statuses[status].includes(lower))) ??
    null
  );
}

/** The status that the words of an item tell: struck through, a tick, or `[done]`, `(in progress)`, `DONE:` at an end. */
export function statusIn(document: ParsedDocument, range: Range): ActionStatus | null {
  const words = document.text.slice(range.start, range.end);
  if (/^\s*(?:✅|✔|☑|:white_check_mark:)/u.test(words)) return 'done';
  if (/^\s*~~/.test(words) && inlineOf(document, range)[0]?.kind === 'strikethrough') return 'done';
  const marked =
    /^\s*(?:\[([\p{L} -]{2,14})\]|\*{0,2}([A-Z]{2,12}(?: [A-Z]{2,12})?)\*{0,2}:)/u.exec(words) ??
    /[([]([\p{L} '’-]{2,14})!?[)\]][\s.]*$/u.exec(words);
  return marked ? statusOf(marked[1] ?? marked[2] ?? '') : null;
}

/** The first link or ticket in a stretch of inline text. */
export function linkIn(document: ParsedDocument, range: Range): string | null {
  const { text } = document;
  const words = text.slice(range.start, range.end);
  if (/\[|https?:|</.test(words)) {
    const target = firstTarget(inlineOf(document, range));
    if (target) return text.slice(target.start, target.end);
  }
  return (
    /(?:^|[\s([])((?:[A-Z][A-Z\d]{1,9}-\d+)|(?:[\w.-]+\/[\w.-]+)?#\d+)(?![\w-])/.exec(words)?.[1] ?? null
  );
}

function firstTarget(nodes: readonly Inline[]): Range | null {
  for (const node of nodes) {
    if (node.kind === 'link' && (node.url ?? node.label)) return node.url ?? node.label;
    if (node.kind === 'autolink') return node.content;
    const inner = 'children' in node ? firstTarget(node.children) : null;
    if (inner) return inner;
  }
  return null;
}
