import { createHash, hash } from 'node:crypto';

/** A key of what something depends on: of the same bytes or text always the same, of others another. */
export function keyOf(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64url');
}

/** The same of contents one behind the other. */
export function keyOfAll(contents: Iterable<string | Uint8Array>): string {
  const sum = createHash('sha1');
  for (const content of contents) sum.update(content);
  return sum.digest('base64url');
}
