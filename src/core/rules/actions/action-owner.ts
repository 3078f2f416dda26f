import type { Action } from '../../actions/action.js';
import { fillersOf, gapsOf } from '../../actions/gaps.js';
import { openActions } from '../../actions/open-actions.js';
import { namesOneOf, peopleIn } from '../../actions/people.js';
import { lazy } from '../../lazy.js';
import { actionPhrases } from '../../locale/phrases/actions.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { defineRule } from '../rule.js';

/** Names offered as owners. */
const offered = 3;

/** What belongs to everybody is done by nobody. */
export const actionOwner = defineRule({
  id: 'action-owner',
  area: 'actions',
  summary: 'Require an owner for every action that is still to be done.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    teams: { type: 'boolean', default: true, description: 'Whether a team counts as an owner.' },
  },
  messages: {
    missing: {
      en: 'This action has no owner; name one person who sees it through.',
      id: 'Tindakan ini belum punya penanggung jawab; sebut satu orang yang mengawalnya sampai selesai.',
    },
    column: {
      en: 'This table names no owners; add a column `{column}`, with one person per action.',
      id: 'Tabel ini tidak menyebut penanggung jawab; tambahkan kolom `{column}`, satu orang per tindakan.',
    },
    team: {
      en: '`{owner}` is a group; name the one person in it who sees this through.',
      id: '`{owner}` adalah kelompok; sebut satu orang di dalamnya yang mengawal tindakan ini sampai selesai.',
    },
    addColumn: { en: 'Add a column `{column}`', id: 'Tambahkan kolom `{column}`' },
    addLabel: { en: 'Add `({label}: )`', id: 'Tambahkan `({label}: )`' },
    choose: { en: 'Make {name} the owner', id: 'Jadikan {name} penanggung jawab' },
  },

  *check(document, { options, say }) {
    const phrases = phrasesFor(actionPhrases, document);
    if (!phrases) return;
    const { parsed } = document;
    const words = phrases.written.owner;
    const people = lazy(() => peopleIn(document));
    const open = openActions(document);
    const isNamed = ({ owner, text }: Action): boolean =>
      owner !== null || phrases.doer.some((pattern) => pattern.test(text)) || namesOneOf(people(), text);
    const lacking = open.filter((action) => !isNamed(action));
    for (const gap of gapsOf(parsed, lacking, 'owner')) {
      const names = people().slice(0, offered);
      const values = names.map((name) => ({ value: name, title: say('choose', { name }) }));
      yield {
        range: gap.range,
        message: gap.table ? 'column' : 'missing',
        values: { column: words.column },
        suggestions: fillersOf(parsed, gap, { column: 'owner', words, values, say }),
      };
    }
    if (options.teams) return;
    for (const { owner } of open) {
      if (owner && phrases.group.test(owner.name))
        yield { range: owner.range, message: 'team', values: { owner: owner.name } };
    }
  },
});
