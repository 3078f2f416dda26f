import { CompletionItemKind } from 'vscode-languageserver-types';
import { compare } from '../../core/text/compare.js';
import type { Path } from '../../core/yaml/yaml-source.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import { mostFrequent } from '../views/values.js';
import type { IndexEntry } from '../workspace/index-entry.js';
import {
  folderOf,
  normalUri,
  parentOf,
  relativePath,
  sameSystem,
  savedUri,
  writtenPath,
} from '../workspace/uris.js';
import type { OfferedValue } from './yaml-items.js';

const people = new Set([
  'owner',
  'backup_owner',
  'authors',
  'primary',
  'alternate',
  'authority',
  'signed_by',
]);
/** Fields that hold paths of documents, and the types that they lead to; null: any. */
const targets: { readonly [key: string]: readonly string[] | null } = {
  used: ['runbook', 'backup-plan'],
  runbooks: ['runbook', 'backup-plan'],
  related: null,
  postmortem: ['postmortem'],
  backup_plan: ['backup-plan'],
  apology: ['apology'],
  faq: ['customer-faq'],
  document: null,
};

/** What the workspace knows for a field: services, people, channels, zones, paths of documents. */
export async function workspaceOffers(
  context: ServiceContext,
  { uri }: Pick<Analysis, 'uri'>,
  { path, typed }: { readonly path: Path; readonly typed: string },
): Promise<OfferedValue[]> {
  const keys = path.filter((step) => typeof step === 'string');
  const key = keys.at(-1) ?? '';
  const entries = () => context.index.entries();
  const values = (all: readonly string[]): OfferedValue[] =>
    mostFrequent(all, typed).map((value) => ({ value }));
  if (key === 'services') return values((await entries()).flatMap(({ services }) => services));
  if (people.has(key)) {
    const { user } = context.client();
    return values([...(await entries()).flatMap(({ owners }) => owners), ...(user ? [user] : [])]);
  }
  if (key === 'channel' || key === 'channels')
    return values((await entries()).flatMap(({ channels }) => channels));
  if (key === 'timezone') return zones(context, await entries());
  if (!(key in targets)) return [];
  const types = key === 'document' ? (targets[keys.at(-2) ?? ''] ?? null) : targets[key]!;
  return documentOffers(context, uri, types);
}

function zones(context: ServiceContext, entries: readonly IndexEntry[]): OfferedValue[] {
  const used = mostFrequent(entries.flatMap(({ zone }) => zone ?? []));
  return [...new Set([...used, context.client().timezone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map(
    (value) => ({ value }),
  );
}

/**
 * Paths of the documents of the same workspace folder as seen from one of them, the nearest first; those of the types
 * given, or all.
 */
export async function documentOffers(
  context: ServiceContext,
  from: string,
  types: readonly string[] | null,
): Promise<OfferedValue[]> {
  const saved = normalUri(savedUri(from, context.folders()));
  const entries = await context.index.entries(folderOf(context.folders(), saved) ?? undefined);
  const up = ({ value }: OfferedValue): number => value.split('../').length;
  return entries
    .filter(
      ({ uri, lineage }) =>
        uri !== saved && sameSystem(uri, saved) && (!types || lineage.some((id) => types.includes(id))),
    )
    .map(({ uri, title, type, id }) => {
      const path = relativePath(parentOf(saved), uri);
      return {
        value: writtenPath(path),
        label: path,
        kind: CompletionItemKind.File,
        detail: [id, title].filter(Boolean).join(' · '),
        documentation: type,
      };
    })
    .sort((a, b) => up(a) - up(b) || compare(a.value, b.value));
}
