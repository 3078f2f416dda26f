import { compare } from '../../core/text/compare.js';
import { dayMs } from '../../core/time/calendar.js';
import { parseDurations } from '../../core/time/duration.js';
import type { ServiceContext } from '../context.js';
import type { Plan } from '../data/lists.js';
import type { IndexEntry } from '../workspace/index-entry.js';
import { listed } from './listed.js';

/** Where neither the plan nor the configuration says how often: twice a year. */
const usualInterval = 183 * dayMs;

/** Backup plans and runbooks, by title. */
export async function plans(context: ServiceContext, folder?: string): Promise<Plan[]> {
  const entries = await context.index.entries(folder);
  return entries
    .filter(({ lineage }) => lineage.includes('backup-plan') || lineage.includes('runbook'))
    .map((entry) => ({
      ...listed(entry),
      services: entry.services,
      lastDrill: entry.drills.last,
      nextDrill: entry.drills.next,
      stale: isStale(entry, context.now()),
    }))
    .sort((a, b) => compare(a.title, b.title));
}

function isStale({ drills: { last, interval } }: IndexEntry, now: number): boolean {
  if (last === null) return true;
  return now - Date.parse(last) > (intervalMs(interval) ?? usualInterval);
}

/** `P6M`, `6 months`; null where it cannot be read. */
function intervalMs(interval: string | null): number | null {
  if (interval === null) return null;
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(interval);
  if (iso) {
    const [years, months, weeks, days] = iso.slice(1).map((part) => Number(part ?? 0));
    return (years! * 366 + months! * 31 + weeks! * 7 + days!) * dayMs;
  }
  const words = /^(\d+) ?(month|months|mo|bulan|year|years|tahun|week|weeks|minggu|day|days|hari)$/i.exec(
    interval,
  );
  if (words) {
    const unit = words[2]!.toLowerCase();
    const days = /^(?:mo|bulan)/.test(unit)
      ? 31
      : /^(?:y|tahun)/.test(unit)
        ? 366
        : /^(?:w|minggu)/.test(unit)
          ? 7
          : 1;
    return Number(words[1]) * days * dayMs;
  }
  return parseDurations(interval)[0]?.ms ?? null;
}
