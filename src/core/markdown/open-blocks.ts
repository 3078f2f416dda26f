import type { Range } from '../text/range.js';
import type { Block, ListItem, TableRow } from './blocks.js';

/** A block that later lines may still continue. */
export type OpenBlock =
  | OpenDocument
  | OpenQuote
  | OpenFootnote
  | OpenList
  | OpenItem
  | OpenParagraph
  | OpenFence
  | OpenIndented
  | OpenHtml
  | OpenTable;

export interface OpenDocument {
  readonly type: 'document';
  readonly blocks: Block[];
}

export interface OpenQuote {
  readonly type: 'quote';
  readonly start: number;
  end: number;
  readonly blocks: Block[];
}

export interface OpenFootnote {
  readonly type: 'footnote';
  readonly start: number;
  readonly label: Range;
  end: number;
  readonly blocks: Block[];
}

export interface OpenList {
  readonly type: 'list';
  /** Character code of the bullet, or of the delimiter after the number. */
  readonly delimiter: number;
  readonly ordered: boolean;
  readonly items: ListItem[];
}

export interface OpenItem {
  readonly type: 'item';
  readonly mark: Range;
  /** Columns that a line must be indented by to belong to the item. */
  readonly indent: number;
  /** False while nothing but the mark was seen; a blank line then ends the item. */
  started: boolean;
  readonly blocks: Block[];
}

export interface OpenParagraph {
  readonly type: 'paragraph';
  /** Start and end offset of each line, one after the other, without container marks and white space. */
  readonly lines: number[];
}

export interface OpenFence {
  readonly type: 'fence';
  readonly start: number;
  end: number;
  readonly mark: number;
  readonly length: number;
  readonly info: string;
}

export interface OpenIndented {
  readonly type: 'indented';
  readonly start: number;
  end: number;
}

export interface OpenHtml {
  readonly type: 'html';
  readonly start: number;
  end: number;
  /** What ends the block; null: a blank line. */
  readonly until: RegExp | null;
}

export interface OpenTable {
  readonly type: 'table';
  readonly start: number;
  end: number;
  readonly header: TableRow;
  readonly rows: TableRow[];
}
