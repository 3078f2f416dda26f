import { rangeOf } from '../../document/front-matter.js';
import { nearest } from '../../text/near.js';
import { defineRule } from '../rule.js';

/** A type that nobody knows means that nothing is checked. */
export const typeUnknown = defineRule({
  id: 'type-unknown',
  area: 'front-matter',
  summary: 'Require a document type that is known.',
  types: 'all',
  severity: { minimal: 'error', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    near: {
      en: 'Unknown document type `{type}`. Did you mean `{near}`?',
      id: 'Jenis dokumen `{type}` tidak dikenal. Maksudnya `{near}`?',
    },
    unknown: {
      en: 'Unknown document type `{type}`; known are {known}.',
      id: 'Jenis dokumen `{type}` tidak dikenal; yang dikenal: {known}.',
    },
    change: { en: 'Change to `{near}`', id: 'Ganti menjadi `{near}`' },
  },

  *check({ frontMatter, types }, { say }) {
    const { statedType } = frontMatter;
    if (statedType === null || types.has(statedType)) return;
    const range = rangeOf(frontMatter, ['type']);
    const near = nearest(statedType, types.keys());
    if (near === null) {
      yield { range, message: 'unknown', values: { type: statedType, known: [...types.keys()].join(', ') } };
    } else {
      const suggestions = [{ title: say('change', { near }), fix: () => [{ range, text: near }] }];
      yield { range, message: 'near', values: { type: statedType, near }, suggestions };
    }
  },
});
