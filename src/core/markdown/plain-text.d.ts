import type { Range } from '../text/range.js';
import type { ParsedDocument } from './blocks.js';
/**
 * What a reader sees of a paragraph, title or cell: marks, tags and comments are gone, links are their text, images
 * their alternative text, character references and escapes are replaced, white space is single spaces.
 */
export declare function plainText(document: ParsedDocument, range: Range): string;
