import type { YamlContext } from './yaml-context.js';

/** A collection in brackets that is open. */
interface Frame {
  readonly kind: 'map' | 'list';
  /** Of a map: the key whose value comes next; null while a key does. */
  key: string | null;
  readonly keys: Set<string>;
  index: number;
}

interface Scan {
  readonly frames: readonly Frame[];
  /** Offset where what is being typed begins, space included. */
  readonly word: number;
}

/** Reads collections in brackets up to the end of a text. */
function scan(text: string): Scan {
  const frames: Frame[] = [];
  let word = 0;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quote) {
      if (character === quote) quote = '';
      continue;
    }
    if ((character === '"' || character === "'") && text.slice(word, i).trim() === '') quote = character;
    else if (step(frames, character, { text, word, at: i })) word = i + 1;
  }
  return { frames, word };
}

/** Takes one character in; true where a new word begins behind it. */
function step(
  frames: Frame[],
  character: string,
  { text, word, at }: { readonly text: string; readonly word: number; readonly at: number },
): boolean {
  const top = frames.at(-1);
  switch (character) {
    case '{':
    case '[':
      frames.push({ kind: character === '{' ? 'map' : 'list', key: null, keys: new Set(), index: 0 });
      return true;
    case '}':
    case ']':
      frames.pop();
      return true;
    case ',':
      if (!top) return false;
      top.index++;
      top.key = null;
      return true;
    case ':': {
      const ends = /^(?:[\s,}\]]|$)/.test(text.slice(at + 1, at + 2));
      if (top?.kind !== 'map' || top.key !== null || !ends) return false;
      top.key = unquoted(text.slice(word, at));
      top.keys.add(top.key);
      return true;
    }
    default:
      return false;
  }
}

/** Whether brackets are open at the end of a text. */
export function isOpen(text: string): boolean {
  return scan(text).frames.length > 0;
}

/** The context between brackets; `start` is the offset of the first one. */
export function flowContext(
  text: string,
  start: number,
  offset: number,
): Pick<YamlContext, 'kind' | 'path' | 'word' | 'siblings' | 'colon'> {
  const typed = text.slice(start, offset);
  const { frames, word } = scan(typed);
  const path = frames.flatMap((frame): (string | number)[] => {
    if (frame.kind === 'list') return [frame.index];
    return frame.key === null ? [] : [frame.key];
  });
  const gap = /^\s*/.exec(typed.slice(word))![0].length;
  const rest = /^[^,:{}[\]\r\n]*/.exec(text.slice(offset))![0].trimEnd();
  const end = offset + rest.length;
  const after = text.slice(end);
  const top = frames.at(-1);
  const isKey = top?.kind === 'map' && top.key === null;
  return {
    kind: isKey ? 'key' : 'value',
    path,
    word: { start: start + word + gap, end },
    siblings: isKey ? new Set([...top.keys, ...keysAfter(after)]) : new Set(),
    colon: /^\s*:/.test(after),
  };
}

/** Keys that follow in the same mapping, on the same line. */
function keysAfter(text: string): string[] {
  const line = /^[^{}[\]\r\n]*/.exec(text)![0];
  return [...line.matchAll(/,\s*([\w$-]+)\s*:/g)].map((match) => match[1]!);
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])([\s\S]*)\1$/, '$2');
}
