import { type FrontMatter, readFrontMatter } from '../document/front-matter.js';
import type { TypeLibrary } from '../document-type/library.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { understand } from '../incident/understand.js';
import { lazy } from '../lazy.js';
import type { Locale } from '../locale/locale.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import type { Policy } from '../policy/policy.js';
import { compareProblems, type Problem } from '../rules/problem.js';
import type { AnyRule, RuleContext, RuleSeverity } from '../rules/rule.js';
import { nearest } from '../text/near.js';
import type { DocumentEntry } from '../workspace/entry.js';
import { entryOf } from '../workspace/entry-of.js';
import { problemOf } from './problem-of.js';
import { acrossRules, appliesTo, runWith } from './run-rule.js';
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
  /** What rules across documents look at; `path` as in `Workspace`. */
  entry(path: string): DocumentEntry;
}

/**
 * Lints a parsed document, or gives null where it is none of ours: neither typed in its front matter nor by
 * configuration or flag. Never throws; a rule that does becomes a problem that names it.
 */
export function lint(parsed: ParsedDocument, settings: LintSettings): Linted | null {
  const document = documentOf(parsed, settings);
  if (!document) return null;
  const silence = suppressions(document.directives(), parsed);
  const lineage = document.type?.lineage ?? [];
  const run = (
    phase: AnyRule['phase'],
    unusedDirectives: RuleContext<unknown>['unusedDirectives'],
  ): Problem[] => {
    const problems: Problem[] = [];
    for (const rule of settings.rules) {
      if (rule.phase !== phase || !appliesTo(rule, lineage)) continue;
      for (const problem of runRule(rule, { document, settings, unusedDirectives })) {
        // A directive that names no rule must not silence what is wrong with itself.
        const byName = rule.area === 'directives';
        if (!silence.silences(problem, { byName })) problems.push(problem);
      }
    }
    return problems;
  };
  const problems = run(undefined, []);
  const across = lazy(() => acrossRules(settings));
  const unused = silence.unused().filter(({ rule }) => !across().decides(rule));
  return {
    document,
    problems: [...problems, ...run('after', unused)].sort(compareProblems),
    entry: (path) => ({ ...entryOf(document, path), silences: silence.across(across().names) }),
  };
}

/** A parsed document as it is linted; null where it is none of ours. */
export function documentOf(parsed: ParsedDocument, settings: LintSettings): IncidentDocument | null {
  const frontMatter = readFrontMatter(parsed);
  return isOurs(frontMatter, settings) ? understand(parsed, { ...settings, frontMatter }) : null;
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

interface Run {
  readonly document: IncidentDocument;
  readonly settings: LintSettings;
  readonly unusedDirectives: RuleContext<unknown>['unusedDirectives'];
}

function runRule(rule: AnyRule, { document, settings, unusedDirectives }: Run): Problem[] {
  const { status } = document.frontMatter.data;
  return runWith(rule, settings, {
    unusedDirectives,
    status,
    find: (context) => rule.check(document, context),
    toProblem: (finding, told) => problemOf(told, { range: finding.range }, finding),
    failed: (told) => ({ ...told, range: { start: 0, end: 0 } }),
  });
}
