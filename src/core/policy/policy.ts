import { dayMs } from '../time/calendar.js';
import { parseDurations } from '../time/duration.js';
import { type Interval, intervalMs, parseInterval } from '../time/interval.js';

/** The credit owed in a month whose uptime is below a percentage. */
export interface SlaTier {
  readonly uptime_below: number;
  readonly credit: number;
}

/** An impact that makes an incident at least as severe as `severity`; each figure given must be reached. */
export interface SeverityThreshold {
  readonly severity: string;
  readonly customers_affected?: number;
  readonly orders_lost?: number;
  readonly duration?: string;
  readonly data_exposed?: boolean;
}

/** A duty to tell somebody, such as a regulator, within a time. */
export interface NoticeDuty {
  readonly id: string;
  readonly name: string;
  /** Condition as a JSON Schema over `{front_matter, derived}`, as in document types. */
  readonly applies?: { readonly [keyword: string]: unknown };
  readonly within: string;
  /** Which time the clock starts at. */
  readonly from?: 'started' | 'detected';
  readonly source?: string;
}

/** What a team has promised, as `.pulih.yaml` says it. */
export interface PolicySource {
  readonly severities?: readonly string[];
  readonly budgets?: Budgets;
  readonly sla?: readonly SlaTier[];
  readonly drill_interval?: string;
  readonly severity_matrix?: readonly SeverityThreshold[];
  readonly notice_duties?: readonly NoticeDuty[];
}

/** Durations by incident severity: how soon, how often, how late. */
export interface Budgets {
  readonly first_notice?: { readonly [severity: string]: string };
  readonly update_cadence?: { readonly [severity: string]: string };
  readonly action_due?: { readonly [severity: string]: string };
}

export type BudgetName = keyof Budgets;

/** What a team has promised; lengths in ms. */
export interface Policy {
  /** Worst first. */
  readonly severities: readonly string[];
  readonly budgets: { readonly [name in BudgetName]: ReadonlyMap<string, number> };
  /** Lowest uptime first; empty where the team has no table. */
  readonly sla: readonly SlaTier[];
  readonly drillInterval: Interval;
  readonly severityMatrix: readonly SeverityThreshold[];
  readonly duties: readonly NoticeDuty[];
}

/**
 * What holds where a team says nothing else. First notice and cadence: the middle of what public incident guides ask
 * (5 to 15 min for the worst, updates every 20 to 60 min); actions: within 30 days of the worst, 90 of the others.
 */
export const defaultPolicy: Required<Omit<PolicySource, 'budgets'>> & {
  readonly budgets: Required<Budgets>;
} = {
  severities: ['sev1', 'sev2', 'sev3', 'sev4'],
  budgets: {
    first_notice: { sev1: 'PT15M', sev2: 'PT30M', sev3: 'PT1H' },
    update_cadence: { sev1: 'PT30M', sev2: 'PT1H', sev3: 'PT2H' },
    action_due: { sev1: 'P30D', sev2: 'P30D', sev3: 'P90D', sev4: 'P90D' },
  },
  sla: [],
  drill_interval: 'P180D',
  severity_matrix: [],
  notice_duties: [],
};

/** The policy that some configurations make together; later ones win key by key. */
export function policyOf(sources: readonly PolicySource[]): Policy {
  const pick = <K extends keyof typeof defaultPolicy>(key: K): (typeof defaultPolicy)[K] =>
    (sources.findLast((source) => source[key] !== undefined)?.[key] ??
      defaultPolicy[key]) as (typeof defaultPolicy)[K];
  const budget = (name: BudgetName): ReadonlyMap<string, number> =>
    new Map(
      [defaultPolicy.budgets, ...sources.map(({ budgets }) => budgets ?? {})].flatMap((budgets) =>
        Object.entries(budgets[name] ?? {}).flatMap(([severity, length]) => {
          const ms = lengthOf(length);
          return ms === null ? [] : [[severity, ms] as const];
        }),
      ),
    );
  return {
    severities: pick('severities'),
    budgets: {
      first_notice: budget('first_notice'),
      update_cadence: budget('update_cadence'),
      action_due: budget('action_due'),
    },
    sla: [...pick('sla')].sort((a, b) => a.uptime_below - b.uptime_below),
    drillInterval: intervalFrom(pick('drill_interval')) ?? intervalFrom(defaultPolicy.drill_interval)!,
    severityMatrix: pick('severity_matrix'),
    duties: dutiesOf(sources),
  };
}

/** Duties add up, since several laws may hold; of two with one id the later wins. */
function dutiesOf(sources: readonly PolicySource[]): NoticeDuty[] {
  const duties = sources.flatMap(({ notice_duties = [] }) => notice_duties);
  return [...new Map(duties.map((duty) => [duty.id, duty])).values()];
}

/** A length as people write it in a configuration, in ms, a month as a twelfth of a year; null where it is none. */
export function lengthOf(text: string): number | null {
  const interval = parseInterval(text);
  if (interval) return intervalMs(interval);
  const [first] = parseDurations(text);
  return first && first.text === text.trim() ? first.ms : null;
}

function intervalFrom(text: string): Interval | null {
  const ms = lengthOf(text);
  return parseInterval(text) ?? (ms === null ? null : { months: 0, days: Math.round(ms / dayMs) });
}
