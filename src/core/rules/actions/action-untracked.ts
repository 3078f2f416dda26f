import { fillersOf, gapsOf } from '../../actions/gaps.js';
import { openActions } from '../../actions/open-actions.js';
import { untracked } from '../../actions/tracking.js';
import { actionPhrases } from '../../locale/phrases/actions.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { defineRule } from '../rule.js';

/** What is not where the work is planned is not planned. */
export const actionUntracked = defineRule({
  id: 'action-untracked',
  area: 'actions',
  summary: 'Suggest a ticket or a link for every action that is still to be done.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    missing: {
      en: 'This action has no ticket or link; add where its progress can be seen.',
      id: 'Tindakan ini belum punya tiket atau tautan; tambahkan tempat kemajuannya bisa dilihat.',
    },
    column: {
      en: 'This table links no tickets; add a column `{column}`, where the progress can be seen.',
      id: 'Tabel ini tidak menautkan tiket; tambahkan kolom `{column}`, tempat kemajuannya bisa dilihat.',
    },
    addColumn: { en: 'Add a column `{column}`', id: 'Tambahkan kolom `{column}`' },
    addLabel: { en: 'Add `({label}: )`', id: 'Tambahkan `({label}: )`' },
  },

  *check(document, { say }) {
    const phrases = phrasesFor(actionPhrases, document);
    if (!phrases) return;
    const { parsed } = document;
    const words = phrases.written.link;
    const lacking = untracked(document, openActions(document), phrases);
    for (const gap of gapsOf(parsed, lacking, 'link')) {
      yield {
        range: gap.range,
        message: gap.table ? 'column' : 'missing',
        values: { column: words.column },
        suggestions: fillersOf(parsed, gap, { column: 'link', words, values: [], say }),
      };
    }
  },
});
