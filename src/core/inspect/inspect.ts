import type { Action } from '../actions/action.js';
import { isAnswer } from '../document/emptiness.js';
import { fillingOfSection } from '../document/find-sections.js';
import type { TypeSource } from '../document/outlined-document.js';
import type { LabelForm, Section } from '../document/section.js';
import { durationClass } from '../facts/demand-facts.js';
import type { Derived } from '../facts/derived.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { ActionKind, ActionStatus } from '../locale/action-words.js';
import type { Locale } from '../locale/locale.js';
import { formatIso } from '../time/duration-format.js';
import { toIso } from '../time/instant.js';

/** What `pulih inspect --format json` says of a section. Lines count from 1. */
export interface InspectedSection {
  /** The concept, or null where the title names none. */
  readonly id: string | null;
  readonly title: string;
  readonly line: number;
  /** Last line of its content. */
  readonly endLine: number;
  readonly level: number;
  readonly form: LabelForm;
  readonly empty: boolean;
  /** Why it was taken for its concept, or not for any; only where an explanation was asked for. */
  readonly reason?: string;
}

/** What `pulih inspect --format json` says of a timeline. */
export interface InspectedTimeline {
  readonly line: number;
  /** The zone of entries that name none, as the document writes it. */
  readonly zone: string | null;
  readonly entries: readonly {
    /** ISO 8601; without offset where no zone is known, a date alone where no time of day is. */
    readonly at: string | null;
    readonly line: number;
    readonly text: string;
    readonly who: string | null;
  }[];
}

/** What `pulih inspect --format json` says of an action item. */
export interface InspectedAction {
  readonly line: number;
  readonly text: string;
  readonly owner: string | null;
  /** ISO 8601 date. */
  readonly due: string | null;
  readonly kind: ActionKind | null;
  readonly status: ActionStatus | null;
  readonly link: string | null;
}

/** What follows from a document's times; durations in ISO 8601. */
export interface InspectedDerived {
  readonly duration: string | null;
  readonly duration_class: 'short' | 'medium' | 'long' | null;
  readonly time_to_detect: string | null;
  readonly time_to_acknowledge: string | null;
  readonly time_to_first_notice: string | null;
  readonly time_to_mitigate: string | null;
  readonly time_to_resolve: string | null;
  readonly time_to_verify: string | null;
  readonly longest_silence: string | null;
  /** Months touched; `uptime` in per cent of the month. */
  readonly months: readonly { readonly month: string; readonly downtime: string; readonly uptime: number }[];
}

/** What `pulih inspect --format json` says of a document. */
export interface InspectedDocument {
  readonly path: string;
  readonly type: string | null;
  readonly typeSource: TypeSource | null;
  readonly locale: Locale;
  readonly frontmatter: { readonly [key: string]: unknown } | null;
  readonly sections: readonly InspectedSection[];
  readonly timeline: InspectedTimeline | null;
  readonly actions: readonly InspectedAction[];
  readonly derived: InspectedDerived;
}

/** Everything that is known of a document, as plain data for programs. */
export function inspectDocument(document: IncidentDocument, { explain = false } = {}): InspectedDocument {
  const { parsed, frontMatter } = document;
  return {
    path: document.path,
    type: document.type?.id ?? null,
    typeSource: document.typeSource,
    locale: document.locale,
    frontmatter: frontMatter.block ? frontMatter.data : null,
    sections: document.sections.filter(isWorthTelling).map((section) => ({
      id: section.recognition?.concept ?? null,
      title: section.title,
      line: parsed.lines.lineAt(section.range.start),
      endLine: lastLine(document, section.content),
      level: section.level,
      form: section.form,
      empty: !isAnswer(fillingOfSection(document, section)),
      ...(explain && { reason: section.recognition?.reason ?? 'its title names no section of this type' }),
    })),
    timeline: inspectTimeline(document),
    actions: document.actions().map((action) => inspectAction(document, action)),
    derived: inspectDerived(document.derived()),
  };
}

/** A few words and a colon at the start of a sentence are a label only where they name something known. */
function isWorthTelling({ form, placement, recognition }: Section): boolean {
  return form !== 'plain-label' || placement !== 'line' || recognition !== null;
}

function inspectTimeline(document: IncidentDocument): InspectedTimeline | null {
  const timeline = document.timeline();
  if (!timeline) return null;
  const { lines } = document.parsed;
  const { zone } = timeline;
  return {
    line: lines.lineAt(timeline.section?.range.start ?? timeline.range.start),
    zone: zone === null ? null : zone.kind === 'iana' ? zone.id : zone.text,
    entries: timeline.entries.map(({ at, range, text, who }) => ({
      at: at && toIso(at, { defaultZone: zone }),
      line: lines.lineAt(range.start),
      text,
      who,
    })),
  };
}

function inspectAction({ parsed }: IncidentDocument, action: Action): InspectedAction {
  const { range, text, owner, due, kind, status, link } = action;
  const line = parsed.lines.lineAt(range.start);
  return { line, text, owner: owner?.name ?? null, due: due && toIso(due), kind, status, link };
}

function inspectDerived(derived: Derived): InspectedDerived {
  const iso = (ms: number | null): string | null => (ms === null ? null : formatIso(ms));
  return {
    duration: iso(derived.duration),
    duration_class: derived.duration === null ? null : durationClass(derived.duration),
    time_to_detect: iso(derived.timeToDetect),
    time_to_acknowledge: iso(derived.timeToAcknowledge),
    time_to_first_notice: iso(derived.timeToFirstNotice),
    time_to_mitigate: iso(derived.timeToMitigate),
    time_to_resolve: iso(derived.timeToResolve),
    time_to_verify: iso(derived.timeToVerify),
    longest_silence: iso(derived.longestSilence),
    months: derived.months.map(({ month, downtime, uptime }) => ({
      month,
      downtime: formatIso(downtime),
      uptime: Math.round(uptime * 1e6) / 1e4,
    })),
  };
}

/** The last line of a range that has something on it, else the line where the range begins. */
function lastLine(
  { parsed: { text, lines } }: IncidentDocument,
  range: { start: number; end: number },
): number {
  const written = text.slice(range.start, range.end).trimEnd().length;
  return lines.lineAt(range.start + Math.max(0, written - 1));
}
