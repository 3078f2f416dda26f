import { lazy } from '../lazy.js';
import type { JargonPhrases } from '../locale/phrases/jargon.js';
import type { Sentence } from '../prose/sentence.js';
import type { Range } from '../text/range.js';
import { zoneAbbreviations } from '../time/zone-names.js';

/** An abbreviation and where it stands. */
export interface Abbreviation {
  readonly text: string;
  readonly range: Range;
}

const capitals = lazy(
  () => /(?<![\p{L}\p{N}_./@#&'’-])(?<name>\p{Lu}{2,5})s?(?![\p{L}\p{N}_/@&'’-]|\.\p{L})/gu,
);
const roman = /^[IVX]+$/;

/** Abbreviations that a text neither explains nor may take for known; the first place of each. */
export function unexplained(
  sentences: readonly Sentence[],
  { text, phrases, allowed }: { text: string; phrases: JargonPhrases; allowed: ReadonlySet<string> },
): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const sentence of sentences) {
    const matches = [...sentence.text.matchAll(capitals())];
    if (matches.length === 0 || isShouted(sentence.text)) continue;
    for (const { index, groups } of matches) {
      const name = groups!.name!;
      const end = index + name.length;
      const inCode = sentence.code.some((code) => code.start <= index && end <= code.end);
      // After a number stands a unit or a time zone.
      if (/\d ?$/.test(sentence.text.slice(0, index))) continue;
      if (inCode || found.has(name) || allowed.has(name) || isKnown(name, phrases) || isExplained(name, text))
        continue;
      found.set(name, { text: name, range: sentence.rangeOf(index, end) });
    }
  }
  return [...found.values()];
}

function isKnown(name: string, { known, emphasised }: JargonPhrases): boolean {
  return (
    known.has(name) || emphasised.has(name) || roman.test(name) || Object.hasOwn(zoneAbbreviations, name)
  );
}

/** "Domain Name System (DNS)", "DNS (it finds our servers)", "DNS, or …". */
function isExplained(name: string, text: string): boolean {
  return [
    `(${name})`,
    `(${name},`,
    `(${name};`,
    `${name} (`,
    `${name}** (`,
    `${name}, or `,
    `${name} stands for`,
  ].some((way) => text.includes(way));
}

/** Whether most words of a sentence are in capitals. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase()).length;
  return loud >= 3 && loud * 2 > words.length;
}
