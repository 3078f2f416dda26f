import type { Action } from '../../actions/action.js';
import { sectionAround } from '../../document/find-sections.js';
import { isAbout } from '../../document/section.js';
import { type ActionKind, actionKinds } from '../../locale/action-words.js';
import { type ActionKindPhrases, actionKindPhrases } from '../../locale/phrases/action-kinds.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { defineRule } from '../rule.js';

/** Where all actions are of one kind, the next failure meets the same gap elsewhere. */
export const actionBalance = defineRule({
  id: 'action-balance',
  area: 'actions',
  summary: 'Suggest actions that prevent, detect, mitigate and communicate, not one kind alone.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'content',
  fixable: false,
  options: {
    kinds: {
      type: 'strings',
      default: ['prevent', 'detect', 'mitigate', 'communicate'],
      description: 'The kinds of which there should be one action each.',
    },
    actions: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: 'The least number of actions that can be out of balance.',
    },
  },
  messages: {
    missing: {
      en: 'None of the {count} actions helps to {kinds} next time; add one, or let it be if none is needed.',
      id: 'Tidak satu pun dari {count} tindakan membantu {kinds} lain kali; tambahkan, atau biarkan jika memang tidak perlu.',
    },
  },

  *check(document, { options, locale }) {
    const phrases = phrasesFor(actionKindPhrases, document);
    const actions = document.actions().filter(({ form, status }) => form !== 'prose' && status !== 'wont-do');
    const [first] = actions;
    if (!phrases || !first || actions.length < options.actions) return;
    const there = new Set(actions.flatMap((action) => kindsOf(action, phrases)));
    const silent = document.facts().derived.customer_impact === false;
    const missing = actionKinds.filter(
      (kind) => options.kinds.includes(kind) && !there.has(kind) && !(silent && kind === 'communicate'),
    );
    if (missing.length === 0) return;
    const section = sectionAround(document, first.range, (around) => isAbout(around, 'actions'));
    yield {
      range: section?.titleRange ?? first.textRange,
      message: 'missing',
      values: { count: actions.length, kinds: listed(missing, actionKindPhrases[locale] ?? phrases) },
    };
  },
});

/** The kind that is stated, and those that the words tell of; an action that tells of none changes the system. */
function kindsOf({ kind, text }: Action, { tells }: ActionKindPhrases): ActionKind[] {
  const told = actionKinds.filter((one) => one !== 'compensate' && tells[one].test(text));
  if (kind) return [kind, ...told];
  return told.length > 0 ? told : ['prevent'];
}

function listed(kinds: readonly ActionKind[], { names, or }: ActionKindPhrases): string {
  const words = kinds.map((kind) => names[kind]);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${or} ${last}`;
}
