// Whole documents by Pulih's own scaffolder, with what the examples say in each section; some sections and rows are
// left out, so that documents differ in form and size.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withoutComments } from '../../build/src/core/document/emptiness.js';
import { valueAt } from '../../build/src/core/document/front-matter.js';
import { shippedLibrary } from '../../build/src/core/document-type/library.js';
import { understand } from '../../build/src/core/incident/understand.js';
import { readMarkdown } from '../../build/src/core/markdown/read.js';
import { scaffold } from '../../build/src/core/scaffold/scaffold.js';
import { shuffled } from './random.mjs';

const root = resolve(import.meta.dirname, '../..');
const types = shippedLibrary();

/** Concepts whose tables and lists are as right with fewer entries; what stays is at least this many. */
const shortened = {
  timeline: 1,
  cause: 2,
  actions: 3,
  lessons: 2,
  evaluation: 1,
  impact: 2,
  risks: 1,
  roles: 2,
  procedure: 3,
  compensation: 3,
  recovery: 1,
  meaning: 1,
  detection: 1,
  reputation: 1,
  prevention: 1,
  verification: 2,
  training: 1,
  'review-history': 1,
};

/** The kinds of documents: where the example is, and what stands for its neighbours that are not copied. */
export const kinds = [
  { type: 'postmortem', locale: 'en', example: 'en/postmortem.md', plan: 'backup-plan.md' },
  { type: 'postmortem', locale: 'id', example: 'id/tinjauan-pascainsiden.md', plan: 'rencana-cadangan.md' },
  { type: 'backup-plan', locale: 'en', example: 'en/backup-plan.md', postmortem: 'postmortem.md' },
  {
    type: 'backup-plan',
    locale: 'id',
    example: 'id/rencana-cadangan.md',
    postmortem: 'tinjauan-pascainsiden.md',
  },
];

/** The example of a kind, taken apart: its type, front matter values by path, and texts by concept. */
export function readExample({ type: id, example, plan, postmortem }) {
  const type = types.get(id);
  const text = readFileSync(resolve(root, 'examples', example), 'utf8')
    .replaceAll(new RegExp(`\\]\\((${[plan, postmortem].filter(Boolean).join('|')})\\)`, 'g'), '](NEIGHBOUR)')
    .replaceAll(/\]\(([a-z-]+)\.md\)/g, '](https://docs.donatsenja.example/$1)');
  const document = understand(readMarkdown(text), { types });
  const values = {};
  for (const { path, schema } of type.fields()) {
    const value = valueAt(document.frontMatter.data, path);
    if (typeof schema.properties !== 'object' && value !== undefined && value !== null)
      values[path.join('.')] = value;
  }
  const contents = new Map();
  for (const { level, recognition, content } of document.sections)
    if (level === 2 && recognition)
      contents.set(recognition.concept, withoutComments(text.slice(content.start, content.end)).trim());
  const facts = document.facts();
  const demanded = new Set(type.sections.filter((one) => type.demands(one, facts)).map(({ id }) => id));
  return { type, values: { ...values, ...linksOf(id) }, contents, demanded };
}

/** The front matter's part in the links to the one neighbour that each document has. */
function linksOf(id) {
  if (id === 'backup-plan') return { related: ['NEIGHBOUR'] };
  return {
    'runbooks.used': ['NEIGHBOUR'],
    'apology.document': undefined,
    'apology.register': 'REGISTERED',
    'faq.document': undefined,
  };
}

/** A document of an example's kind as its authors leave it: guidance removed, a random part of what may go gone. */
export function template({ type, values, contents, demanded }, { locale, random }) {
  const size = random() * 0.6;
  const kept = [...contents].filter(([concept]) => demanded.has(concept) || random() < size);
  const told = clockTimesIn(values);
  const { text } = scaffold(type, {
    title: values.title,
    locale,
    values,
    contents: Object.fromEntries(
      kept.map(([concept, content]) => [
        concept,
        shorten(content, shortened[concept], { size, told, random }),
      ]),
    ),
    context: {
      today: '2023-03-22',
      now: '2023-03-22T00:00:00+07:00',
      timezone: 'Asia/Jakarta',
      user: 'Sari',
    },
  });
  return text
    .replaceAll(/^<!--[\s\S]*?-->\n\n/gm, '')
    .replaceAll(/ +\|$| {2,}(?=\|)/gm, (padding) => (padding.endsWith('|') ? ' |' : ' '))
    .replaceAll(/-{4,}(?= \|)/g, '---');
}

/** Hours and minutes that front matter tells, as a timeline writes them. */
function clockTimesIn(values) {
  const times = [...JSON.stringify(values).matchAll(/T(\d\d):(\d\d)/g)];
  return times.flatMap(([, hours, minutes]) => [`${hours}:${minutes}`, `${hours}.${minutes}`]);
}

/**
 * A text with fewer entries in its tables and lists: at least `least`, and all that tell a time of front matter.
 * Of its paragraphs the first stays, and those that lead to a list.
 */
function shorten(text, least, { size, told, random }) {
  if (least === undefined) return text;
  const paragraphs = text
    .split('\n\n')
    .filter((one, at) => at === 0 || /^(?:- |\d+\. |\| )|:$/.test(one) || random() < size);
  const entries = paragraphs.join('\n\n').split(/\n(?! )/);
  const spare = entries.filter(
    (entry, at) =>
      /^(?:- |\d+\. |\| )/.test(entry) &&
      !entries[at + 1]?.startsWith('|---') &&
      !told.some((time) => entry.includes(time)),
  );
  const staying = Math.max(least, Math.round(spare.length * size));
  const going = new Set(shuffled(random, spare).slice(staying));
  return entries.filter((entry) => !going.has(entry)).join('\n');
}
