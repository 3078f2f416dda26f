const token =
  /<\?xml [^<>]*\?>|<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.-]*="[^"<]*")*)\s*(\/?)>|([^<>]+)/gy;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|#\d+);)/;

/** Whether a text is one XML element with everything closed; knows elements, attributes and text. */
export function isWellFormedXml(text: string): boolean {
  if (forbidden.test(text) || /\p{Cs}/u.test(text)) return false;
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (const { 0: whole, 1: closing, 2: name, 4: empty, 5: between, index } of text.matchAll(token)) {
    end = index + whole.length;
    if (between !== undefined && open.length === 0 && between.trim() !== '') return false;
    if (name === undefined) continue;
    if (open.length === 0 && !closing) roots++;
    if (closing && open.pop() !== name) return false;
    if (!closing && !empty) open.push(name);
  }
  return end === text.length && open.length === 0 && roots === 1;
}
