import { Document, isMap, isScalar } from 'yaml';
import { shippedLibrary } from '../document-type/library.js';
import { type Group, groupByFolder } from './group.js';
import { type SurveyedFile, surveyText } from './survey.js';

/** Where documents go in a repository that has none yet. */
const startingLayout: readonly (readonly [files: string, type: string])[] = [
  ['docs/postmortems/**/*.md', 'postmortem'],
  ['docs/plans/**/*.md', 'backup-plan'],
  ['docs/runbooks/**/*.md', 'runbook'],
  ['docs/messages/apologies/**/*.md', 'apology'],
  ['docs/messages/status/**/*.md', 'status-update'],
  ['docs/messages/faq/**/*.md', 'customer-faq'],
];

/** A `.pulih.yaml` with comments that say why it is what it is. */
export function proposeConfig(
  groups: readonly Group[],
  files: readonly SurveyedFile[],
  preset: string,
): string {
  const ours = files.filter(({ type }) => type !== null);
  const locales = countLocales(ours);
  const typed = ours.filter((file) => file.typed).length;
  const entries =
    groups.length > 0 || typed > 0 ? groups : startingLayout.map(([glob, type]) => ({ files: glob, type }));
  const document = new Document({
    extends: preset,
    ...(locales.length === 1 ? { locale: locales[0]![0] } : {}),
    documents: entries.map((entry) => ({ files: entry.files, type: entry.type })),
  });
  const notes = notesOn({ groups, typed, locales, seen: files.length });
  document.commentBefore =
    ' Pulih: which files are what.\n A type in the front matter of a file wins over this list.';
  if (!isMap(document.contents)) throw new Error('the proposal is a mapping');
  for (const pair of document.contents.items)
    if (isScalar(pair.key)) pair.key.commentBefore = notes[String(pair.key.value)] ?? null;
  groups.forEach(({ count, total }, index) => {
    const note =
      total === 1 ? null : count === total ? ` ${count} files` : ` ${count} of ${total} files look like it`;
    const entry = document.getIn(['documents', index], true);
    if (isMap(entry) && note !== null) entry.commentBefore = note;
  });
  return document.toString({ lineWidth: 0 });
}

function notesOn(from: {
  readonly groups: readonly Group[];
  readonly typed: number;
  readonly locales: readonly (readonly [string, number])[];
  readonly seen: number;
}): { readonly [key: string]: string } {
  const { groups, typed, locales, seen } = from;
  const languages = locales.map(([locale, count]) => `${count} ${locale}`).join(', ');
  const own =
    typed === 0
      ? ''
      : `\n ${typed === 1 ? '1 file says its' : `${typed} files say their`} type in the front matter.`;
  const none = groups.length === 0 && typed === 0;
  return {
    extends: ' minimal, standard or strict; `pulih rules` shows how they differ.',
    locale: ' The language of documents that do not say.',
    documents: none
      ? ` None of ${seen} Markdown files looks like an incident document yet:\n a layout to start from.`
      : ` Found among ${seen} Markdown files.${own}${locales.length > 1 ? `\n Languages, guessed file by file: ${languages}.` : ''}`,
  };
}

/** How many documents are in which language, most first. */
function countLocales(files: readonly SurveyedFile[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { locale } of files) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** A configuration for a folder whose Markdown files are these; paths as seen from it. */
export function proposeFor(
  texts: readonly { readonly path: string; readonly text: string }[],
  preset = 'standard',
): string {
  const types = shippedLibrary();
  const files = texts.map(({ path, text }) => surveyText(path, text, types));
  return proposeConfig(groupByFolder(files), files, preset);
}
