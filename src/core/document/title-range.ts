import type { Range } from '../text/range.js';
import type { OutlinedDocument } from './outlined-document.js';

/** What names the document to people: its heading, else its front matter's title, else its first line. */
export function titleRange({ heading, frontMatter, parsed }: OutlinedDocument): Range {
  return heading?.title ?? frontMatter.locate(['title'])?.value ?? parsed.lines.rangeOf(1);
}
