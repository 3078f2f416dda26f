/**
 * Words of which a text must have one for a pattern to match anywhere in it; null where there is no telling. Words are
 * runs of ASCII letters and digits, lower-case. Reading a pattern is dearer than using it once, so that the answer is
 * worth keeping.
 */
export function neededWords({ source }: RegExp): ReadonlySet<string> | null {
  const reader = { source, at: 0 };
  const alternatives = readAlternatives(reader);
  return neededInAll(alternatives, { left: false, right: false });
}

/** What a pattern is made of, as far as words go. */
type Element =
  /** A letter or digit that must be there. */
  | { readonly kind: 'letter'; readonly letter: string }
  /** Another character that must be there, or a boundary of words: a word ends or begins here. */
  | { readonly kind: 'edge' }
  /** Anything else: whether a word goes on here is not known. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'group'; readonly alternatives: readonly Sequence[]; readonly optional: boolean };

type Sequence = readonly Element[];

interface Reader {
  readonly source: string;
  at: number;
}

function readAlternatives(reader: Reader): Sequence[] {
  const alternatives: Element[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at++;
      alternatives.push([]);
    } else alternatives.at(-1)!.push(readElement(reader));
  }
  return alternatives;
}

function readElement(reader: Reader): Element {
  const element = readAtom(reader);
  const { source } = reader;
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(reader.at, reader.at + 12))?.[0];
  if (quantifier === undefined) return element;
  reader.at += quantifier.length;
  const optional = /^(?:[?*]|\{0)/.test(quantifier);
  if (element.kind === 'group') return { ...element, optional: element.optional || optional };
  // One or more of an edge are an edge; anything else that repeats may make other words.
  return element.kind === 'edge' && !optional ? element : { kind: 'unknown' };
}

function readAtom(reader: Reader): Element {
  const { source } = reader;
  const char = source[reader.at++]!;
  if (char === '(') return readGroup(reader);
  if (char === '[') {
    while (source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
    reader.at++;
    return { kind: 'unknown' };
  }
  if (char === '\\') return readEscape(reader);
  if (char === '.' || char === '^' || char === '$') return { kind: 'unknown' };
  return elementOf(char);
}

function elementOf(char: string): Element {
  return /[a-z\d]/i.test(char) ? { kind: 'letter', letter: char.toLowerCase() } : { kind: 'edge' };
}

function readEscape(reader: Reader): Element {
  const { source } = reader;
  const char = source[reader.at++]!;
  if (char === 'b') return { kind: 'edge' };
  if (char === 'p' || char === 'P' || char === 'k' || char === 'u') {
    const braced = /^[{<][^}>]*[}>]/.exec(source.slice(reader.at))?.[0];
    reader.at += braced?.length ?? (char === 'u' ? 4 : 0);
    return { kind: 'unknown' };
  }
  return /[a-z\d]/i.test(char) ? { kind: 'unknown' } : { kind: 'edge' };
}

function readGroup(reader: Reader): Element {
  const { source } = reader;
  const head = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(reader.at, reader.at + 40))?.[0] ?? '';
  reader.at += head.length;
  const alternatives = readAlternatives(reader);
  reader.at++;
  // What stands around says nothing of the words of a match.
  if (/^\?<?[=!]/.test(head)) return { kind: 'unknown' };
  return { kind: 'group', alternatives, optional: false };
}

/** Whether a word ends, or begins, at the edges of a part. */
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

function neededInAll(alternatives: readonly Sequence[], edges: Edges): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const alternative of alternatives) {
    const needed = neededIn(alternative, edges);
    if (!needed) return null;
    for (const word of needed) words.add(word);
  }
  return words;
}

/** The best of what the parts of a sequence need. */
function neededIn(sequence: Sequence, edges: Edges): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  const offer = (needed: ReadonlySet<string> | null): void => {
    if (needed && (!best || worth(needed) > worth(best))) best = needed;
  };
  let word = '';
  let closed = edges.left;
  const end = (complete: boolean): void => {
    if (word !== '' && closed && complete) offer(new Set([word]));
    word = '';
  };
  for (const [index, element] of sequence.entries()) {
    if (element.kind === 'letter') {
      word += element.letter;
      continue;
    }
    const begins = beginsWithEdge(element);
    end(begins);
    if (element.kind === 'group' && !element.optional) {
      const next = sequence[index + 1];
      const right = next ? beginsWithEdge(next) : edges.right;
      offer(neededInAll(element.alternatives, { left: closedBefore(sequence, index, edges), right }));
    }
    closed =
      endsWithEdge(element) &&
      (element.kind !== 'group' || !element.optional || closedBefore(sequence, index, edges));
  }
  end(edges.right);
  return best;
}

/** Whether no word can reach from before a place of a sequence over it. */
function closedBefore(sequence: Sequence, index: number, edges: Edges): boolean {
  const before = sequence[index - 1];
  if (!before) return edges.left;
  if (before.kind === 'group' && before.optional)
    return endsWithEdge(before) && closedBefore(sequence, index - 1, edges);
  return endsWithEdge(before);
}

function beginsWithEdge(element: Element): boolean {
  if (element.kind !== 'group') return element.kind === 'edge';
  return (
    !element.optional && element.alternatives.every(([first]) => first !== undefined && beginsWithEdge(first))
  );
}

function endsWithEdge(element: Element): boolean {
  if (element.kind !== 'group') return element.kind === 'edge';
  return element.alternatives.every((sequence) => {
    const last = sequence.at(-1);
    return last !== undefined && endsWithEdge(last);
  });
}

/** Long words are rare ones, and few are better than many. */
function worth(words: ReadonlySet<string>): number {
  const shortest = Math.min(...Array.from(words, ({ length }) => length));
  return Math.min(shortest, 8) - Math.log2(words.size);
}
