// Realistic documents for the benches, the same in each run: postmortems and plans in pairs that name each other, in
// both languages, one in twenty with a defect.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './random.mjs';
import { kinds, readExample, template } from './templates.mjs';
import { vary } from './vary.mjs';

/** The day after the last date of the documents that tells of something done. */
export const now = '2023-03-22T00:00:00+07:00';

const TEMPLATES = 12;
const folders = { postmortem: 'postmortems', 'backup-plan': 'plans' };
/** A section whose absence breaks its own rule and no other. */
const removed = { postmortem: ['detection', 'lessons'], 'backup-plan': ['risks', 'training'] };

/**
 * Writes `count` documents to an empty folder, with their configuration. Returns their sizes in bytes, the defects as
 * `{ path, kind: 'front-matter' | 'section' }`, and for each folder of one type and language its required headings.
 */
export function writeDocuments(folder, { count = 2000, seed = 6 } = {}) {
  rmSync(folder, { recursive: true, force: true });
  const random = randomFrom(seed);
  const sources = kinds.map((kind) => {
    const example = readExample(kind);
    const templates = Array.from({ length: TEMPLATES }, () => template(example, { ...kind, random }));
    const place = `${folders[kind.type]}/${kind.locale}`;
    mkdirSync(join(folder, place), { recursive: true });
    return { ...kind, example, templates, place, headings: commonHeadings(templates) };
  });
  writeFileSync(join(folder, '.pulih.yaml'), 'root: true\nextends: standard\n');
  const defects = [];
  const sizes = [];
  for (let at = 0; at < count; at++) {
    const [source, weeks] = [sources[(at % 2) * 2 + ((at >> 1) % 2)], (at >> 1) % 10];
    const number = (at >> 1) + 1;
    const made = documentOf(source, { number, weeks, random: randomFrom(seed + number), pick: at });
    const twenty = Math.floor(at / 20);
    const defect = at % 20 === (twenty * 7 + 3) % 20;
    const kind = (twenty >> 1) % 2 ? 'section' : 'front-matter';
    const path = `${source.place}/${nameOf(number)}`;
    const text = defect ? damaged(made, { source, kind, number }) : made;
    if (defect) defects.push({ path, kind });
    sizes.push(Buffer.byteLength(text));
    writeFileSync(join(folder, path), text);
  }
  const structures = sources.map(({ type, locale, place, headings }) => ({ type, locale, place, headings }));
  return { defects, sizes, structures };
}

const nameOf = (number) => `${String(number).padStart(5, '0')}-online-ordering.md`;

function documentOf({ type, locale, templates }, { number, weeks, random, pick }) {
  const other = folders[type === 'postmortem' ? 'backup-plan' : 'postmortem'];
  const neighbour = `../../${other}/${locale}/${nameOf(number)}`;
  const text = vary(templates[(pick >> 2) % templates.length], { number, weeks, locale, random });
  return text.replaceAll('NEIGHBOUR', neighbour);
}

function damaged(text, { source: { type, locale, example }, kind, number }) {
  if (kind === 'front-matter')
    return number & 2
      ? text.replace(/^status: .*/m, 'status: done')
      : text.replace(/^owner: .*/m, 'owner: 12');
  const concept = removed[type][(number >> 1) % 2];
  const { title } = example.type.sections.find(({ id }) => id === concept);
  const from = text.indexOf(`\n## ${title[locale]}\n`);
  const to = text.indexOf('\n## ', from + 1);
  if (from < 0) throw new Error(`no section ${title[locale]}`);
  return text.slice(0, from) + (to < 0 ? '' : text.slice(to));
}

/** The headings of the second level that all documents have, in order. */
function commonHeadings(texts) {
  const [first, ...others] = texts.map((text) => [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title));
  return first.filter((title) => others.every((titles) => titles.includes(title)));
}
