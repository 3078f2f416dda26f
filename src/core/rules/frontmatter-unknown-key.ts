import { valueAt } from '../document/front-matter.js';
import { pathName } from '../schema/describe.js';
import { nearest } from '../text/near.js';
import { defineRule } from './rule.js';

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
    const siblings = new Map<string, string[]>();
    for (const { path } of type.fields()) {
      const parent = pathName(path.slice(0, -1));
      siblings.set(parent, [...(siblings.get(parent) ?? []), path.at(-1)!]);
    }
    for (const [parent, known] of siblings) {
      const path = parent === '' ? [] : parent.split('.');
      const mapping = valueAt(frontMatter.data, path);
      if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) continue;
      for (const key of Object.keys(mapping)) {
        if (known.includes(key) || options.allow.includes(key)) continue;
        const near = nearest(
          key,
          known.filter((name) => !Object.hasOwn(mapping, name)),
        );
        const range = near === null ? null : frontMatter.locate([...path, key])?.key;
        if (near === null || !range) continue;
        const title = say('rename', { known: near });
        const suggestions = [{ title, fix: () => [{ range, text: near }] }];
        yield { range, message: 'near', values: { name: key, known: near }, suggestions };
      }
    }
  },
});
