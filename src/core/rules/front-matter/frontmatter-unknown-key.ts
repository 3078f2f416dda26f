import { valueAt } from '../../document/front-matter.js';
import type { CompiledType } from '../../document-type/library.js';
import { nearest } from '../../text/near.js';
import { defineRule } from '../rule.js';

/** A misspelt key is silently no fact at all; keys of your own are welcome. */
export const frontmatterUnknownKey = defineRule({
  id: 'frontmatter-unknown-key',
  area: 'front-matter',
  summary: 'Disallow front matter keys that nearly spell a known one.',
  types: 'all',
  severity: { minimal: 'warning', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {
    allow: { type: 'strings', default: [], description: 'Keys of your own that look like known ones.' },
  },
  messages: {
    near: {
      en: 'Unknown key `{name}`. Did you mean `{known}`?',
      id: 'Kunci `{name}` tidak dikenal. Maksudnya `{known}`?',
    },
    rename: { en: 'Rename to `{known}`', id: 'Ganti menjadi `{known}`' },
  },

  *check({ frontMatter, type }, { options, say }) {
    if (!type) return;
    for (const { path, known } of mappingsOf(type)) {
      const mapping = valueAt(frontMatter.data, path);
      if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) continue;
      const free = known.filter((name) => !Object.hasOwn(mapping, name));
      for (const key of Object.keys(mapping)) {
        const near = known.includes(key) || options.allow.includes(key) ? null : nearest(key, free);
        const range = near === null ? null : frontMatter.locate([...path, key])?.key;
        if (near === null || !range) continue;
        const suggestions = [{ title: say('rename', { known: near }), fix: () => [{ range, text: near }] }];
        yield { range, message: 'near', values: { name: key, known: near }, suggestions };
      }
    }
  },
});

/** The mappings that a type's front matter has, and the keys that it knows in each. */
function mappingsOf(
  type: CompiledType,
): { readonly path: readonly string[]; readonly known: readonly string[] }[] {
  const mappings = new Map<string, { readonly path: readonly string[]; readonly known: string[] }>();
  for (const { path } of type.fields()) {
    const parent = path.slice(0, -1);
    const mapping = mappings.get(parent.join('.')) ?? { path: parent, known: [] };
    mapping.known.push(path.at(-1)!);
    mappings.set(parent.join('.'), mapping);
  }
  return [...mappings.values()];
}
