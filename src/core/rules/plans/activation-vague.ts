import { addFields } from '../../document/add-fields.js';
import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { planPhrases } from '../../locale/phrases/plans.js';
import { sentencesIn } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** "In a serious failure" is argued about while customers wait. */
export const activationVague = defineRule({
  id: 'activation-vague',
  area: 'plans',
  summary: 'Require a signal with a number, and somebody who may start the plan.',
  types: ['backup-plan'],
  severity: { minimal: 'off', standard: 'info', strict: 'info' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    signal: {
      en: 'No signal is named here that somebody can see or count; name an alert, or a number and for how long.',
      id: 'Tidak ada tanda yang bisa dilihat atau dihitung di sini; sebutkan alarmnya, atau angka dan lamanya.',
    },
    stated: {
      en: 'This signal has no threshold; name an alert, or a number and for how long.',
      id: 'Tanda ini tidak punya ambang; sebutkan alarmnya, atau angka dan lamanya.',
    },
    authority: {
      en: 'Nothing says who may start the plan; name a person or role, and somebody who stands in.',
      id: 'Tidak disebutkan siapa yang boleh mengaktifkan rencana; sebutkan orang atau perannya, beserta pengganti.',
    },
    add: { en: 'Add `activation.authority`', id: 'Tambahkan `activation.authority`' },
  },

  *check(document, { say }) {
    const phrases = phrasesFor(planPhrases, document);
    if (!phrases) return;
    const { data } = document.frontMatter;
    const signals = valueAt(data, ['activation', 'signals']);
    const stated = Array.isArray(signals) ? signals.filter((signal) => typeof signal === 'string') : [];
    for (const [index, signal] of stated.entries()) {
      if (phrases.measured.test(signal) || phrases.signal.test(signal) || /\p{Ll}\p{Lu}/u.test(signal))
        continue;
      yield { range: rangeOf(document.frontMatter, ['activation', 'signals', index]), message: 'stated' };
    }
    const [section] = sectionsAbout(document, 'activation');
    if (!section || fillingOfSection(document, section) !== 'text') return;
    const seen = textsAbout(document, 'activation');
    if (stated.length === 0 && !seen.some((text) => phrases.measured.test(text) || phrases.signal.test(text)))
      yield { range: section.titleRange, message: 'signal' };
    const told = ['activation', 'roles', 'escalation', 'procedure']
      .flatMap((concept) => textsAbout(document, concept))
      .some((text) => phrases.authority.test(text));
    if (told || valueAt(data, ['activation', 'authority'])) return;
    yield {
      range: section.titleRange,
      message: 'authority',
      suggestions: [
        {
          title: say('add'),
          fix: () => addFields(document, [{ path: ['activation', 'authority'], value: '' }]),
        },
      ],
    };
  },
});

/** The sentences of the sections about a concept, and `Alert` where one holds code, such as an alert's name. */
function textsAbout(document: IncidentDocument, concept: string): string[] {
  return sectionsAbout(document, concept).flatMap(({ content }) =>
    sentencesIn(document, content).map(({ text, code }) => (code.length > 0 ? `${text} alarm` : text)),
  );
}
