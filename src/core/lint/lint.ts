import { type FrontMatter, readFrontMatter } from '../document/front-matter.js';
import type { CompiledType, TypeLibrary } from '../document-type/library.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { understand } from '../incident/understand.js';
import { type Locale, localize } from '../locale/locale.js';
import { fill } from '../locale/message.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import type { Policy } from '../policy/policy.js';
import { compareProblems, type Problem, type Severity, severities } from '../rules/problem.js';
import type { AnyRule, Finding, MessageValues, RuleContext, RuleSeverity } from '../rules/rule.js';
import { nearest } from '../text/near.js';
import { suppressions } from './suppress.js';

/** How a rule is to be run. */
export interface RuleSetting {
  readonly severity: RuleSeverity;
  readonly options: { readonly [name: string]: unknown };
}

/** Everything that linting one document depends on. */
export interface LintSettings {
  readonly types: TypeLibrary;
  readonly rules: readonly AnyRule[];
  /** The setting of every rule by id; a rule that is not here is off. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly path: string;
  readonly flagType?: string;
  readonly configType?: string;
  /** Locale of the document; null guesses it. */
  readonly locale: Locale | null;
  /** Locale of the messages. */
  readonly messages: Locale;
  /** What the team has promised. */
  readonly policy: Policy;
  /** Now in ms since 1970. */
  readonly now: number;
}

/** A linted document. */
export interface Linted {
  readonly document: IncidentDocument;
  /** In order of place. */
  readonly problems: readonly Problem[];
}

/**
 * Lints a parsed document, or gives null where it is none of ours: neither typed in its front matter nor by
 * configuration or flag. Never throws; a rule that does becomes a problem that names it.
 */
export function lint(parsed: ParsedDocument, settings: LintSettings): Linted | null {
  const frontMatter = readFrontMatter(parsed);
  if (!isOurs(frontMatter, settings)) return null;
  const document = understand(parsed, { ...settings, frontMatter });
  const silence = suppressions(document.directives(), parsed);
  const run = (
    phase: 'main' | 'after',
    unusedDirectives: RuleContext<unknown>['unusedDirectives'],
  ): Problem[] =>
    settings.rules
      .filter((rule) => (rule.phase ?? 'main') === phase && appliesTo(rule, document.type))
      .flatMap((rule) => {
        // A directive that names no rule must not silence what is wrong with itself.
        const byName = rule.area === 'directives';
        const found = runRule(rule, { document, settings, unusedDirectives });
        return found.filter((problem) => !silence.silences(problem, { byName }));
      });
  const problems = run('main', []);
  return { document, problems: [...problems, ...run('after', silence.unused())].sort(compareProblems) };
}

/**
 * Whether a document is ours. A `type` that is unknown but nearly one of ours is taken for a slip of ours;
 * other programs have front matter with a `type` too.
 */
export function isOurs(
  { statedType }: FrontMatter,
  { types, flagType, configType }: Pick<LintSettings, 'types' | 'flagType' | 'configType'>,
): boolean {
  if (flagType !== undefined || configType !== undefined) return true;
  return statedType !== null && (types.has(statedType) || nearest(statedType, types.keys()) !== null);
}

function appliesTo(rule: AnyRule, type: CompiledType | null): boolean {
  return rule.types === 'all' || type?.lineage.some((id) => rule.types.includes(id)) === true;
}

interface Run {
  readonly document: IncidentDocument;
  readonly settings: LintSettings;
  readonly unusedDirectives: RuleContext<unknown>['unusedDirectives'];
}

function runRule(rule: AnyRule, { document, settings, unusedDirectives }: Run): Problem[] {
  const setting = settings.settings.get(rule.id);
  if (!setting || setting.severity === 'off') return [];
  const say = (message: string, values: MessageValues = {}): string =>
    fill(localize(rule.messages[message] ?? { en: message }, settings.messages), values);
  const context = {
    options: setting.options,
    locale: settings.messages,
    say,
    unusedDirectives,
    ruleIds: new Set(settings.rules.map(({ id }) => id)),
    policy: settings.policy,
    now: settings.now,
  };
  const { severity } = setting;
  try {
    return Array.from(rule.check(document, context), (finding) => {
      const weight = finding.weight ?? rule.weight;
      return toProblem(
        rule,
        finding,
        weight === 'content' ? weigh(severity, document) : severity,
        settings.messages,
      );
    });
  } catch (error) {
    const message = `Rule \`${rule.id}\` failed: ${(error as Error).message}; please report this, and turn the rule off meanwhile.`;
    return [{ rule: rule.id, severity: 'error', message, range: { start: 0, end: 0 } }];
  }
}

function toProblem(rule: AnyRule, finding: Finding<string>, severity: Severity, locale: Locale): Problem {
  const { range, message, values, weight: _, ...rest } = finding;
  const template = rule.messages[message];
  if (!template) throw new Error(`no message \`${message}\``);
  return { rule: rule.id, severity, message: fill(localize(template, locale), values ?? {}), range, ...rest };
}

/** The most that missing content weighs before a document is final. */
const ceilings: { readonly [status: string]: Severity } = { draft: 'info', 'in-review': 'warning' };

function weigh(severity: Severity, document: IncidentDocument): Severity {
  const { status } = document.frontMatter.data;
  const ceiling = typeof status === 'string' ? ceilings[status] : undefined;
  return ceiling && severities.indexOf(ceiling) > severities.indexOf(severity) ? ceiling : severity;
}
