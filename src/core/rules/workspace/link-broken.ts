import { nearest } from '../../text/near.js';
import { isAnchored, looseAnchor } from '../../workspace/anchors.js';
import type { DocumentEntry, Reference } from '../../workspace/entry.js';
import {
  baseName,
  fileOf,
  looksLikePath,
  relativeLink,
  resolveTarget,
  type Target,
} from '../../workspace/resolve.js';
import type { Workspace } from '../../workspace/workspace.js';
import { type AcrossFinding, defineWorkspaceRule, type RuleContext } from '../rule.js';

type Message = 'file' | 'anchor' | 'own' | 'change';

/** Whoever follows a link in the middle of an incident has no time to look for what it meant. */
export const linkBroken = defineWorkspaceRule({
  id: 'link-broken',
  area: 'workspace',
  summary: 'Disallow relative links to files and headings that are not there.',
  types: 'all',
  severity: { minimal: 'off', standard: 'info', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {
    anchors: { type: 'boolean', default: true, description: 'Whether `#…` must name a heading too.' },
    ignore: {
      type: 'strings',
      default: [],
      description: 'Beginnings of links to leave alone, such as `../generated/`.',
    },
  },
  messages: {
    file: {
      en: '`{target}` is not there; correct the path, or take the link out.',
      id: '`{target}` tidak ada; perbaiki lokasinya, atau hapus tautannya.',
    },
    anchor: {
      en: '`{file}` has no heading for `#{anchor}`; correct it, or link to the file alone.',
      id: '`{file}` tidak punya judul untuk `#{anchor}`; perbaiki, atau tautkan ke berkasnya saja.',
    },
    own: {
      en: 'No heading here goes by `#{anchor}`; correct the link, or take it out.',
      id: 'Tidak ada judul di sini untuk `#{anchor}`; perbaiki tautannya, atau hapus.',
    },
    change: { en: 'Change to `{target}`', id: 'Ganti menjadi `{target}`' },
  },

  *across(entry, workspace, context) {
    for (const reference of entry.references) {
      const target = targetOf(entry, reference);
      if (!target || context.options.ignore.some((start) => reference.target.startsWith(start))) continue;
      const found = workspace.exists(target.path)
        ? context.options.anchors && lostAnchor(target, { entry, reference, workspace, context })
        : hasFileName(target.path) && lostFile(target, { entry, reference, workspace, context });
      if (found) yield found;
    }
  },
});

interface Link {
  readonly entry: DocumentEntry;
  readonly reference: Reference;
  readonly workspace: Workspace;
  readonly context: Pick<RuleContext<unknown, Message>, 'say'>;
}

function targetOf({ path }: DocumentEntry, { role, target }: Reference): Target | null {
  return role === 'link' || looksLikePath(target) ? resolveTarget(path, target) : null;
}

/** A path without an extension may be an address that a site makes of a file. */
function hasFileName(path: string): boolean {
  return /\.(?!html?$)[a-z][a-z\d]{0,9}$/i.test(baseName(path));
}

function lostFile(target: Target, { entry, reference, workspace, context }: Link): AcrossFinding<Message> {
  const hash = target.anchor === null ? '' : `#${target.anchor}`;
  const elsewhere = workspace.named(baseName(target.path)).slice(0, 3);
  return {
    place: reference.place,
    message: 'file',
    values: { target: fileOf(reference.target) },
    suggestions: elsewhere.map((path) =>
      changeTo(relativeLink(entry.path, path) + hash, { reference, context }),
    ),
  };
}

function lostAnchor(
  { path, anchor }: Target,
  { entry, reference, workspace, context }: Link,
): AcrossFinding<Message> | null {
  if (!isAnchored(path, anchor)) return null;
  const own = path === entry.path;
  const known = own ? entry.anchors : (workspace.entry(path)?.anchors ?? workspace.anchors(path));
  if (!known) return null;
  const loose = looseAnchor(anchor);
  if (known.some((one) => one === anchor || looseAnchor(one) === loose)) return null;
  const near = nearest(anchor, known);
  const file = fileOf(reference.target);
  return {
    place: reference.place,
    message: own ? 'own' : 'anchor',
    values: { file, anchor },
    suggestions: near === null ? [] : [changeTo(`${file}#${near}`, { reference, context })],
  };
}

function changeTo(target: string, { reference, context }: Pick<Link, 'reference' | 'context'>) {
  const text = reference.role === 'link' ? target.replaceAll(' ', '%20') : target;
  return {
    title: context.say('change', { target: text }),
    fix: () => [{ range: reference.place, text }],
  };
}
