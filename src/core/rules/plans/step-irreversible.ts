import { sectionAround, sectionsAbout } from '../../document/find-sections.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { stepPhrases } from '../../locale/phrases/steps.js';
import type { Command } from '../../procedure/command.js';
import { destructionOf, madeEarlier, savesCopy } from '../../procedure/command-kinds.js';
import { sentencesIn } from '../../prose/prose.js';
import { contains, type Range } from '../../text/range.js';
import { defineRule } from '../rule.js';

/** Whoever is woken at night must know what cannot be taken back before they type it. */
export const stepIrreversible = defineRule({
  id: 'step-irreversible',
  area: 'plans',
  summary: 'Require an undo, a copy or a condition to stop at beside every command that destroys something.',
  types: ['runbook', 'backup-plan'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Commands that are fine as they are, such as `helm uninstall`.',
    },
  },
  messages: {
    irreversible: {
      en: '`{command}` destroys something, and nothing says how to undo it; say how, or when to stop instead.',
      id: '`{command}` menghapus sesuatu, dan tidak ada cara membatalkannya; tulis caranya, atau kapan harus berhenti.',
    },
  },

  *check(document, { options }) {
    const phrases = phrasesFor(stepPhrases, document);
    if (!phrases) return;
    const commands = document.commands();
    for (const command of commands) {
      const destroys = destructionOf(command);
      if (destroys === null || options.allow.includes(destroys)) continue;
      const around = placeOf(document, command);
      // Code in a sentence that is no step may be what somebody did, or must not do.
      if (!around || (command.inline && !around.step)) continue;
      const places = [around.section, ...sectionsAbout(document, 'rollback').map(({ content }) => content)];
      const told = places.some((place) =>
        sentencesIn(document, place).some(({ text }) => phrases.undo.some((undo) => undo.test(text))),
      );
      const earlier = commands.filter(({ range }) => range.end <= command.range.start);
      const saved = earlier.some((each) => contains(around.section, each.range) && savesCopy(each));
      if (told || saved || madeEarlier(command, earlier)) continue;
      yield { range: command.range, message: 'irreversible', values: { command: destroys } };
    }
  },
});

/** The section that a command stands in, and whether it belongs to a numbered step; null where it is itself an undo. */
function placeOf(
  document: IncidentDocument,
  { range }: Command,
): { readonly section: Range; readonly step: boolean } | null {
  const step = document.procedures().some(({ steps }) => steps.some((each) => contains(each.range, range)));
  const concept = sectionAround(document, range, ({ recognition }) => recognition !== null)?.recognition
    ?.concept;
  if (concept === 'rollback') return null;
  const section = sectionAround(document, range, ({ form }) => form === 'heading');
  return { section: section?.content ?? { start: 0, end: document.parsed.text.length }, step };
}
