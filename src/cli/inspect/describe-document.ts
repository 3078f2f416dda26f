import type {
  InspectedAction,
  InspectedDocument,
  InspectedSection,
  InspectedTimeline,
} from '../../core/inspect/inspect.js';
import { visible } from '../visible.js';

const sources = {
  'front-matter': 'says its front matter',
  config: 'says the configuration',
  flag: 'as told',
  guess: 'guessed',
};

/** A document in a few lines for people. */
export function describeDocument(document: InspectedDocument): string {
  const { path, type, typeSource, locale, sections, timeline, actions, derived } = document;
  const { months, ...facts } = derived;
  const known = Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== null);
  const lines = [
    visible(path),
    row(
      'type',
      type === null ? 'none that Pulih knows' : `${type} (${typeSource ? sources[typeSource] : ''})`,
    ),
    row('language', locale),
    ...known.map(([name, value]) => row(name.replaceAll('_', ' '), value)),
    ...months.map(({ month, downtime, uptime }) =>
      row(`down in ${month}`, `${downtime}, uptime ${uptime} %`),
    ),
    row('timeline', describeTimeline(timeline)),
    row('actions', describeActions(actions)),
    row('sections', sections.length === 0 ? 'none found' : String(sections.length)),
    ...sections.map(describeSection),
  ];
  return `${lines.join('\n')}\n`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(22)}${visible(value)}`;
}

function describeSection({ line, level, title, id, empty, reason }: InspectedSection): string {
  const indent = '  '.repeat(Math.max(0, level - 2));
  return `  ${String(line).padStart(6)}  ${(id ?? '?').padEnd(24)}${indent}${visible(title)}${empty ? ' (empty)' : ''}${reason ? `\n${' '.repeat(10)}${visible(reason)}` : ''}`;
}

function describeTimeline(timeline: InspectedTimeline | null): string {
  if (timeline === null) return 'none found';
  const { entries, line, zone } = timeline;
  const span = [entries[0]?.at, entries.at(-1)?.at].filter(Boolean).join(' to ');
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  return [`${count} from line ${line}`, span, zone].filter(Boolean).join(', ');
}

function describeActions(actions: readonly InspectedAction[]): string {
  if (actions.length === 0) return 'none found';
  const owned = actions.filter(({ owner }) => owner !== null).length;
  const due = actions.filter((action) => action.due !== null).length;
  return `${actions.length}, ${owned} with an owner, ${due} with a due date`;
}
