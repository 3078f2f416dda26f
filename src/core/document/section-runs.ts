import type { Edit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-break.js';
import { endsOpen } from './insertion.js';
import type { OutlinedDocument } from './outlined-document.js';
import type { Section } from './section.js';

/** A section and the place of its concept in some order. */
export interface Placed {
  readonly section: Section;
  readonly rank: number;
}

/** A section that stands before one that it should follow, and the edits that put its run in order. */
export interface Misplaced {
  readonly section: Section;
  /** The one that should stand earlier. */
  readonly earlier: Section;
  /** Absent where the sections cannot be moved. */
  readonly fix?: () => readonly Edit[];
}

/** What a run that is out of order tells; null where it is in order. */
export function misplacedIn(document: OutlinedDocument, run: readonly Placed[]): Misplaced | null {
  const misplaced = firstMisplaced(run);
  if (!misplaced) return null;
  const [before, after] = misplaced;
  return {
    section: before.section,
    earlier: after.section,
    ...(isMovable(document, run) && { fix: () => [reordered(document, run)] }),
  };
}

/** Runs of neighbouring headings whose concepts are all ranked; another one between them keeps its place. */
export function siblingRuns({ sections }: OutlinedDocument, ranks: ReadonlyMap<string, number>): Placed[][] {
  const runs = new Map<string, Placed[]>();
  const broken = new Map<string, number>();
  for (const section of sections) {
    if (section.form !== 'heading') continue;
    const family = `${section.parent}/${section.level}`;
    const rank = section.recognition ? ranks.get(section.recognition.concept) : undefined;
    if (rank === undefined) broken.set(family, (broken.get(family) ?? 0) + 1);
    else {
      const key = `${family}/${broken.get(family) ?? 0}`;
      const run = runs.get(key) ?? [];
      run.push({ section, rank });
      runs.set(key, run);
    }
  }
  return [...runs.values()];
}

/** The first two neighbours of a run that stand the wrong way round; null where the run is in order. */
function firstMisplaced(run: readonly Placed[]): readonly [before: Placed, after: Placed] | null {
  const index = run.findIndex(({ rank }, i) => i > 0 && run[i - 1]!.rank > rank);
  return index < 0 ? null : [run[index - 1]!, run[index]!];
}

/** Whether a run can be written in order: a fence that is never closed would swallow what it is moved in front of. */
function isMovable({ parsed }: OutlinedDocument, run: readonly Placed[]): boolean {
  return run.at(-1)?.section.content.end !== parsed.text.length || !endsOpen(parsed);
}

/** One edit that writes the sections of a run in order, each ending as one that is followed by another must. */
function reordered({ parsed: { text } }: OutlinedDocument, run: readonly Placed[]): Edit {
  const start = run[0]!.section.range.start;
  const end = run.at(-1)!.section.content.end;
  const sorted = run
    .map((placed, index) => ({ ...placed, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const gap = lineBreakOf(text).repeat(2);
  const bodies = sorted.map(({ section }) => text.slice(section.range.start, section.content.end).trimEnd());
  const whole = text.slice(start, end);
  const tail = whole.slice(whole.trimEnd().length);
  return { range: { start, end }, text: bodies.join(gap) + tail };
}
