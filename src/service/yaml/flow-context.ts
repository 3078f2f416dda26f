import type { Range } from '../../core/text/range.js';
import type { YamlContext } from './yaml-context.js';

interface Frame {
  readonly kind: 'map' | 'list';
  /** Of a map: the key whose value comes next; null while a key does. */
  key: string | null;
  readonly keys: Set<string>;
  index: number;
}

/** The context between brackets; `start` is the offset of the first one. */
export function flowContext(
  text: string,
  start: number,
  offset: number,
): Pick<YamlContext, 'kind' | 'path' | 'word' | 'siblings' | 'colon'> {
  const frames: Frame[] = [];
  let word = start + 1;
  let quote = '';
  for (let i = start; i < offset; i++) {
    const character = text[i]!;
    const top = frames.at(-1);
    if (quote) {
      if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && text.slice(word, i).trim() === '') quote = character;
    else if (character === '{' || character === '[') {
      frames.push({ kind: character === '{' ? 'map' : 'list', key: null, keys: new Set(), index: 0 });
      word = i + 1;
    } else if (character === '}' || character === ']') {
      frames.pop();
      word = i + 1;
    } else if (character === ',' && top) {
      if (top.kind === 'list') top.index++;
      top.key = null;
      word = i + 1;
    } else if (character === ':' && top?.kind === 'map' && top.key === null && /[\s,}\]]|^$/.test(text[i + 1] ?? '')) {
      top.key = unquoted(text.slice(word, i));
      top.keys.add(top.key);
      word = i + 1;
    }
  }
  const top = frames.at(-1);
  const path = frames.flatMap((frame, index): (string | number)[] => {
    const last = index === frames.length - 1;
    if (frame.kind === 'list') return [frame.index];
    return frame.key === null || (last && frame.key === null) ? [] : [frame.key];
  });
  const typing: Range = wordAt(text, word, offset);
  const after = text.slice(typing.end);
  const siblings = new Set([...(top?.keys ?? []), ...keysAfter(after)]);
  const isKey = top?.kind === 'map' && top.key === null;
  return {
    kind: isKey ? 'key' : 'value',
    path,
    word: typing,
    siblings: isKey ? siblings : new Set(),
    colon: /^\s*:/.test(after),
  };
}

function wordAt(text: string, from: number, offset: number): Range {
  const start = Math.min(offset, from + /^\s*/.exec(text.slice(from, offset))![0].length);
  const rest = /^[^,:{}[\]\r\n]*/.exec(text.slice(offset))![0].trimEnd();
  return { start, end: offset + rest.length };
}

/** Keys that follow in the same mapping, on the same line. */
function keysAfter(text: string): string[] {
  const line = /^[^{}[\]\r\n]*/.exec(text)![0];
  return [...line.matchAll(/,\s*([\w$-]+)\s*:/g)].map((match) => match[1]!);
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])([^]*)\1$/, '$2');
}
