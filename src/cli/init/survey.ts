import { shippedLibrary } from '../../core/document-type/library.js';
import { type SurveyedFile, surveyText } from '../../core/init/survey.js';
import { gitIgnoreOf } from '../files/git-ignore.js';
import { display } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { walk } from '../files/walk.js';
import type { Io } from '../io.js';

/** Looks at every Markdown file below the current folder. */
export async function survey(io: Io): Promise<{ files: SurveyedFile[]; errors: readonly string[] }> {
  const types = shippedLibrary();
  const shown = (path: string): string => display(io.cwd, path);
  const walked = await walk(io.cwd, { files: io.files, ignores: gitIgnoreOf(io.files), shown });
  const errors = [...walked.errors];
  const files: SurveyedFile[] = [];
  for (const file of walked.files) {
    const path = shown(file);
    const read = await readText(io.files, file, path);
    if ('error' in read) errors.push(read.error);
    else files.push(surveyText(path, read.text, types));
  }
  return { files, errors };
}
