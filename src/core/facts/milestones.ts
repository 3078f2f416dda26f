import { type MilestoneName, milestoneNames, milestoneWords } from '../locale/milestone-words.js';
import { frontMatterTime } from '../timeline/context.js';
import type { Milestone, Milestones } from '../timeline/milestone.js';
import type { TimedDocument } from '../timeline/timeline.js';

/** By name: those of the front matter, else those of the timeline. */
export function findMilestones(document: TimedDocument): Milestones {
  const stated = readStated(document);
  const told = stated.length > 0 ? stated : timelineMilestones(document);
  return new Map(told.map((milestone) => [milestone.name, milestone]));
}

/** The times of the front matter's `times`, read in its time zone; those that cannot be read are left out. */
export function statedMilestones(document: TimedDocument): Milestone[] {
  return [...document.milestones().values()].filter(({ source }) => source === 'front-matter');
}

function readStated(document: TimedDocument): Milestone[] {
  return milestoneNames.flatMap((name): Milestone[] => {
    const value = frontMatterTime(document, ['times', name]);
    return value ? [{ name, value, range: value.range, source: 'front-matter' }] : [];
  });
}

/** The milestones that entries of the timeline name with few words, such as "Resolved"; the first of each name. */
export function timelineMilestones(document: TimedDocument): Milestone[] {
  const found = new Map<MilestoneName, Milestone>();
  for (const { at, text, timeRange, range } of document.timeline()?.entries ?? []) {
    const name = at && milestoneOf(text);
    if (name && !found.has(name))
      found.set(name, { name, value: at, range: timeRange ?? range, source: 'timeline' });
  }
  return [...found.values()];
}

function milestoneOf(text: string): MilestoneName | null {
  const words = text
    .toLowerCase()
    .replace(/\d[\d\s:./TZ+-]*/g, ' ')
    .replace(/[^\p{L}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length > 40) return null;
  return (
    milestoneNames.find((name) =>
      milestoneWords.some(({ milestones }) => milestones[name].includes(words)),
    ) ?? null
  );
}
