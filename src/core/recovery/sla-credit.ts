import type { MonthlyUptime } from '../facts/uptime.js';
import type { SlaTier } from '../policy/policy.js';

/** What the team's own table owes for a month. */
export interface OwedCredit {
  readonly month: string;
  /** In percent, as far as one incident goes. */
  readonly uptime: number;
  /** In percent of what the month costs; 0 where nothing is owed. */
  readonly credit: number;
}

/** The credit owed for each month; tiers come lowest uptime first. */
export function owedCredits(months: readonly MonthlyUptime[], tiers: readonly SlaTier[]): OwedCredit[] {
  return months.map(({ month, uptime }) => ({
    month,
    uptime: uptime * 100,
    credit: tiers.find((tier) => uptime * 100 < tier.uptime_below)?.credit ?? 0,
  }));
}
