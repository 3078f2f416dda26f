import type { IncidentDocument } from '../incident/incident-document.js';
import type { Locale, Localized } from '../locale/locale.js';
import type { Policy } from '../policy/policy.js';
import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import type { DocumentEntry } from '../workspace/entry.js';
import type { Place } from '../workspace/place.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Fix, Related, Severity, Suggestion } from './problem.js';

/** Presets from the least to the most that they ask. */
export const presets = ['minimal', 'standard', 'strict'] as const;

export type Preset = (typeof presets)[number];

export type RuleSeverity = Severity | 'off';

/** Areas that the list of rules is grouped by. */
export const areas = [
  'front-matter',
  'structure',
  'time',
  'impact',
  'communication',
  'apology',
  'compensation',
  'cause',
  'actions',
  'plans',
  'workspace',
  'duties',
  'directives',
] as const;

export type Area = (typeof areas)[number];

/** An option of a rule: its JSON Schema type, its default and what it does. */
export type OptionSpec =
  | {
      readonly type: 'string';
      readonly default: string;
      readonly description: string;
      readonly enum?: readonly string[];
    }
  | {
      readonly type: 'number';
      readonly default: number;
      readonly description: string;
      readonly minimum?: number;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string };

export type OptionSpecs = { readonly [name: string]: OptionSpec };

/** The type of an option's value, whatever its default happens to be. */
type ValueOf<S extends OptionSpec> = S['type'] extends 'strings'
  ? readonly string[]
  : S['type'] extends 'number'
    ? number
    : S['type'] extends 'boolean'
      ? boolean
      : string;

/** The values that a rule gets for its options. */
export type OptionsOf<S extends OptionSpecs> = { readonly [name in keyof S]: ValueOf<S[name]> };

/** What a rule may look at besides the document. */
export interface RuleContext<Options, Key extends string = string> {
  readonly options: Options;
  /** Locale of the messages. */
  readonly locale: Locale;
  /** One of the rule's messages, filled; for titles of suggestions and related places. */
  say(message: Key, values?: MessageValues): string;
  /** Directives that silenced nothing; known only to rules of the phase `after`. */
  readonly unusedDirectives: readonly UnusedDirective[];
  /** Ids of all rules, for directives that name them. */
  ruleIds(): ReadonlySet<string>;
  /** What the team has promised. */
  readonly policy: Policy;
  /** Now in ms since 1970, for rules about age. */
  readonly now: number;
}

/** A rule named in a directive that silenced nothing. */
export interface UnusedDirective {
  readonly rule: string;
  readonly place: Place;
  /** What to delete to be rid of it: the name, or the whole directive where it is the only one. */
  readonly removal: Range;
}

export type MessageValues = { readonly [name: string]: string | number };

/** What a rule yields. The message is a key of the rule's `messages`, filled by `values`. */
export interface Finding<Key extends string> {
  readonly range: Range;
  readonly message: Key;
  readonly values?: MessageValues;
  /** Where it differs from the rule's. */
  readonly weight?: Rule['weight'];
  /** Only where nobody needs to choose. */
  readonly fix?: Fix;
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly Related[];
}

/** Computes a repair from the document, which is read again once somebody wants it. */
export type AcrossFix = (document: IncidentDocument) => readonly Edit[];

/** What a rule across documents yields: a place in the document of an entry. */
export interface AcrossFinding<Key extends string> {
  readonly place: Place;
  readonly message: Key;
  readonly values?: MessageValues;
  /** Where it differs from the rule's. */
  readonly weight?: Rule['weight'];
  /** Only where nobody needs to choose. */
  readonly fix?: AcrossFix;
  readonly suggestions?: readonly { readonly title: string; readonly fix: AcrossFix }[];
  readonly related?: readonly AcrossRelated[];
}

/** A place that explains a finding; without a path in the same document. */
export interface AcrossRelated {
  readonly path?: string;
  readonly place: Place;
  readonly message: string;
}

/** One rule; everything that configuration, documentation and lists of rules need is here. */
export interface Rule<S extends OptionSpecs = OptionSpecs, Key extends string = string> {
  /** Kebab-case, `<thing>-<what is wrong or wanted>`; also the name of its file and its page. */
  readonly id: string;
  readonly area: Area;
  /** One sentence that starts with Require, Disallow, Suggest or the like. */
  readonly summary: string;
  /** Types that it looks at; a type that extends one of them counts. `all`: every typed document. */
  readonly types: 'all' | readonly string[];
  readonly severity: { readonly [preset in Preset]: RuleSeverity };
  /** `content`: what is missing weighs by the status of the document; `form`: always the same. */
  readonly weight: 'content' | 'form';
  readonly fixable: boolean;
  readonly options: S;
  readonly messages: { readonly [key in Key]: Localized };
  /** `after`: runs when all others are done and directives have been applied. Default: `main`. */
  readonly phase?: 'after';
  check(document: IncidentDocument, context: RuleContext<OptionsOf<S>, Key>): Iterable<Finding<Key>>;
  /** What the other documents of its workspace show about one; see `lintAcross`. */
  across?(
    entry: DocumentEntry,
    workspace: Workspace,
    context: RuleContext<OptionsOf<S>, Key>,
  ): Iterable<AcrossFinding<Key>>;
}

/** Declares a rule, so that its options and messages give `check` their types. */
export function defineRule<const S extends OptionSpecs, const Key extends string>(
  rule: Rule<S, Key>,
): Rule<S, Key> {
  return rule;
}

/** Declares a rule that looks at entries of a workspace, and into no document. */
export function defineWorkspaceRule<const S extends OptionSpecs, const Key extends string>(
  rule: Omit<Rule<S, Key>, 'check' | 'across'> & Required<Pick<Rule<S, Key>, 'across'>>,
): Rule<S, Key> {
  return { ...rule, check: () => [] };
}

/** A rule whose option and message types are forgotten, as lists of rules hold it. */
export type AnyRule = Omit<Rule, 'check' | 'across'> & {
  // biome-ignore lint/suspicious/noExplicitAny: the options were typed where the rule was declared
  check(document: IncidentDocument, context: RuleContext<any>): Iterable<Finding<string>>;
  across?(
    entry: DocumentEntry,
    workspace: Workspace,
    // biome-ignore lint/suspicious/noExplicitAny: as above
    context: RuleContext<any>,
  ): Iterable<AcrossFinding<string>>;
};
