import { isAnswer } from '../../document/emptiness.js';
import { fillingOfSection, owesContent, sectionAround } from '../../document/find-sections.js';
import { findPlaceholders } from '../../document/placeholders.js';
import type { Section } from '../../document/section.js';
import { removalOf } from '../../text/removal.js';
import { defineRule } from '../rule.js';

/** What was to be filled in later is what nobody reads again. */
export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  area: 'structure',
  summary: 'Disallow guidance, TBD and TODO left in a document.',
  types: 'all',
  severity: { minimal: 'warning', standard: 'error', strict: 'error' },
  weight: 'content',
  fixable: true,
  options: {
    allow: { type: 'strings', default: [], description: 'Marks that are fine, such as `TODO`.' },
  },
  messages: {
    guidance: {
      en: 'Guidance of the template is left beside your text; delete it.',
      id: 'Panduan templat masih tertinggal di samping teks Anda; hapus.',
    },
    mark: {
      en: '`{text}` is left here; write what is missing.',
      id: '`{text}` masih tertinggal di sini; tulis yang kurang.',
    },
  },

  *check(document, { options }) {
    const { parsed } = document;
    const answered = new Map<Section, boolean>();
    const isAnswered = (section: Section): boolean => {
      const known = answered.get(section) ?? isAnswer(fillingOfSection(document, section));
      answered.set(section, known);
      return known;
    };
    for (const { kind, range, text } of findPlaceholders(parsed)) {
      // An empty section is told once, by section-empty; its guidance still helps whoever writes it.
      const around = sectionAround(document, range, owesContent);
      if ((around && !isAnswered(around)) || options.allow.includes(text)) continue;
      const fix =
        kind === 'guidance'
          ? { fix: () => [{ range: removalOf(range, parsed.text, parsed.lines), text: '' }] }
          : {};
      yield { range, message: kind, values: { text }, ...fix };
    }
  },
});
