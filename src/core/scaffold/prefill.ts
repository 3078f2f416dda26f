import { isAnswer, withoutComments } from '../document/emptiness.js';
import { fillingOfSection, sectionsAbout } from '../document/find-sections.js';
import { valueAt } from '../document/front-matter.js';
import type { CompiledType } from '../document-type/library.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { ScaffoldAnswers } from './answers.js';

/** What a document tells a new one of another type: shared facts, and texts for the sections that name their source. */
export function prefillFrom(
  source: IncidentDocument,
  type: CompiledType,
): Pick<ScaffoldAnswers, 'values' | 'contents'> {
  const { data } = source.frontMatter;
  const values: Record<string, unknown> = {};
  for (const { path, schema } of type.fields()) {
    const name = path.join('.');
    if (ownFields.has(path[0]!) || typeof schema.properties === 'object') continue;
    const from = schema['x-from'];
    const value = valueAt(data, path) ?? (typeof from === 'string' ? valueAt(data, from.split('.')) : null);
    if (value !== undefined && value !== null) values[name] = value;
  }
  const contents: Record<string, string> = {};
  for (const section of type.sections) {
    const text = section.from
      .map((concept) => textAbout(source, concept))
      .filter((part) => part !== '')
      .join('\n\n');
    if (text !== '') contents[section.id] = text;
  }
  return { values, contents };
}

/** Facts about the source itself, not about the incident. */
const ownFields = new Set(['type', 'id', 'title', 'status', 'locale']);

function textAbout(source: IncidentDocument, concept: string): string {
  const sections = sectionsAbout(source, concept).filter((section) =>
    isAnswer(fillingOfSection(source, section)),
  );
  return sections
    .map(({ content }) => withoutComments(source.parsed.text.slice(content.start, content.end)).trim())
    .join('\n\n');
}
