import { rangeOf, textOf, textsOf, valueAt } from '../document/front-matter.js';
import { titleRange } from '../document/title-range.js';
import { dayOf } from '../facts/incident-days.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { Range } from '../text/range.js';
import { toMs } from '../time/instant.js';
import { frontMatterTime } from '../timeline/context.js';
import type { Path } from '../yaml/yaml-source.js';
import { anchorsIn } from './anchors.js';
import type { DocumentEntry, Reference, ReferenceRole } from './entry.js';
import { idNamesIn } from './id-names.js';
import { linksIn } from './links.js';
import { type Place, placeIn, type Stated } from './place.js';
import { isRelative } from './resolve.js';
import { toldClaims, toldFacts } from './told.js';

/** Front matter that names other documents. */
const fields: readonly { readonly role: ReferenceRole; readonly path: Path }[] = [
  { role: 'used', path: ['runbooks', 'used'] },
  { role: 'apology', path: ['apology', 'document'] },
  { role: 'faq', path: ['faq', 'document'] },
  { role: 'incident', path: ['incident'] },
  { role: 'related', path: ['related'] },
];

/** Takes from a document what rules across documents need. To keep it longer than the document, see `detached`. */
export function entryOf(document: IncidentDocument, path: string): DocumentEntry {
  const { parsed, frontMatter, type, locale } = document;
  const { data } = frontMatter;
  const place = (range: Range): Place => placeIn(parsed.lines, range);
  const stated = (at: Path): Stated | null => {
    const value = textOf(valueAt(data, at));
    return value === null ? null : { value, place: place(rangeOf(frontMatter, at)) };
  };
  const started = frontMatterTime(document, ['times', 'started']);
  const ended = frontMatterTime(document, ['times', 'resolved']) ?? started;
  const reviewed = frontMatterTime(document, ['reviewed']);
  const given = valueAt(data, ['apology', 'given']) === true;
  const missing = valueAt(data, ['runbooks', 'missing']);
  const keyOf = (key: string): Place | null =>
    key in data ? place(rangeOf(frontMatter, [key], 'key')) : null;
  const runbooks = keyOf('runbooks');
  const links = linksIn(parsed);
  const relative = links.filter(({ target }) => isRelative(target));
  const others = links.filter(({ target }) => !isRelative(target));
  return {
    path,
    type: type?.id ?? '',
    lineage: type?.lineage ?? [],
    locale,
    title: { value: document.title, place: place(titleRange(document)) },
    id: stated(['id']),
    status: textOf(data.status),
    severity: stated(['severity']),
    services: textsOf(data.services),
    cause: stated(['cause', 'category']),
    started: started && (toMs(started) ?? dayOf(started)),
    day: ended && dayOf(ended),
    reviewed: reviewed?.date
      ? { value: reviewed.text, place: place(reviewed.range), day: dayOf(reviewed) }
      : null,
    runbooks: runbooks && { place: runbooks, missing: typeof missing === 'boolean' ? missing : null },
    related: keyOf('related'),
    apology: given
      ? {
          given: place(rangeOf(frontMatter, ['apology', 'given'])),
          register: textOf(valueAt(data, ['apology', 'register'])),
        }
      : null,
    incident: toldFacts(document, place),
    claims: toldClaims(document, place),
    references: [
      ...namedIn(document, place),
      ...relative.map(({ target, range }): Reference => ({ role: 'link', target, place: place(range) })),
    ],
    anchors: anchorsIn(parsed),
    names: ['', ...new Set([...idNamesIn(parsed.text), ...others.map(({ target }) => target)]), ''].join(
      '\n',
    ),
    silences: [],
  };
}

/** Where front matter names other documents. */
function namedIn({ parsed, frontMatter }: IncidentDocument, place: (range: Range) => Place): Reference[] {
  return fields.flatMap(({ role, path }) => {
    const value = valueAt(frontMatter.data, path);
    const items = Array.isArray(value)
      ? value.map((item, index) => ({ item, at: [...path, index] }))
      : [{ item: value, at: path }];
    return items.flatMap(({ item, at }): Reference[] => {
      const target = textOf(item);
      return target === null
        ? []
        : [{ role, target: target.trim(), place: place(bare(parsed.text, rangeOf(frontMatter, at))) }];
    });
  });
}

/** The range of a value without its quotes. */
function bare(text: string, { start, end }: Range): Range {
  const quoted = end - start > 1 && /["']/.test(text[start]!) && text[start] === text[end - 1];
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
