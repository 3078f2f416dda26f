import { additionTo } from '../../document/addition.js';
import { sectionsAbout } from '../../document/find-sections.js';
import { valueAt } from '../../document/front-matter.js';
import { causeWords } from '../../locale/phrases/cause.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesAbout } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** An unknown cause is honest; leaving it at that is a promise that it will come back. */
export const causeUnknown = defineRule({
  id: 'cause-unknown',
  area: 'cause',
  summary: 'Require an action that looks for the cause where a final document does not know it.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    unknown: {
      en: 'The cause is not known and no action looks for it; add one, with an owner and a date.',
      id: 'Penyebabnya belum diketahui dan tidak ada tindakan untuk mencarinya; tambahkan satu, dengan penanggung jawab dan tenggat.',
    },
    add: { en: 'Add an action to find the cause', id: 'Tambahkan tindakan untuk mencari penyebabnya' },
    entry: { en: 'Find the cause', id: 'Mencari penyebab gangguan ini' },
  },

  *check(document, { say }) {
    const words = phrasesFor(causeWords, document);
    const { data, locate } = document.frontMatter;
    if (!words || data.status !== 'final') return;
    if (document.actions().some(({ text }) => words.investigating.test(text))) return;
    const category =
      valueAt(data, ['cause', 'category']) === 'unknown' && locate(['cause', 'category'])?.value;
    const [said] = findPhrases(
      sentencesAbout(document, 'cause', 'trigger', 'summary').filter(({ quoted }) => !quoted),
      words.unknown,
    );
    const range = category || said?.range;
    if (!range) return;
    const [actions] = sectionsAbout(document, 'actions');
    const open = actions && additionTo(document, actions, '').length > 0;
    yield {
      range,
      message: 'unknown',
      ...(open && {
        suggestions: [{ title: say('add'), fix: () => additionTo(document, actions, say('entry')) }],
      }),
    };
  },
});
