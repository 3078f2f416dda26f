import type { Range } from '../text/range.js';
import type { ParsedDocument } from './blocks.js';
/**
 * The text of a range as one line of the same length: line breaks, and the quote marks and white space that begin
 * its further lines, are spaces. So every offset in it plus the range's start is an offset in the document.
 */
export declare function inlineText({ text, blocks }: Pick<ParsedDocument, 'text' | 'blocks'>, range: Range): string;
