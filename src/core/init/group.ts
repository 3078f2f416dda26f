import { dirname } from '../text/path.js';
import type { SurveyedFile } from './survey.js';

/** Files of one type, said by one glob or path. */
export interface Group {
  readonly files: string;
  readonly type: string;
  /** How many of the files that it matches look like the type. */
  readonly count: number;
  readonly total: number;
}

/** From here on a folder counts as one of a type. */
const dominant = 0.8;

/**
 * Groups files by folder: a folder that holds mostly one type becomes one glob, the highest that does; other files
 * are named one by one, unless they say their type themselves.
 */
export function groupByFolder(files: readonly SurveyedFile[]): Group[] {
  const documents = files.filter(({ path }) => !isAside(path));
  const asides = files.filter(({ path }) => isAside(path)).map(({ path }) => path);
  return groupsIn('', documents, asides);
}

function groupsIn(folder: string, files: readonly SurveyedFile[], asides: readonly string[]): Group[] {
  if (folder !== '') {
    const whole = groupOf(folder, '**/', files, asides);
    if (whole) return [whole];
  }
  const direct = files.filter(({ path }) => dirname(path) === folder);
  const flat = folder === '' ? null : groupOf(folder, '', direct, asides);
  const single = direct
    .filter((file) => file.type !== null && !file.typed)
    .map((file) => ({ files: escapeGlob(file.path), type: file.type!, count: 1, total: 1 }));
  const below = childFolders(folder, files).flatMap((child) =>
    groupsIn(
      child,
      files.filter(({ path }) => path.startsWith(`${child}/`)),
      asides,
    ),
  );
  return [...(flat ? [flat] : single), ...below];
}

/** The glob for a folder, where one type dominates. */
function groupOf(
  folder: string,
  depth: '' | '**/',
  files: readonly SurveyedFile[],
  asides: readonly string[],
): Group | null {
  const [type, count] = mostFrequent(files);
  if (type === null || count < 2 || count / files.length < dominant) return null;
  const inside = asides.filter((path) =>
    depth === '' ? dirname(path) === folder : path.startsWith(`${folder}/`),
  );
  const stems = [...new Set(inside.map(stemOf))].sort();
  const name = stems.length === 0 ? '*' : `!(${stems.map(escapeGlob).join('|')})`;
  return { files: `${escapeGlob(folder)}/${depth}${name}.md`, type, count, total: files.length };
}

function mostFrequent(files: readonly SurveyedFile[]): [type: string | null, count: number] {
  const counts = new Map<string, number>();
  for (const { type } of files) if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  let most: [string | null, number] = [null, 0];
  for (const entry of counts) if (entry[1] > most[1]) most = entry;
  return most;
}

function childFolders(folder: string, files: readonly SurveyedFile[]): string[] {
  const start = folder === '' ? 0 : folder.length + 1;
  const names = files
    .map(({ path }) => path.slice(start).split('/'))
    .filter((parts) => parts.length > 1)
    .map((parts) => path(folder, parts[0]!));
  return [...new Set(names)];
}

const path = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Read-me files, indexes and templates stand beside documents and are none. */
function isAside(file: string): boolean {
  return /^(?:readme|_?index|contributing|changelog|license|security|code_of_conduct|summary)$|template/i.test(
    stemOf(file),
  );
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

function escapeGlob(file: string): string {
  return file.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
