const MAX_LABEL = 999;

/** A link definition at the beginning of a paragraph; offsets into the content given. */
export interface Definition {
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly end: number;
}

/** Reads `[label]: target "title"` at `start`; null where there is none. `end` is before the line break. */
export function readDefinition(content: string, start: number): Definition | null {
  const labelEnd = skipLabel(content, start);
  if (labelEnd < 0 || content[labelEnd + 1] !== ':') return null;
  const targetEnd = skipTarget(content, skipSpace(content, labelEnd + 2));
  if (targetEnd < 0) return null;
  const end = endOfTitle(content, targetEnd) ?? endOfLine(content, targetEnd);
  return end === null ? null : { labelStart: start + 1, labelEnd, end };
}

/** How labels are compared: case folded, white space collapsed. */
export function normalizeLabel(label: string): string {
  return label
    .trim()
    .replace(/[ \t\r\n]+/g, ' ')
    .toLowerCase()
    .toUpperCase();
}

function skipLabel(content: string, start: number): number {
  if (content[start] !== '[') return -1;
  let empty = true;
  for (let i = start + 1; i < content.length && i <= start + MAX_LABEL + 1; i++) {
    const char = content[i]!;
    if (char === ']') return empty ? -1 : i;
    if (char === '[') return -1;
    if (!/\s/.test(char)) empty = false;
    if (char === '\\' && /[[\]\\]/.test(content[i + 1] ?? '')) i++;
  }
  return -1;
}

function skipTarget(content: string, start: number): number {
  if (content[start] === '<') return skipAngledTarget(content, start);
  let depth = 0;
  let i = start;
  for (; i < content.length; i++) {
    const code = content.charCodeAt(i);
    if (code <= 32 || code === 127) break;
    if (code === 92 && /[()\\]/.test(content[i + 1] ?? '')) i++;
    else if (code === 40) depth++;
    else if (code === 41 && --depth < 0) return -1;
  }
  const stopped = content.charCodeAt(i);
  const control = stopped < 32 && stopped !== 9 && stopped !== 10;
  return i === start || depth !== 0 || control || stopped === 127 ? -1 : i;
}

function skipAngledTarget(content: string, start: number): number {
  for (let i = start + 1; i < content.length; i++) {
    const char = content[i]!;
    if (char === '>') return i + 1;
    if (char === '<' || char === '\n') return -1;
    if (char === '\\' && /[<>\\]/.test(content[i + 1] ?? '')) i++;
  }
  return -1;
}

function endOfTitle(content: string, targetEnd: number): number | null {
  const start = skipSpace(content, targetEnd);
  const open = content[start];
  if (start === targetEnd || (open !== '"' && open !== "'" && open !== '(')) return null;
  const close = open === '(' ? ')' : open;
  for (let i = start + 1; i < content.length; i++) {
    const char = content[i];
    if (char === close) return endOfLine(content, i + 1);
    if (char === '(' && open === '(') return null;
    if (char === '\\') i++;
  }
  return null;
}

function endOfLine(content: string, start: number): number | null {
  let i = start;
  while (content[i] === ' ' || content[i] === '\t') i++;
  return i >= content.length || content[i] === '\n' ? i : null;
}

function skipSpace(content: string, start: number): number {
  let i = start;
  while (content[i] === ' ' || content[i] === '\t' || content[i] === '\n') i++;
  return i;
}
