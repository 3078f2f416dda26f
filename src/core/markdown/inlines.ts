import type { Range } from '../text/range.js';

/** Inline markup; what lies between the nodes and is covered by none is text. Nodes come in source order. */
export type Inline = Mark | CodeSpan | Link | Image | Raw;

/** Marked text; `content` is what stands between the marks. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'strikethrough';
  readonly range: Range;
  readonly content: Range;
  readonly children: readonly Inline[];
}

export interface CodeSpan {
  readonly kind: 'code';
  readonly range: Range;
  readonly content: Range;
}

export interface Link {
  readonly kind: 'link';
  readonly range: Range;
  /** What stands between the first brackets. */
  readonly content: Range;
  /** The target without `<>`; null when a definition elsewhere holds it. */
  readonly url: Range | null;
  /** The title without its quotes. */
  readonly title: Range | null;
  /** The label of the definition, where the link refers to one. */
  readonly label: Range | null;
  readonly children: readonly Inline[];
}

export interface Image extends Omit<Link, 'kind'> {
  readonly kind: 'image';
}

/** A comment, an HTML tag or other raw HTML, a bare or `<…>` address, an escape, an entity, a footnote call `[^1]`. */
export interface Raw {
  readonly kind: 'comment' | 'html' | 'autolink' | 'escape' | 'entity' | 'footnote';
  readonly range: Range;
  /** Inside the marks: the address of an autolink, the text of a comment. */
  readonly content: Range;
}
