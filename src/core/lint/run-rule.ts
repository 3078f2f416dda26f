import { localize } from '../locale/locale.js';
import { fill } from '../locale/message.js';
import { type Severity, severities } from '../rules/problem.js';
import type { AnyRule, MessageValues, RuleContext } from '../rules/rule.js';
import type { LintSettings } from './lint.js';
import type { Told } from './problem-of.js';
import { everyRule } from './suppress.js';

/** What running a rule depends on. */
export type RunSettings = Pick<LintSettings, 'rules' | 'settings' | 'messages' | 'policy' | 'now'>;

interface Found {
  readonly message: string;
  readonly values?: MessageValues;
  readonly weight?: AnyRule['weight'];
}

interface Run<Finding extends Found, Problem> {
  readonly unusedDirectives: RuleContext<unknown>['unusedDirectives'];
  /** The document's, which its missing content weighs by. */
  readonly status: unknown;
  readonly find: (context: RuleContext<unknown>) => Iterable<Finding>;
  readonly toProblem: (finding: Finding, told: Told) => Problem;
  /** The problem that names a rule which threw. */
  readonly failed: (told: Told) => Problem;
}

/** Runs a rule as it is set; nothing where it is off. Never throws. */
export function runWith<Finding extends Found, Problem>(
  rule: AnyRule,
  settings: RunSettings,
  run: Run<Finding, Problem>,
): Problem[] {
  return ruleRunner(rule, settings)?.(run) ?? [];
}

/** Runs one rule, again and again. Never throws. */
export type RuleRunner = <Finding extends Found, Problem>(run: Run<Finding, Problem>) => Problem[];

/** What runs a rule as it is set; null where it is off. */
export function ruleRunner(rule: AnyRule, settings: RunSettings): RuleRunner | null {
  const setting = settings.settings.get(rule.id);
  if (!setting || setting.severity === 'off') return null;
  const { severity } = setting;
  const { messages, policy, now } = settings;
  const say = (message: string, values: MessageValues = {}): string =>
    fill(localize(rule.messages[message] ?? { en: message }, messages), values);
  const contextWith = (unusedDirectives: RuleContext<unknown>['unusedDirectives']): RuleContext<unknown> => ({
    options: setting.options,
    locale: messages,
    say,
    unusedDirectives,
    ruleIds: () => new Set(settings.rules.map(({ id }) => id)),
    policy,
    now,
  });
  const usual = contextWith([]);
  return <Finding extends Found, Problem>(run: Run<Finding, Problem>): Problem[] => {
    const { unusedDirectives, status, find, toProblem, failed } = run;
    try {
      const context = unusedDirectives.length === 0 ? usual : contextWith(unusedDirectives);
      const problems: Problem[] = [];
      for (const finding of find(context)) {
        const { message, values, weight = rule.weight } = finding;
        if (!rule.messages[message]) throw new Error(`no message \`${message}\``);
        const weighed = weight === 'content' ? weigh(severity, status) : severity;
        problems.push(
          toProblem(finding, { rule: rule.id, severity: weighed, message: say(message, values) }),
        );
      }
      return problems;
    } catch (error) {
      const message = `Rule \`${rule.id}\` failed: ${(error as Error).message}; please report this, and turn the rule off meanwhile.`;
      return [failed({ rule: rule.id, severity: 'error', message })];
    }
  };
}

export function appliesTo(rule: AnyRule, lineage: readonly string[]): boolean {
  return rule.types === 'all' || lineage.some((id) => rule.types.includes(id));
}

/** The most that missing content weighs before a document is final. */
const ceilings: { readonly [status: string]: Severity } = { draft: 'info', 'in-review': 'warning' };

function weigh(severity: Severity, status: unknown): Severity {
  const ceiling = typeof status === 'string' ? ceilings[status] : undefined;
  return ceiling && severities.indexOf(ceiling) > severities.indexOf(severity) ? ceiling : severity;
}

/** Which rules look across documents under some settings. */
export interface AcrossRules {
  /** Those that are on. */
  readonly on: readonly AnyRule[];
  /** Whether any does. */
  readonly any: boolean;
  /** Whether a rule finds something across documents. */
  names(rule: string): boolean;
  /** Whether a directive for a rule may be of use across documents, so that nobody can tell before. */
  decides(rule: string): boolean;
}

export function acrossRules({ rules, settings }: Pick<RunSettings, 'rules' | 'settings'>): AcrossRules {
  const on = rules.filter(({ id, across }) => across && (settings.get(id)?.severity ?? 'off') !== 'off');
  const names = new Set(on.map(({ id }) => id));
  const deciding = new Set(on.filter(({ phase }) => phase !== 'after').map(({ id }) => id));
  const any = deciding.size > 0;
  return {
    on,
    any,
    names: (rule) => names.has(rule),
    decides: (rule) => deciding.has(rule) || (any && rule === everyRule),
  };
}
