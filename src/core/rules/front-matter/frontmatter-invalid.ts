import { defineRule } from '../rule.js';

/** Front matter that cannot be read hides every fact in it from people and programs alike. */
export const frontmatterInvalid = defineRule({
  id: 'frontmatter-invalid',
  area: 'front-matter',
  summary: 'Require front matter that can be read: a YAML mapping.',
  types: 'all',
  severity: { minimal: 'error', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    yaml: {
      en: 'Front matter cannot be read: {reason}; correct the YAML here.',
      id: 'Front matter tidak dapat dibaca: {reason}; perbaiki YAML di sini.',
    },
    toml: {
      en: 'Front matter is TOML, which is not supported here; write it as YAML between `---` lines.',
      id: 'Front matter memakai TOML yang tidak didukung di sini; tulis sebagai YAML di antara baris `---`.',
    },
  },

  *check({ frontMatter }) {
    const { block, errors } = frontMatter;
    if (block?.format === 'toml') {
      yield { range: { start: block.range.start, end: block.range.start + 3 }, message: 'toml' };
    }
    for (const { range, message } of errors) {
      yield { range, message: 'yaml', values: { reason: message.replace(/\.$/, '') } };
    }
  },
});
