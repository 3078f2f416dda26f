import type { OutlinedDocument } from '../document/outlined-document.js';
import type { Pattern } from '../locale/phrase.js';
import type { Range } from '../text/range.js';
import type { Sentence } from './sentence.js';

/** Words about a person that were found. */
export interface AboutPerson {
  readonly range: Range;
  readonly text: string;
}

/** The people that a document names: its owner, its authors, the owners of its actions; teams are left out. */
export function namesIn(
  { frontMatter: { data } }: OutlinedDocument,
  actions: readonly { readonly owner: { readonly name: string } | null }[],
): ReadonlySet<string> {
  const { owner, authors } = data;
  const named = [
    owner,
    ...(Array.isArray(authors) ? authors : []),
    ...actions.map((action) => action.owner?.name),
  ];
  return new Set(
    named.flatMap((name) =>
      typeof name === 'string' && /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?$/u.test(name)
        ? [name, name.split(' ')[0]!]
        : [],
    ),
  );
}

/** Where predicates stand right behind a person in a sentence, from the person on. */
export function behindPerson(
  sentence: Sentence,
  predicates: readonly Pattern[],
  who: { readonly subject: Pattern; readonly names: ReadonlySet<string> },
): AboutPerson | null {
  for (const predicate of predicates) {
    const match = predicate.exec(sentence.text, sentence.lower);
    if (!match) continue;
    const start = personBefore(sentence.text.slice(0, match.index).trimEnd(), who);
    if (start !== null) return part(sentence, start, match.index + match[0].length);
  }
  return null;
}

/** Where patterns match in a sentence that has a person before them. */
export function afterPerson(
  sentence: Sentence,
  patterns: readonly Pattern[],
  who: { readonly person: Pattern; readonly names: ReadonlySet<string> },
): AboutPerson | null {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence.text, sentence.lower);
    if (!match) continue;
    const before = sentence.text.slice(0, match.index);
    const named = before.split(/[^\p{L}'’-]/u).some((word) => who.names.has(word));
    if (named || who.person.test(before)) return part(sentence, match.index, match.index + match[0].length);
  }
  return null;
}

/** Where a known name stands right behind what a pattern ends with, such as "caused by". */
export function namedAfter(
  sentence: Sentence,
  before: Pattern,
  names: ReadonlySet<string>,
): AboutPerson | null {
  for (const name of names) {
    const start = sentence.text.indexOf(name);
    if (start > 0 && before.test(sentence.text.slice(0, start)))
      return part(sentence, start, start + name.length);
  }
  return null;
}

/** Where the person begins that a text ends with; null where it ends with none. */
function personBefore(
  text: string,
  { subject, names }: { readonly subject: Pattern; readonly names: ReadonlySet<string> },
): number | null {
  const named = /(?:[\p{L}'’-]{1,20} )?[\p{L}'’-]{1,20}$/u.exec(text);
  if (named) {
    const last = named[0].split(' ').at(-1)!;
    if (names.has(named[0])) return named.index;
    if (names.has(last)) return text.length - last.length;
  }
  return subject.exec(text)?.index ?? null;
}

function part(sentence: Sentence, start: number, end: number): AboutPerson {
  return { range: sentence.rangeOf(start, end), text: sentence.text.slice(start, end) };
}
