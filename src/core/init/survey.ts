import type { TypeLibrary } from '../document-type/library.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { understand } from '../incident/understand.js';
import { readMarkdown } from '../markdown/read.js';

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

/** Tells what a Markdown file looks like. */
export function surveyText(path: string, text: string, types: TypeLibrary): SurveyedFile {
  const document = understand(readMarkdown(text), { types, path });
  const typed = document.typeSource === 'front-matter';
  const type = typed || hasSections(document) ? (document.type?.id ?? null) : null;
  return { path, type, typed, locale: document.locale };
}

/** A title alone is too little to propose a file for checking that nobody meant to be checked. */
function hasSections({ sections }: IncidentDocument): boolean {
  return sections.filter(({ recognition }) => recognition !== null).length >= 2;
}
