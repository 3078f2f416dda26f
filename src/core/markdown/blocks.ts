import type { LineIndex } from '../text/lines.js';
import type { Memory } from '../text/memory.js';
import type { Range } from '../text/range.js';

/** What a Markdown text is made of, block by block, in source order. Inline markup stays raw; see `inline.ts`. */
export type Block = Heading | Paragraph | List | Table | Code | Quote | Html | ThematicBreak | LinkDefinition;

/** An ATX, setext or HTML heading. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly form: 'atx' | 'setext' | 'html';
  readonly range: Range;
  /** The title without marks and surrounding space. */
  readonly title: Range;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly range: Range;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly range: Range;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly range: Range;
  /** The bullet or number, such as `-` or `1.`. */
  readonly mark: Range;
  /** Null when the item has no check box. */
  readonly checked: boolean | null;
  /** The check box `[ ]`, where there is one. */
  readonly box: Range | null;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly range: Range;
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly range: Range;
  /** One per column written; empty cells have an empty range where their text would stand. */
  readonly cells: readonly Range[];
}

/** A fenced or indented code block. */
export interface Code {
  readonly kind: 'code';
  readonly fenced: boolean;
  readonly range: Range;
  /** The info string after the fence, trimmed; empty where there is none. */
  readonly info: string;
}

export interface Quote {
  readonly kind: 'quote';
  readonly range: Range;
  readonly blocks: readonly Block[];
}

/** Raw HTML, comments among it. */
export interface Html {
  readonly kind: 'html';
  readonly range: Range;
  readonly comment: boolean;
}

export interface ThematicBreak {
  readonly kind: 'thematic-break';
  readonly range: Range;
}

/** `[label]: target`, also a footnote definition `[^label]: text`. */
export interface LinkDefinition {
  readonly kind: 'link-definition';
  readonly range: Range;
  /** Between the brackets; a footnote's begins with `^`. */
  readonly label: Range;
  /** The blocks of a footnote; none for a link. */
  readonly blocks: readonly Block[];
}

/** A block and what holds it, outermost first. */
export interface Visit {
  readonly block: Block;
  readonly ancestors: readonly (Block | ListItem)[];
}

/** Front matter as found; only its place is known here, `front-matter/` reads it. */
export interface FrontMatterBlock {
  readonly format: 'yaml' | 'toml';
  /** From the opening fence through the closing one, without the line break after it. */
  readonly range: Range;
  /** Between the fences. */
  readonly body: Range;
}

/** The text of a block. */
export interface Stretch {
  readonly text: string;
}

/** A text and the concrete tree of its blocks; every offset points into `text`. */
export interface ParsedDocument {
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatterBlock | null;
  readonly blocks: readonly Block[];
  /** All blocks depth-first in source order, each before those it holds. */
  visits(): readonly Visit[];
  /** The text of a block: the same object as in the reading before where the text is, for `memory` to go by. */
  stretchOf(block: Block): Stretch;
  /** Labels that `[text][label]` and `[label]` may refer to, normalized by `normalizeLabel`. */
  readonly labels: ReadonlySet<string>;
  /** What is known of its stretches, from this reading and the one before. */
  readonly memory: Memory;
}
