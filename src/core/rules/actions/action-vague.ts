import type { Action } from '../../actions/action.js';
import { appended } from '../../actions/edit-actions.js';
import { stillToDo } from '../../actions/open-actions.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { type VagueActionPhrases, vagueActionPhrases } from '../../locale/phrases/vague-actions.js';
import { findPhrases, matchesAny } from '../../prose/find-phrases.js';
import { sentencesIn } from '../../prose/prose.js';
import type { Sentence } from '../../prose/sentence.js';
import type { Range } from '../../text/range.js';
import { defineRule } from '../rule.js';

/** Nobody can finish what has no end. */
export const actionVague = defineRule({
  id: 'action-vague',
  area: 'actions',
  summary: 'Disallow actions without an end that anybody could check, such as "improve monitoring".',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Words that may open an action, such as `investigate`.',
    },
  },
  messages: {
    inquiring: {
      en: '`{words}` has no end of its own; say what will be decided, written down or made.',
      id: '`{words}` saja tidak ada ujungnya; sebutkan apa yang akan diputuskan, ditulis, atau dibuat.',
    },
    improving: {
      en: 'Nobody can tell when `{words}` is done; say what will be there then: a thing, a number, a test.',
      id: 'Tidak ada yang bisa tahu kapan `{words}` selesai; sebutkan wujudnya nanti: barang, angka, atau uji.',
    },
    asking: {
      en: 'This is a question; decide, or make finding the answer the action.',
      id: 'Ini pertanyaan; putuskan, atau jadikan pencarian jawabannya sebagai tindakan.',
    },
    addLabel: { en: 'Add `({label}: )`', id: 'Tambahkan `({label}: )`' },
  },

  *check(document, { options, say }) {
    const phrases = phrasesFor(vagueActionPhrases, document);
    if (!phrases) return;
    const { label } = phrases;
    const title = say('addLabel', { label });
    for (const action of stillToDo(document)) {
      if (action.link !== null) continue;
      const sentences = sentencesIn(document, action.textRange);
      const [first, ...others] = sentences;
      if (!first || (action.form === 'prose' && others.length > 0)) continue;
      const found = vaguenessOf({ action, first, alone: others.length === 0 }, phrases);
      if (!found || matchesAny(withoutDue(action), phrases.ending)) continue;
      const { message, range, words } = found;
      if (options.allow.includes(words.toLowerCase())) continue;
      const fix = () => [appended(action, `(${label}: )`)];
      yield { range, message, values: { words }, suggestions: [{ title, fix }] };
    }
  },
});

/** What is vague in the first sentence of an action; null where nothing is. */
function vaguenessOf(
  { action, first, alone }: { readonly action: Action; readonly first: Sentence; readonly alone: boolean },
  phrases: VagueActionPhrases,
): {
  readonly message: 'asking' | 'inquiring' | 'improving';
  readonly range: Range;
  readonly words: string;
} | null {
  if (action.form !== 'prose' && matchesAny(first.text, phrases.asking))
    return { message: 'asking', range: first.range, words: first.text };
  // What follows says how it is to become better, but seldom what looking into it is to bring.
  for (const message of alone ? (['inquiring', 'improving'] as const) : (['inquiring'] as const)) {
    const [found] = findPhrases([first], phrases[message]);
    if (found) return { message, range: found.range, words: found.text };
  }
  return null;
}

/** The words of an action; the day it is due on is no end to its work. */
function withoutDue({ text, due }: Action): string {
  return due ? text.replace(due.text, '') : text;
}
