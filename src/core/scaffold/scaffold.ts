import type { Root, RootContent } from 'mdast';
import type { DemandFacts, SectionType } from '../document-type/document-type.js';
import type { CompiledType } from '../document-type/library.js';
import { understand } from '../incident/understand.js';
import { readMarkdown } from '../markdown/read.js';
import { trimOf } from '../text/trim.js';
import type { ScaffoldAnswers } from './answers.js';
import { fillContext, frontMatterOf, printFrontMatter } from './front-matter.js';
import { type MarkdownPrinter, markdownPrinter, skeletonOf } from './print.js';

/** A new document. */
export interface Scaffold {
  readonly text: string;
  /** The file name that its type proposes. */
  readonly fileName: string;
}

/** Writes a new document: front matter, title, and every section that its facts demand (or all, when `full`). */
export function scaffold(type: CompiledType, answers: ScaffoldAnswers): Scaffold {
  const printer = markdownPrinter();
  const facts = factsOf(type, printFrontMatter(frontMatterOf(type, answers)));
  const tree = frontMatterOf(type, answers, type.demandedFields(facts));
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: answers.title }] },
    ...sectionsFor(type, facts, answers).flatMap((section) => sectionNodes(section, answers, printer)),
  ];
  const root: Root = { type: 'root', children };
  return {
    text: `${printFrontMatter(tree)}\n${printer.print(root)}`,
    fileName: fileNameOf(type, tree, answers),
  };
}

/** The conditions of a type are about a document, so its front matter is read as one. */
function factsOf(type: CompiledType, frontMatter: string): DemandFacts {
  const types = new Map([[type.id, type]]);
  return understand(readMarkdown(frontMatter), { types, flagType: type.id, locale: 'en' }).facts();
}

function sectionsFor(
  type: CompiledType,
  facts: DemandFacts,
  { full, contents }: ScaffoldAnswers,
): SectionType[] {
  return type.sections.filter(
    (section) =>
      section.offered && (full || type.demands(section, facts) || contents?.[section.id] !== undefined),
  );
}

function sectionNodes(
  section: SectionType,
  { locale, contents }: ScaffoldAnswers,
  printer: MarkdownPrinter,
): RootContent[] {
  const given = contents?.[section.id];
  const content = given === undefined ? {} : { content: printer.parse(given).children };
  return skeletonOf(section, { level: 2, locale, ...content });
}

function fileNameOf(
  type: CompiledType,
  tree: { readonly [key: string]: unknown },
  answers: ScaffoldAnswers,
): string {
  const started = String(answers.values['times.started'] ?? '');
  const date = /^\d{4}-\d\d-\d\d/.exec(started)?.[0] ?? answers.context.today;
  const simple = Object.entries(tree).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const named = Object.fromEntries(simple.map(([key, value]) => [key, slugOf(value)]));
  const name = fillContext(type.fileName, { ...named, date, slug: slugOf(answers.title) });
  return name.replace(/\{\w+\}/g, '').replace(/-{2,}/g, '-');
}

/** A title as part of a file name: lower-case letters and digits of any script, joined by hyphens. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return trimOf([...trimOf(slug, '-')].slice(0, 60).join(''), '-') || 'untitled';
}
