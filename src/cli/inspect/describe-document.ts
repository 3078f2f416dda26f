import type { InspectedDocument } from '../../core/inspect/inspect.js';

const sources = {
  'front-matter': 'says its front matter',
  config: 'says the configuration',
  flag: 'as told',
  guess: 'guessed',
};

/** A document in a few lines for people. */
export function describeDocument(document: InspectedDocument): string {
  const { path, type, typeSource, locale, sections, timeline, actions, derived } = document;
  const facts = Object.entries(derived).filter((entry): entry is [string, string] => entry[1] !== null);
  const lines = [
    path,
    row(
      'type',
      type === null ? 'none that Pulih knows' : `${type} (${typeSource ? sources[typeSource] : ''})`,
    ),
    row('language', locale),
    ...facts.map(([name, value]) => row(name.replaceAll('_', ' '), value)),
    row('timeline', timelineOf(timeline)),
    row('actions', actionsOf(actions)),
    '  sections',
    ...sections.map(({ line, level, title, id, empty }) => {
      const concept = id === null ? '' : id;
      const indent = '  '.repeat(Math.max(0, level - 2));
      return `    ${String(line).padStart(4)}  ${concept.padEnd(24)}${indent}${title}${empty ? '  (empty)' : ''}`.trimEnd();
    }),
    ...(sections.length === 0 ? ['    none'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(22)}${value}`;
}

function timelineOf(timeline: InspectedDocument['timeline']): string {
  if (timeline === null) return 'none found';
  const { entries, line, zone } = timeline as TimelineData;
  return `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} from line ${line}${zone === null ? '' : `, ${zone}`}`;
}

function actionsOf(actions: InspectedDocument['actions']): string {
  const all = actions as readonly ActionData[];
  if (all.length === 0) return 'none found';
  const owned = all.filter(({ owner }) => owner !== null).length;
  const due = all.filter((action) => action.due !== null).length;
  return `${all.length}, ${owned} with an owner, ${due} with a date`;
}

interface TimelineData {
  readonly line: number;
  readonly zone: string | null;
  readonly entries: readonly unknown[];
}

interface ActionData {
  readonly owner: string | null;
  readonly due: string | null;
}
