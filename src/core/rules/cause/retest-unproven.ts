import { additionTo } from '../../document/addition.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { retestWords } from '../../locale/phrases/retest.js';
import { proofParts, retestsIn } from '../../recovery/retests.js';
import { defineRule } from '../rule.js';

/** "Tested, works" proves nothing: a proof can be repeated by whoever doubts it. */
export const retestUnproven = defineRule({
  id: 'retest-unproven',
  area: 'cause',
  summary: 'Require who tested, when, how, and with which result.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    parts: {
      type: 'strings',
      default: [...proofParts],
      description: 'What a retest must tell, of `how`, `who`, `when` and `result`.',
    },
  },
  messages: {
    unproven: {
      en: 'This retest does not tell {missing}; add it, so that others can trust it and repeat it.',
      id: 'Uji ulang ini belum menyebut {missing}; tambahkan, agar bisa dipercaya dan diulang orang lain.',
    },
    how: { en: 'how it was tested', id: 'cara mengujinya' },
    who: { en: 'who tested', id: 'siapa yang menguji' },
    when: { en: 'when', id: 'kapan' },
    result: { en: 'the result', id: 'hasilnya' },
    add: { en: 'Add a line for what is missing', id: 'Tambahkan baris untuk yang belum ada' },
  },

  *check(document, { options, say }) {
    const words = phrasesFor(retestWords, document);
    if (!words) return;
    for (const { section, range, missing } of retestsIn(document, words)) {
      const wanted = missing.filter((part) => options.parts.includes(part)).map((part) => say(part));
      if (wanted.length === 0) continue;
      const prose = range === section.titleRange && additionTo(document, section, '').length > 0;
      const entry = wanted.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}: TBD`).join('. ');
      yield {
        range,
        message: 'unproven',
        values: { missing: wanted.join(', ') },
        ...(prose && {
          suggestions: [{ title: say('add'), fix: () => additionTo(document, section, entry) }],
        }),
      };
    }
  },
});
