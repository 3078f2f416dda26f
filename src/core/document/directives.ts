import type { Block, ParsedDocument } from '../markdown/blocks.js';
import { commentsIn } from '../markdown/comments.js';
import type { Range } from '../text/range.js';

/** What a directive does. */
export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** A rule named in a directive. */
export interface DirectiveRule {
  readonly id: string;
  readonly range: Range;
}

/** A comment such as `<!-- pulih-disable-next-line RULE -- reason -->`, or the same words in a YAML comment. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The comment without space around it. */
  readonly range: Range;
  /** The words after the dashes, or null. */
  readonly reason: string | null;
  /** Rules that it names; empty means all. */
  readonly rules: readonly DirectiveRule[];
  /** 1-based line of the comment. */
  readonly line: number;
}

const comment = /^<!--\s*pulih-(disable-next-line|disable-line|disable-file|disable|enable)\b([^>]*)-->$/;
const yamlComment =
  /(?<=^|\s)#\s*pulih-(disable-next-line|disable-line|disable-file|disable|enable)\b([^\r\n]*)/g;

/** The directives of a document in order of place; those in code are text. */
export function findDirectives(document: ParsedDocument): Directive[] {
  if (!document.text.includes('pulih-')) return [];
  const directives: Directive[] = [];
  const wordsOf = ({ start, end }: Range): string => document.text.slice(start, end);
  if (document.frontMatter?.format === 'yaml') {
    const { body } = document.frontMatter;
    for (const match of wordsOf(body).matchAll(yamlComment))
      directives.push(toDirective(document, match, body.start + match.index));
  }
  for (const { block } of document.visits()) {
    if (!mayHoldComments(block)) continue;
    for (const range of commentsIn(document.text, block.range)) {
      const match = comment.exec(wordsOf(range));
      if (match) directives.push(toDirective(document, match, range.start));
    }
  }
  return directives;
}

/** Blocks whose text is raw; containers are looked at through the blocks that they hold. */
function mayHoldComments(block: Block): boolean {
  return (
    block.kind === 'html' || block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'table'
  );
}

function toDirective(document: ParsedDocument, match: RegExpMatchArray, start: number): Directive {
  const [whole, kind, rest = ''] = match;
  const dashes = rest.search(/\s--(?:\s|$)/);
  const named = dashes < 0 ? rest : rest.slice(0, dashes);
  const reason =
    dashes < 0
      ? ''
      : rest
          .slice(dashes)
          .replace(/^\s*--/, '')
          .trim();
  const namedStart = start + whole.length - (whole.endsWith('-->') ? 3 : 0) - rest.length;
  const rules = [...named.matchAll(/[^\s,]+/g)].map((rule) => {
    const from = namedStart + rule.index;
    return { id: rule[0], range: { start: from, end: from + rule[0].length } };
  });
  return {
    kind: kind as DirectiveKind,
    range: { start, end: start + whole.trimEnd().length },
    reason: reason === '' ? null : reason,
    rules,
    line: document.lines.lineAt(start),
  };
}
