import { severalUpdates } from '../../communication/several-updates.js';
import type { Section } from '../../document/section.js';
import { defineRule } from '../rule.js';

/** Two sections about the same thing come to disagree. */
export const sectionDuplicate = defineRule({
  id: 'section-duplicate',
  area: 'structure',
  summary: 'Disallow two sections side by side about the same thing.',
  types: 'all',
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    twice: {
      en: 'Section `{title}` is about the same as `{first}` on line {line}; join them.',
      id: 'Bagian `{title}` membahas hal yang sama dengan `{first}` di baris {line}; gabungkan.',
    },
    first: { en: 'The first one is here.', id: 'Yang pertama ada di sini.' },
  },

  *check(document, { say }) {
    const firsts = new Map<string, Section>();
    const updates = severalUpdates(document);
    for (const section of document.sections) {
      if (section.form !== 'heading' || !section.recognition || updates?.isUpdate(section)) continue;
      const key = `${updates?.numberOf(section) ?? 0}/${section.parent}/${section.level}/${section.recognition.concept}`;
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, section);
        continue;
      }
      yield {
        range: section.titleRange,
        message: 'twice',
        values: {
          title: section.title,
          first: first.title,
          line: document.parsed.lines.lineAt(first.range.start),
        },
        related: [{ range: first.titleRange, message: say('first') }],
      };
    }
  },
});
