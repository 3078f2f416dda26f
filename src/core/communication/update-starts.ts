import type { IncidentDocument } from '../incident/incident-document.js';
import type { NoticePhrases } from '../locale/phrases/notices.js';
import type { Range } from '../text/range.js';
import { findTimes } from '../time/parse-time.js';
import { stateIn } from './read-words.js';

/** The title of what may be one of several updates, and what belongs to it. */
export interface UpdateStart {
  readonly title: string;
  /** The title with what numbers it, which may be a time. */
  readonly range: Range;
  readonly content: Range;
  /** Those of one document are alike in this. */
  readonly form: string;
}

/** A state this far into a title begins it: a mark, "Still" or "Sedang" may stand before. */
const nearStart = 8;
/** `**Resolved** - All is well.`, as status pages export it. */
const strongStart = /^[ \t]*(?:\*\*|__)(?<title>[^*_\n]{2,60})(?:\*\*|__)[ \t]*(?:[-–—:]|$)/u;

/** The titles that updates may begin with, alike in form, in order of place; fewer than two where there is one update only. */
export function updateStarts(document: IncidentDocument, phrases: NoticePhrases): UpdateStart[] {
  const begun = [...titledStarts(document), ...strongStarts(document)].filter((start) =>
    begins(document, start, phrases),
  );
  const largest = mostAlike(begun);
  const stated = largest.filter(({ title }) => stateIn(title, phrases) !== null);
  return stated.length > 0 ? largest : [];
}

function titledStarts({ sections, parsed }: IncidentDocument): UpdateStart[] {
  return sections.flatMap(({ form, level, title, range, titleRange, content }) => {
    if (form !== 'heading' && form !== 'bold-label') return [];
    const marks = /^[\s#*_]{0,12}/.exec(parsed.text.slice(range.start, titleRange.start))![0];
    const whole = { start: range.start + marks.length, end: titleRange.end };
    return [{ title, range: whole, content, form: `${form} ${level}` }];
  });
}

/** Paragraphs that begin with bold words; each reaches to the next one, or to the next heading. */
function strongStarts({ parsed }: IncidentDocument): UpdateStart[] {
  const { text, blocks } = parsed;
  const ends = blocks.flatMap(({ kind, range }) =>
    kind === 'heading' || isStrong(text, range) ? [range.start] : [],
  );
  return blocks.flatMap(({ kind, range }) => {
    const match = kind === 'paragraph' ? strongStart.exec(text.slice(range.start, range.end)) : null;
    if (!match) return [];
    const title = match.groups!.title!;
    const start = range.start + match[0].indexOf(title);
    const end = ends.find((offset) => offset > range.start) ?? text.length;
    return [
      {
        title,
        range: { start, end: start + title.length },
        content: { start: range.start, end },
        form: 'strong',
      },
    ];
  });
}

function isStrong(text: string, { start, end }: Range): boolean {
  return strongStart.test(text.slice(start, Math.min(end, start + 80)));
}

function begins(
  { parsed, locale }: IncidentDocument,
  { title, range }: UpdateStart,
  phrases: NoticePhrases,
): boolean {
  const name = stateIn(title, phrases);
  if (name && phrases.states[name].exec(title)!.index <= nearStart) return true;
  if (phrases.update.test(title)) return true;
  const written = parsed.text.slice(range.start, range.end);
  if (!/\d/.test(written)) return false;
  const [time] = findTimes(parsed.text, { from: range.start, to: range.end, locales: [locale] });
  return (
    time !== undefined && (name !== null || !/\p{L}/u.test(parsed.text.slice(range.start, time.range.start)))
  );
}

/** Those of the form that most of them have; of two forms as frequent the first. */
function mostAlike(starts: readonly UpdateStart[]): UpdateStart[] {
  const groups = new Map<string, UpdateStart[]>();
  for (const start of starts) groups.set(start.form, [...(groups.get(start.form) ?? []), start]);
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}
