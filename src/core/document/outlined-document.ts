import type { CompiledType, TypeLibrary } from '../document-type/library.js';
import type { Locale } from '../locale/locale.js';
import type { Heading, ParsedDocument } from '../markdown/blocks.js';
import type { DateOrder } from '../time/time-value.js';
import type { Directive } from './directives.js';
import type { FrontMatter } from './front-matter.js';
import type { Section } from './section.js';

/** Where the type of a document was read. */
export type TypeSource = 'front-matter' | 'config' | 'flag' | 'guess';

/** A document whose type is known and whose sections are recognised; what they tell is read by others. */
export interface OutlinedDocument {
  readonly parsed: ParsedDocument;
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly type: CompiledType | null;
  readonly typeSource: TypeSource | null;
  readonly types: TypeLibrary;
  readonly locale: Locale;
  /** The text of the title heading, else that of the front matter, else ''. */
  readonly title: string;
  /** The heading that names the document, where there is one. */
  readonly heading: Heading | null;
  readonly sections: readonly Section[];
  /** The same by what they are about; one about several things is there several times. */
  sectionsByConcept(): ReadonlyMap<string, readonly Section[]>;
  /** Whether day or month comes first in its dates of three numbers. */
  dateOrder(): DateOrder;
  /** The comments that silence rules, in order of place. */
  directives(): readonly Directive[];
}
