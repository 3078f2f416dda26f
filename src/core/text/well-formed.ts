/** Half of a surrogate pair without the other. */
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with `�` for each half of a surrogate pair that stands alone: such a half has no place in a URI. */
export function wellFormed(text: string): string {
  return text.replace(loneHalf, '\ufffd');
}
