import { isAnswer } from '../../core/document/emptiness.js';
import { fillingOfSection, sectionsAbout } from '../../core/document/find-sections.js';
import { rangeOf, valueAt } from '../../core/document/front-matter.js';
import { placeFor } from '../../core/document/insertion.js';
import type { SectionType } from '../../core/document-type/document-type.js';
import type { FieldOf } from '../../core/document-type/library.js';
import { demandedButEmpty } from '../../core/incident/front-matter-demands.js';
import type { IncidentDocument } from '../../core/incident/incident-document.js';
import { localize } from '../../core/locale/locale.js';
import type { Range } from '../../core/text/range.js';

/** A section or field that the facts demand and that is not there, or says nothing. */
export interface Lack {
  readonly id: string;
  readonly title: string;
  readonly guidance: string;
  readonly state: 'absent' | 'empty';
  readonly range: Range;
  readonly section: SectionType | null;
  readonly field: FieldOf | null;
}

/** How much of what a document owes is there. */
export interface Completeness {
  readonly there: number;
  readonly demanded: number;
  /** Fields first, then sections in the order of the type. */
  readonly lacks: readonly Lack[];
}

export function completenessOf(document: IncidentDocument): Completeness {
  const { type, locale } = document;
  if (!type) return { there: 0, demanded: 0, lacks: [] };
  const facts = document.facts();
  const demanded = type.sections.filter((section) => type.demands(section, facts));
  const sections = demanded.flatMap((section): Lack[] => {
    const found = sectionsAbout(document, section.id);
    if (found.some((one) => isAnswer(fillingOfSection(document, one)))) return [];
    const [first] = found;
    return [
      {
        id: section.id,
        title: localize(section.title, locale),
        guidance: localize(section.guidance, locale),
        state: first ? 'empty' : 'absent',
        range: first?.titleRange ?? placeFor(document, section).anchor,
        section,
        field: null,
      },
    ];
  });
  const fields = demandedButEmpty(document).map((field): Lack => {
    const there = valueAt(document.frontMatter.data, field.path) !== undefined;
    return {
      id: field.path.join('.'),
      title: field.path.join('.'),
      guidance: fieldDescription(field.schema, locale),
      state: there ? 'empty' : 'absent',
      range: rangeOf(document.frontMatter, field.path, 'key'),
      section: null,
      field,
    };
  });
  return {
    there: demanded.length - sections.length,
    demanded: demanded.length,
    lacks: [...fields, ...sections],
  };
}

/** What a field is for, in a language. */
export function fieldDescription(schema: { readonly [keyword: string]: unknown }, locale: string): string {
  const translated = schema['x-description'] as { readonly [locale: string]: string } | undefined;
  return translated?.[locale] ?? (typeof schema.description === 'string' ? schema.description : '');
}
