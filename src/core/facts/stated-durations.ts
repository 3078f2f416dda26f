import { sectionsAbout } from '../document/find-sections.js';
import { type DurationName, milestoneWords } from '../locale/milestone-words.js';
import { phrase } from '../locale/phrase.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import type { Range } from '../text/range.js';
import { parseDurations, type StatedDuration } from '../time/duration.js';
import type { TimedDocument } from '../timeline/timeline.js';

/** A duration that the document states, and what it is the duration of. */
export interface DurationClaim {
  readonly stated: StatedDuration;
  readonly name: DurationName;
  /** What the document calls it, for messages. */
  readonly label: string;
  /** `prose`: said in passing, so only a sure contradiction counts. */
  readonly form: 'label' | 'front-matter' | 'prose';
}

const names = milestoneWords.flatMap(({ durations }) => durations);
/** A label that says what a duration is of is short. */
const longestTitle = 80;
const otherClocks = milestoneWords.flatMap((words) => words.otherClocks);

/** The durations that a document states: under a label, under a front matter key, or in its summary. */
export function durationClaims(document: TimedDocument): DurationClaim[] {
  return [
    ...labelClaims(document),
    ...frontMatterClaims(document),
    ...namedClaims(document),
    ...proseClaims(document),
  ];
}

/** What a title of a section or the name of a key says that a length of time is of. */
function nameOf({ parsed }: TimedDocument, title: string): DurationName | null {
  return title.length > longestTitle ? null : parsed.memory.recall('name of a duration', title, nameIn);
}

function nameIn(title: string): DurationName | null {
  const words = title
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return names.find(({ phrases }) => phrases.includes(words)) ?? null;
}

function labelClaims(document: TimedDocument): DurationClaim[] {
  const { lines, text } = document.parsed;
  return document.sections.flatMap((section): DurationClaim[] => {
    const name = nameOf(document, section.title);
    if (!name) return [];
    const start =
      section.content.start + (/\S/.exec(text.slice(section.content.start, section.content.end))?.index ?? 0);
    const range = { start, end: Math.min(section.content.end, lines.rangeOf(lines.lineAt(start)).end) };
    const stated = onlyDuration(document, range);
    return stated ? [{ stated, name, label: section.title, form: 'label' }] : [];
  });
}

/** The duration that a line consists of, where it has one only and measures it by the calendar. */
function onlyDuration({ parsed }: TimedDocument, range: Range): StatedDuration | null {
  const line = plainText(parsed, range).toLowerCase();
  if (otherClocks.some((words) => line.includes(words))) return null;
  const found = parseDurations(parsed.text, { from: range.start, to: range.end, clock: 'h:mm' });
  return found.length === 1 ? found[0]! : null;
}

function frontMatterClaims(document: TimedDocument): DurationClaim[] {
  const { data, locate } = document.frontMatter;
  return Object.entries(data).flatMap(([key, value]): DurationClaim[] => {
    const name = nameOf(document, key.replace(/_/g, ' '));
    const range = typeof value === 'string' ? locate([key])?.value : null;
    const stated = name && range ? onlyDuration(document, range) : null;
    return name && stated ? [{ stated, name, label: key, form: 'front-matter' }] : [];
  });
}

/** Names of several words are said in running text too: "the time to resolve was 1 h 50 min". */
const spokenNames = names.flatMap((name) =>
  name.phrases.filter((phrase) => phrase.includes(' ')).map((phrase) => ({ phrase, name })),
);
const anySpoken = new RegExp(spokenNames.map(({ phrase }) => phrase).join('|'), 'i');
/** What may stand between the name and the duration. */
const betweenSpoken =
  /^[\s*_]{0,4}(?:was|is|of|about|around|approximately|adalah|sekitar|[:=~])?[\s*_]{0,4}(?:about|around|~|kurang lebih|sekitar)?\s{0,3}$/i;

/** Where each of the spoken names stands first; none reaches over the end of a block. */
function firstSpoken({ text, frontMatter, blocks, memory }: ParsedDocument): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { range } of frontMatter ? [frontMatter, ...blocks] : blocks) {
    const found = memory.carry('spoken names', text.slice(range.start, range.end), spokenIn);
    for (const [phrase, at] of found) if (!places.has(phrase)) places.set(phrase, range.start + at);
  }
  return places;
}

/** The spoken names in a stretch, each with its first place. */
function spokenIn(stretch: string): (readonly [phrase: string, at: number])[] {
  if (!anySpoken.test(stretch)) return [];
  const lower = stretch.toLowerCase();
  return spokenNames.flatMap(({ phrase }) => {
    const at = lower.indexOf(phrase);
    return at < 0 ? [] : [[phrase, at] as const];
  });
}

function namedClaims({ parsed, sections }: TimedDocument): DurationClaim[] {
  const places = firstSpoken(parsed);
  return spokenNames.flatMap(({ phrase, name }): DurationClaim[] => {
    const at = places.get(phrase) ?? -1;
    const end = at + phrase.length;
    if (at < 0 || sections.some(({ range }) => range.start <= at && at < range.end)) return [];
    const stated = parseDurations(parsed.text, { from: end, to: Math.min(parsed.text.length, end + 40) })[0];
    if (!stated || !betweenSpoken.test(parsed.text.slice(end, stated.range.start))) return [];
    return [{ stated, name, label: parsed.text.slice(at, end), form: 'label' }];
  });
}

/** Before a duration, in the sentence: what it is the duration of, and that it is one. */
const lasted = phrase`(?:(?:down|unavailable|offline|out|unreachable|outage|disruption|incident)\b[^.!?]{0,60}?\b(?:for|lasted|lasting|of)|(?:tidak dapat|tidak bisa|gangguan|terganggu|mati|lumpuh)[^.!?]{0,60}?(?:selama|berlangsung))\s+(?:[\p{L}-]+\s+){0,3}$`;

function proseClaims(document: TimedDocument): DurationClaim[] {
  const name = names[0]!;
  return sectionsAbout(document, 'summary')
    .filter(({ recognition }) => recognition?.concept === 'summary')
    .flatMap(({ content }) => parseDurations(document.parsed.text, { from: content.start, to: content.end }))
    .filter(({ range }) =>
      lasted.test(document.parsed.text.slice(Math.max(0, range.start - 120), range.start)),
    )
    .slice(0, 1)
    .map((stated) => ({ stated, name, label: stated.text, form: 'prose' }));
}
