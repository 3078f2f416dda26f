import type { Listed } from '../data/lists.js';
import type { IndexEntry } from '../workspace/index-entry.js';

/** What a document shows in any list. */
export function listed({ uri, titleRange, id, title, type, owner, status, sections }: IndexEntry): Listed {
  return { uri, range: titleRange, id, title, type, owner, status, sections };
}
