import type { Range } from '../text/range.js';
import type { ParsedDocument } from './blocks.js';
/** A bold label such as `**Impact**:` at the beginning of a paragraph. */
export interface LeadingStrong {
    /** With its marks and a colon after them. */
    readonly range: Range;
    /** The label without marks, colon and surrounding space. */
    readonly title: Range;
    /** Whether a colon ends the label, inside the bold or right after it. */
    readonly colon: boolean;
    /** What follows in the paragraph, without surrounding space; empty where nothing does. */
    readonly rest: Range;
}
/** The bold label that a paragraph, or another range of inline content, begins with. */
export declare function leadingStrong(document: ParsedDocument, range: Range): LeadingStrong | null;
