import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Localized, localize } from '../../core/locale/locale.js';
import { fill } from '../../core/locale/message.js';
import type { ServiceContext } from '../context.js';
import { toRange } from '../positions.js';
import { Refusal } from '../refusal.js';
import { isMarkdownUri } from '../source.js';
import type { IndexEntry } from '../workspace/index-entry.js';
import { isIdText } from '../workspace/mentions.js';
import {
  isInside,
  normalUri,
  parentOf,
  pathOf,
  relativePath,
  resolveLink,
  savedUri,
  uriOf,
  writtenPath,
} from '../workspace/uris.js';
import { mentionsOf, type Place } from './references.js';
import { targetAt } from './target.js';

/** What a rename would rename, and how it is written now; null where nothing can be renamed. */
export async function prepareRename(
  context: ServiceContext,
  uri: string,
  position: Position,
): Promise<{ readonly range: Range; readonly placeholder: string } | null> {
  const target = await targetAt(context, uri, position);
  if (!target?.entry) return null;
  const { mention, analysis } = target;
  const byPath = mention.kind === 'link' || mention.kind === 'field';
  if (byPath && !context.client().renamesFiles) return null;
  return { range: toRange(analysis.lines, mention.range), placeholder: mention.text };
}

const words = {
  taken: { en: '`{name}` is the id of "{title}" already.', id: '`{name}` sudah menjadi id "{title}".' },
  word: {
    en: 'An id is one word of letters, digits, hyphens, dots and underscores.',
    id: 'Id berupa satu kata dari huruf, angka, tanda hubung, titik, dan garis bawah.',
  },
  ending: { en: 'The name of a document ends in `.md`.', id: 'Nama dokumen berakhir dengan `.md`.' },
  there: { en: '`{name}` is there already.', id: '`{name}` sudah ada.' },
} satisfies Record<string, Localized>;

function refusing({
  client,
}: ServiceContext): (why: keyof typeof words, values?: { readonly [name: string]: string }) => never {
  return (why, values = {}) => {
    throw new Refusal(fill(localize<string>(words[why], client().locale), values));
  };
}

/**
 * Renames the id of a document wherever it is mentioned, or moves a document and all paths that lead to it.
 * @throws Refusal where the new name cannot be one, or is that of another document.
 */
export async function rename(
  context: ServiceContext,
  uri: string,
  position: Position,
  newName: string,
): Promise<WorkspaceEdit | null> {
  const target = await targetAt(context, uri, position);
  const name = newName.trim();
  if (!target?.entry || name === '') return null;
  const entries = await context.index.entries();
  const refuse = refusing(context);
  if (target.mention.kind === 'id' || target.mention.kind === 'own-id') {
    const taken = entries.find(({ id, uri: own }) => id === name && own !== target.entry?.uri);
    if (taken) refuse('taken', { name, title: taken.title });
    if (!isIdText(name)) refuse('word');
    const places = mentionsOf(target.entry, entries).filter(({ byPath }) => !byPath);
    return toWorkspaceEdit(
      context,
      places.map((place) => [place.uri, { range: place.range, newText: name }]),
    );
  }
  const moved = resolveLink(savedUri(uri, context.folders()), name);
  if (moved === null || moved === target.entry.uri || !context.client().renamesFiles) return null;
  if (!isMarkdownUri(moved)) refuse('ending');
  if (await context.files.stat(moved)) refuse('there', { name });
  const changes = pathEdits(entries, new Map([[target.entry.uri, moved]]));
  const edit = toWorkspaceEdit(context, changes);
  const file = { kind: 'rename' as const, oldUri: target.entry.uri, newUri: moved };
  return { documentChanges: [...(edit.documentChanges ?? []), file] };
}

/** What changes in other documents, and in those that move, when files or folders move. */
export async function editsForMoves(
  context: ServiceContext,
  moves: readonly { readonly oldUri: string; readonly newUri: string }[],
): Promise<WorkspaceEdit | null> {
  const entries = await context.index.entries();
  const moved = new Map<string, string>();
  for (const { oldUri, newUri } of moves) {
    const [from, to] = [normalUri(oldUri), normalUri(newUri)];
    for (const { uri } of entries) {
      if (!isInside(from, uri)) continue;
      moved.set(uri, uriOf(pathOf(to) + pathOf(uri).slice(pathOf(from).length), to));
    }
  }
  const edits = pathEdits(entries, moved);
  return edits.length === 0 ? null : toWorkspaceEdit(context, edits);
}

type UriEdit = readonly [uri: string, edit: TextEdit];

function pathEdits(entries: readonly IndexEntry[], moved: ReadonlyMap<string, string>): UriEdit[] {
  const edits: UriEdit[] = [];
  for (const entry of entries) {
    const places = mentionsOf(entry, entries).filter(({ byPath }) => byPath);
    const to = moved.get(entry.uri) ?? entry.uri;
    for (const place of places) {
      const from = moved.get(place.uri) ?? place.uri;
      if (to === entry.uri && from === place.uri) continue;
      const newText = pathLike(place, parentOf(from), to);
      if (newText !== place.text) edits.push([place.uri, { range: place.range, newText }]);
    }
  }
  return edits;
}

/** The new path, with `./` and the part after `#` as the old one has them. */
function pathLike({ text }: Place, folder: string, file: string): string {
  const relative = relativePath(folder, file);
  const fragment = text.includes('#') ? text.slice(text.indexOf('#')) : '';
  const plain = text.startsWith('./') || text.startsWith('../') ? relative : relative.replace(/^\.\//, '');
  return writtenPath(plain) + fragment;
}

function toWorkspaceEdit({ documents }: ServiceContext, edits: readonly UriEdit[]): WorkspaceEdit {
  const byUri = new Map<string, TextEdit[]>();
  for (const [uri, edit] of edits) byUri.set(uri, [...(byUri.get(uri) ?? []), edit]);
  return {
    documentChanges: [...byUri].map(([uri, own]) => ({
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits: own,
    })),
  };
}
