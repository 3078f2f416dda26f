import type { TimelinePicture } from '../../server/protocol.js';

/** Share of the incident that is drawn before and after it. */
const around = 0.08;

/** What is drawn: the incident itself, where what came later would squeeze it. */
export function spanOf({ start, end, milestones }: TimelinePicture): {
  readonly start: number;
  readonly end: number;
} {
  const instants = milestones.map(({ at }) => at);
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  const room = (last - first) * around;
  if (instants.length < 2 || room === 0) return { start, end };
  return { start: Math.max(start, first - room), end: Math.min(end, last + room) };
}
