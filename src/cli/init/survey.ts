import { type IncidentDocument, understand } from '../../core/document/understand.js';
import { shippedLibrary } from '../../core/document-type/library.js';
import { readMarkdown } from '../../core/markdown/read.js';
import { gitIgnore } from '../files/git-ignore.js';
import { display } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { walk } from '../files/walk.js';
import type { Io } from '../io.js';

/** A Markdown file and what it looks like. */
export interface SurveyedFile {
  /** As seen from the surveyed folder. */
  readonly path: string;
  /** Null where it looks like none of ours. */
  readonly type: string | null;
  /** It says its type itself. */
  readonly typed: boolean;
  readonly locale: string;
}

/** Looks at every Markdown file below the current folder. */
export async function survey(io: Io): Promise<{ files: SurveyedFile[]; errors: readonly string[] }> {
  const types = shippedLibrary();
  const shown = (path: string): string => display(io.cwd, path);
  const walked = await walk(io.cwd, { files: io.files, ignores: gitIgnore(io.files), shown });
  const errors = [...walked.errors];
  const files: SurveyedFile[] = [];
  for (const file of walked.files) {
    const path = shown(file);
    const read = await readText(io.files, file, path);
    if ('error' in read) errors.push(read.error);
    else {
      const document = understand(readMarkdown(read.text), { types, path });
      const typed = document.typeSource === 'front-matter';
      const type = typed || hasSections(document) ? (document.type?.id ?? null) : null;
      files.push({ path, type, typed, locale: document.locale });
    }
  }
  return { files, errors };
}

/** A title alone is too little to propose a file for checking that nobody meant to be checked. */
function hasSections({ sections }: IncidentDocument): boolean {
  return sections.filter(({ recognition }) => recognition !== null).length >= 2;
}
