import { createHash } from 'node:crypto';

/** A key of what something depends on: of the same bytes or text always the same, of others another. */
export function keyOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64url');
}
