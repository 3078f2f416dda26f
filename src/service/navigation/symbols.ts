import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { textOf } from '../../core/document/front-matter.js';
import type { Section } from '../../core/document/section.js';
import { titleRange } from '../../core/document/title-range.js';
import { contains, type Range } from '../../core/text/range.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import { toRange } from '../positions.js';

interface Node {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  readonly selection: Range;
  readonly children: Node[];
}

/** The document with its sections, and in them the entries of the timeline and the action items. */
export async function documentSymbols(context: ServiceContext, uri: string): Promise<DocumentSymbol[]> {
  const analysis = await context.analyse(uri);
  if (!analysis) return [];
  const { document, text } = analysis;
  const selection = titleRange(document);
  const root: Node = {
    name: document.title || textOf(document.frontMatter.data.title) || document.path,
    detail: [textOf(document.frontMatter.data.id), document.type?.id].filter(Boolean).join(' · '),
    kind: SymbolKind.File,
    range: { start: 0, end: text.length },
    selection,
    children: [],
  };
  const nodes = document.sections.map(
    ({ title, range, content, titleRange: own, recognition }): Node => ({
      name: title || '…',
      detail: recognition?.concept ?? '',
      kind: SymbolKind.String,
      range: { start: range.start, end: Math.max(range.end, content.end) },
      selection: own,
      children: [],
    }),
  );
  const holderOf = (parent: number | null): Node => {
    if (parent === null) return root;
    const around = document.sections[parent]!;
    return isTitle(around) ? nodes[parent]! : holderOf(around.parent);
  };
  document.sections.forEach((section, index) => {
    if (isTitle(section)) holderOf(section.parent).children.push(nodes[index]!);
  });
  for (const leaf of leavesOf(analysis)) {
    const around = document.sections.findLastIndex(
      (section, index) => isTitle(section) && contains(nodes[index]!.range, leaf.range),
    );
    const holder = nodes[around] ?? root;
    holder.children.push(leaf);
  }
  return [toSymbol(root, analysis)];
}

/** Words before a colon are a title only where they say what follows is about. */
function isTitle({ form, recognition }: Section): boolean {
  return form !== 'plain-label' || recognition !== null;
}

function leavesOf({ document, text }: Analysis): Node[] {
  const entries = (document.timeline()?.entries ?? []).map(
    ({ timeRange, range, text: words }): Node => ({
      name: short(`${timeRange ? text.slice(timeRange.start, timeRange.end) : ''} ${words}`),
      detail: '',
      kind: SymbolKind.Event,
      range,
      selection: timeRange && contains(range, timeRange) ? timeRange : range,
      children: [],
    }),
  );
  const actions = document.actions().map(
    ({ range, textRange, text: words, owner, status }): Node => ({
      name: short(words),
      detail: [owner?.name, status].filter(Boolean).join(' · '),
      kind: SymbolKind.Boolean,
      range,
      selection: contains(range, textRange) ? textRange : range,
      children: [],
    }),
  );
  return [...entries, ...actions];
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return (line.length > 80 ? `${line.slice(0, 79)}…` : line) || '…';
}

/** Clients refuse a selection that reaches out of its range, and a child that reaches out of its parent. */
function toSymbol(
  { name, detail, kind, range, selection, children }: Node,
  analysis: Analysis,
): DocumentSymbol {
  const inside = contains(range, selection) ? selection : { start: range.start, end: range.start };
  return {
    name: short(name),
    ...(detail === '' ? {} : { detail }),
    kind,
    range: toRange(analysis.lines, range),
    selectionRange: toRange(analysis.lines, inside),
    children: children
      .sort((a, b) => a.range.start - b.range.start)
      .map((child) => toSymbol(child, analysis)),
  };
}

/** Documents whose id or title holds the letters of a query, in order. */
export async function workspaceSymbols(context: ServiceContext, query: string): Promise<WorkspaceSymbol[]> {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  return (await context.index.entries())
    .map(({ uri, id, title, type, titleRange: range }) => ({
      name: [id, title].filter(Boolean).join(' ') || uri,
      kind: SymbolKind.File,
      containerName: type,
      location: { uri, range },
    }))
    .filter(({ name }) => holds(name.toLowerCase(), letters));
}

function holds(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
