import { additionTo } from '../../document/addition.js';
import { sectionsAbout } from '../../document/find-sections.js';
import { type FixWords, fixWords } from '../../locale/phrases/fix.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesAbout } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** Nothing lasts like a stopgap that nobody was asked to replace. */
export const fixTemporary = defineRule({
  id: 'fix-temporary',
  area: 'cause',
  summary: 'Require an action for the permanent fix where the fix is temporary.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    temporary: {
      en: '`{words}` will not last and no action replaces it; add one for the permanent fix, or say that it may stay.',
      id: '`{words}` tidak akan bertahan lama dan belum ada tindakan penggantinya; tambahkan tindakan untuk perbaikan permanen, atau jelaskan mengapa boleh dibiarkan.',
    },
    add: { en: 'Add an action for the permanent fix', id: 'Tambahkan tindakan untuk perbaikan permanen' },
    entry: {
      en: 'Replace the temporary fix by a permanent one',
      id: 'Mengganti perbaikan sementara dengan yang permanen',
    },
  },

  *check(document, { say }) {
    const words = phrasesFor(fixWords, document);
    if (!words) return;
    const sentences = sentencesAbout(document, 'fix', 'response', 'summary').filter(
      ({ text, lower, quoted }) => !quoted && !words.denied.test(text, lower),
    );
    const actions = document.actions();
    const lasting =
      sentences.some(({ text, lower }) => words.permanent.test(text, lower)) ||
      sentencesAbout(document, 'recovery', 'actions', 'lessons').some(({ text, lower }) =>
        words.permanent.test(text, lower),
      ) ||
      actions.some(({ kind }) => kind === 'prevent');
    if (lasting) return;
    for (const { range, text, sentence } of findPhrases(sentences, words.stopgap)) {
      if (actions.some((action) => sharesSubject(action.text, sentence.text, words))) continue;
      const [section] = sectionsAbout(document, 'actions');
      const open = section && additionTo(document, section, '').length > 0;
      yield {
        range,
        message: 'temporary',
        values: { words: text },
        ...(open && {
          suggestions: [{ title: say('add'), fix: () => additionTo(document, section, say('entry')) }],
        }),
      };
    }
  },
});

/** Whether two texts have a telling word in common, so that one may be about the other. */
function sharesSubject(a: string, b: string, { common }: FixWords): boolean {
  const telling = (text: string): string[] =>
    (text.toLowerCase().match(/[\p{L}\d]{5,40}/gu) ?? []).filter((word) => !common.has(word));
  const others = new Set(telling(b));
  return telling(a).some((word) => others.has(word));
}
