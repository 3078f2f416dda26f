import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { insertionOf } from '../../document/insertion.js';
import { outermost } from '../../document/section.js';
import { causeWords } from '../../locale/phrases/cause.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { blocksIn } from '../../markdown/walk.js';
import { sentencesAbout } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** Severe failures need more than one thing to go wrong; each further one is a further place to stop the next. */
export const causeSingle = defineRule({
  id: 'cause-single',
  area: 'cause',
  summary: 'Suggest contributing factors where a severe incident has a single cause.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'content',
  fixable: false,
  options: {
    severities: {
      type: 'strings',
      default: ['sev1', 'sev2'],
      description: 'Incident severities that count as severe.',
    },
    sentences: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: 'A longer account than this many sentences tells of more than one condition.',
    },
  },
  messages: {
    single: {
      en: 'Only one cause is told for a {severity}; add what else had to be true for it to happen, or made it worse.',
      id: 'Baru satu penyebab yang disebut untuk {severity}; tambahkan apa lagi yang membuatnya bisa terjadi atau memperparahnya.',
    },
    section: { en: 'Add a section for contributing factors', id: 'Tambahkan bagian untuk faktor pendukung' },
  },

  *check(document, { options, say }) {
    const words = phrasesFor(causeWords, document);
    const { severity } = document.frontMatter.data;
    const [cause] = outermost(sectionsAbout(document, 'cause'));
    if (!words || !cause || typeof severity !== 'string' || !options.severities.includes(severity)) return;
    if (fillingOfSection(document, cause) !== 'text') return;
    if (sectionsAbout(document, 'contributing-factors').length > 0) return;
    const told = sentencesAbout(document, 'cause', 'trigger');
    if (told.length > options.sentences || told.some(({ text }) => words.several.test(text))) return;
    const listed = blocksIn(document.parsed, cause.content).some(
      ({ block }) =>
        (block.kind === 'list' && block.items.length > 1) ||
        (block.kind === 'table' && block.rows.length > 1),
    );
    if (listed) return;
    const factors = document.type?.sections.find(({ id }) => id === 'contributing-factors');
    yield {
      range: cause.titleRange,
      message: 'single',
      values: { severity },
      ...(factors && {
        suggestions: [{ title: say('section'), fix: (printer) => [insertionOf(document, factors, printer)] }],
      }),
    };
  },
});
