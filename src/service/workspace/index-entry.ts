import type { Range } from 'vscode-languageserver-types';
import type { Action } from '../../core/actions/action.js';
import { taskOf } from '../../core/actions/task-of.js';
import { textOf, textsOf, valueAt } from '../../core/document/front-matter.js';
import { titleRange } from '../../core/document/title-range.js';
import type { IncidentDocument } from '../../core/incident/incident-document.js';
import type { LineIndex } from '../../core/text/lines.js';
import { toIso } from '../../core/time/instant.js';
import type { DerivedTimes } from '../data/status.js';
import { toRange } from '../positions.js';
import { completenessOf } from '../views/completeness.js';
import { type Mention, mentionsIn } from './mentions.js';
import type { Understood } from './workspace-index.js';

/** What the index keeps of a document: plain data, not its tree. */
export interface IndexEntry {
  readonly uri: string;
  readonly type: string;
  readonly lineage: readonly string[];
  readonly id: string | null;
  readonly title: string;
  readonly titleRange: Range;
  readonly owner: string | null;
  readonly status: string | null;
  readonly severity: string | null;
  readonly services: readonly string[];
  readonly owners: readonly string[];
  readonly channels: readonly string[];
  readonly zone: string | null;
  readonly started: string | null;
  readonly resolved: string | null;
  readonly times: DerivedTimes;
  readonly sections: { readonly there: number; readonly demanded: number };
  readonly actions: readonly IndexedAction[];
  readonly drills: {
    readonly last: string | null;
    readonly next: string | null;
    readonly interval: string | null;
  };
  readonly mentions: readonly IndexedMention[];
}

export interface IndexedAction {
  readonly range: Range;
  readonly line: number;
  readonly text: string;
  readonly task: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly link: string | null;
}

export interface IndexedMention extends Omit<Mention, 'range'> {
  readonly range: Range;
}

export function indexEntry({ uri, document, entry, drillInterval }: Understood): IndexEntry {
  const { parsed, frontMatter, type } = document;
  const { data } = frontMatter;
  const { lines } = parsed;
  const { there, demanded } = completenessOf(document);
  return {
    uri,
    type: type?.id ?? '',
    lineage: type?.lineage ?? [],
    id: textOf(data.id),
    title: document.title || textOf(data.title) || '',
    titleRange: toRange(lines, titleRange(document)),
    owner: textOf(data.owner),
    status: textOf(data.status),
    severity: textOf(data.severity),
    services: textsOf(data.services),
    owners: peopleIn(document),
    channels: channelsIn(document),
    zone: textOf(data.timezone),
    started: milestone(document, 'started') ?? milestone(document, 'detected'),
    resolved: milestone(document, 'resolved'),
    times: derivedTimes(document),
    sections: { there, demanded },
    actions: document.actions().map((action) => indexedAction(action, lines)),
    drills: {
      last: dayOf(valueAt(data, ['drills', 'last'])),
      next: dayOf(valueAt(data, ['drills', 'next'])),
      interval: textOf(valueAt(data, ['drills', 'interval'])) ?? drillInterval,
    },
    mentions: mentionsIn(parsed, entry()).map((mention) => ({
      ...mention,
      range: toRange(lines, mention.range),
    })),
  };
}

function indexedAction(action: Action, lines: LineIndex): IndexedAction {
  const { range, textRange, text, owner, due, kind, status, link } = action;
  return {
    range: toRange(lines, textRange),
    line: lines.lineAt(range.start) - 1,
    text,
    task: taskOf(action),
    owner: owner?.name ?? null,
    due: due && (toIso(due)?.slice(0, 10) ?? null),
    kind,
    status,
    link,
  };
}

export function derivedTimes(document: IncidentDocument): DerivedTimes {
  const { duration, timeToDetect, timeToFirstNotice, timeToResolve, longestSilence } = document.derived();
  return { duration, timeToDetect, timeToFirstNotice, timeToResolve, longestSilence };
}

function milestone(document: IncidentDocument, name: 'started' | 'detected' | 'resolved'): string | null {
  const found = document.milestones().get(name);
  return found ? toIso(found.value) : null;
}

function dayOf(value: unknown): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(textOf(value) ?? '')?.[0] ?? null;
}

function peopleIn({ frontMatter: { data }, ...document }: IncidentDocument): string[] {
  const contacts = Array.isArray(data.contacts) ? data.contacts : [];
  const named = [data.owner, data.backup_owner, data.authors].flatMap(textsOf);
  const reached = contacts.flatMap((contact) =>
    [valueAt(contact, ['primary']), valueAt(contact, ['alternate'])].flatMap(textsOf),
  );
  return [...named, ...reached, ...document.actions().flatMap(({ owner }) => owner?.name ?? [])];
}

function channelsIn({ frontMatter: { data } }: IncidentDocument): string[] {
  const lists = [data.communications, data.alternatives, data.contacts, data.channels];
  return lists.flatMap((list) =>
    Array.isArray(list) ? list.flatMap((item) => textsOf(valueAt(item, ['channel']) ?? item)) : [],
  );
}
