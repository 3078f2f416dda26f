import type { Edit } from '../../core/text/edit.js';
import { difference } from './document-edit.js';

/** Lines of two texts, by their numbers from 0: from `from` up to `to`, which is not among them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Change = readonly [before: Stretch, after: Stretch];

/** Edits that turn a text into another and leave the lines alone that both have, so that a cursor in them stays. */
export function lineEdits(before: string, after: string): Edit[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const starts = [0];
  for (const line of a) starts.push(starts.at(-1)! + line.length);
  return changes(a, b).flatMap(([own, other]) => {
    const written = before.slice(starts[own.from], starts[own.to]);
    const wanted = b.slice(other.from, other.to).join('');
    return difference(written, wanted).map(({ range, text }) => ({
      range: { start: starts[own.from]! + range.start, end: starts[own.from]! + range.end },
      text,
    }));
  });
}

/** With their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The stretches that differ, between lines that both texts have once each, in order ("patience"). */
function changes(a: readonly string[], b: readonly string[]): Change[] {
  const found: Change[] = [];
  const open: Change[] = [
    [
      { from: 0, to: a.length },
      { from: 0, to: b.length },
    ],
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const [own, other] = trimmed(a, b, next);
    if (own.from === own.to && other.from === other.to) continue;
    const anchors = longestRise(onceInBoth(a, b, [own, other]));
    if (anchors.length === 0) found.push([own, other]);
    let [x, y] = [own.from, other.from];
    for (const [atA, atB] of anchors) {
      open.push([
        { from: x, to: atA },
        { from: y, to: atB },
      ]);
      [x, y] = [atA + 1, atB + 1];
    }
    if (anchors.length > 0)
      open.push([
        { from: x, to: own.to },
        { from: y, to: other.to },
      ]);
  }
  return found;
}

/** Without the lines that both stretches begin and end with. */
function trimmed(a: readonly string[], b: readonly string[], [own, other]: Change): Change {
  let [x, y, i, j] = [own.from, other.from, own.to, other.to];
  while (x < i && y < j && a[x] === b[y]) [x, y] = [x + 1, y + 1];
  while (x < i && y < j && a[i - 1] === b[j - 1]) [i, j] = [i - 1, j - 1];
  return [
    { from: x, to: i },
    { from: y, to: j },
  ];
}

type Pair = readonly [inA: number, inB: number];

function onceInBoth(a: readonly string[], b: readonly string[], [own, other]: Change): Pair[] {
  const places = (lines: readonly string[], { from, to }: Stretch): Map<string, number> => {
    const once = new Map<string, number>();
    for (let at = from; at < to; at++) once.set(lines[at]!, once.has(lines[at]!) ? -1 : at);
    return once;
  };
  const inB = places(b, other);
  return [...places(a, own)].flatMap(([line, at]): Pair[] => {
    const there = inB.get(line) ?? -1;
    return at < 0 || there < 0 ? [] : [[at, there]];
  });
}

/** The longest run of pairs, which are in order of their first places, whose second places are in order too. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  });
  const rise: Pair[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before[at]) rise.push(pairs[at]!);
  return rise.reverse();
}
