import type { Locale } from '../locale/locale.js';
import type { IncidentClaim } from '../recovery/incident-claims.js';
import type { IncidentFacts } from '../recovery/incident-facts.js';
import type { UnusedDirective } from '../rules/rule.js';
import type { Place, Stated } from './place.js';

/** What a document says of another when it names it. */
export type ReferenceRole = 'used' | 'apology' | 'faq' | 'incident' | 'related' | 'link';

/** A place that names another document: by path, or by id in the front matter. */
export interface Reference {
  readonly role: ReferenceRole;
  readonly target: string;
  readonly place: Place;
}

/** The lines that a directive silences rules across documents in: 1-based, both ends included; null: to the end. */
export interface Silence {
  /** Null: every rule. */
  readonly rule: string | null;
  readonly first: number;
  readonly last: number | null;
  /** What to report where it silences nothing here either; null where it was of use in the document itself. */
  readonly unused: UnusedDirective | null;
}

/** What rules across documents look at: plain data, so that it can be kept while its document need not be. */
export interface DocumentEntry {
  /** As its host names files, with `/`; links are resolved against it. */
  readonly path: string;
  readonly type: string;
  readonly lineage: readonly string[];
  readonly locale: Locale;
  readonly title: Stated;
  readonly id: Stated | null;
  readonly status: string | null;
  readonly severity: Stated | null;
  readonly services: readonly string[];
  /** The category of its cause. */
  readonly cause: Stated | null;
  /** When the incident started, in ms since 1970. */
  readonly started: number | null;
  /** The day on which the incident ended, else started, as its own clock shows it: midnight in ms as if in UTC. */
  readonly day: number | null;
  /** The day of the last review, read the same way. */
  readonly reviewed: (Stated & { readonly day: number }) | null;
  /** The key `runbooks`, and whether one is said to have been missing or not. */
  readonly runbooks: { readonly place: Place; readonly missing: boolean | null } | null;
  /** The key `related`. */
  readonly related: Place | null;
  /** Where it says that customers got an apology, and the apology's number in a register. */
  readonly apology: { readonly given: Place; readonly register: string | null } | null;
  /** What a review tells of its incident. */
  readonly incident: IncidentFacts<Place> | null;
  /** What an apology tells of the incident. */
  readonly claims: readonly IncidentClaim<Place>[];
  /** Those that may name a document: of links none to an address or to the root of a site. */
  readonly references: readonly Reference[];
  /** What `#…` may name in it. */
  readonly anchors: readonly string[];
  /** Words in it that look like ids, and where its other links lead, each on a line of its own; see `mentions`. */
  readonly names: string;
  readonly silences: readonly Silence[];
}

/** The same entry, which keeps nothing of its document: a string that was cut from a text keeps all of it in memory. */
export function detached(entry: DocumentEntry): DocumentEntry {
  return JSON.parse(JSON.stringify(entry)) as DocumentEntry;
}

/** Whether an entry is of a type, or of one that extends it. */
export function isOf({ lineage }: Pick<DocumentEntry, 'lineage'>, ...types: readonly string[]): boolean {
  return types.some((type) => lineage.includes(type));
}

/** Whether an entry is a plan that can be used in an incident. */
export function isPlan(entry: Pick<DocumentEntry, 'lineage'>): boolean {
  return isOf(entry, 'runbook', 'backup-plan');
}

/** Whether a document names an id anywhere, in a link to it too. */
export function mentions({ references, names }: DocumentEntry, id: string): boolean {
  return (
    references.some(({ target }) => target === id) || (!id.includes('\n') && names.includes(`\n${id}\n`))
  );
}

/** What an entry is called among people: its id, else its title. */
export function nameOf({ id, title }: Pick<DocumentEntry, 'id' | 'title'>): string {
  return id?.value ?? title.value;
}
