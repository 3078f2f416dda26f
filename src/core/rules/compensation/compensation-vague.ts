import { addFields } from '../../document/add-fields.js';
import { paragraphTo } from '../../document/addition.js';
import { sectionsAbout } from '../../document/find-sections.js';
import { rangeOf } from '../../document/front-matter.js';
import type { Section } from '../../document/section.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { type CompensationWords, compensationWords } from '../../locale/phrases/compensation.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { sentencesIn } from '../../prose/prose.js';
import {
  compensationField,
  compensationSections,
  fieldsOfParts,
  missingParts,
} from '../../recovery/compensation.js';
import { defineRule } from '../rule.js';

/** A promise that nobody can count on, or claim, makes nothing good. */
export const compensationVague = defineRule({
  id: 'compensation-vague',
  area: 'compensation',
  summary: 'Require that compensation says what, for whom, by when, and how to get it.',
  types: ['postmortem', 'apology'],
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'content',
  fixable: false,
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Parts that need not be said: `what`, `who`, `when`, `how`.',
    },
  },
  messages: {
    vague: {
      en: 'The compensation does not say {parts}; add it, so that customers can count on it.',
      id: 'Kompensasi ini tidak menyebut {parts}; tambahkan, agar pelanggan bisa mengandalkannya.',
    },
    what: { en: 'what customers get', id: 'apa yang diterima pelanggan' },
    who: { en: 'who gets it', id: 'siapa yang berhak' },
    when: { en: 'by when', id: 'paling lambat kapan' },
    how: { en: 'how to get it', id: 'cara mendapatkannya' },
    and: { en: 'and', id: 'dan' },
    lines: { en: 'Add lines to fill in', id: 'Tambahkan baris untuk diisi' },
    fields: { en: 'Add the fields to fill in', id: 'Tambahkan kolom untuk diisi' },
  },

  *check(document, { options, say }) {
    const words = phrasesFor(compensationWords, document);
    if (!words || compensationField(document, 'offered') === false) return;
    for (const section of placesOf(document)) {
      if (section && isSettled(document, section, words)) continue;
      const missing = missingParts(document, section, words).filter((part) => !options.allow.includes(part));
      if (missing.length === 0) continue;
      const lines = missing.map((part) => `- ${words.lines[part]}`).join('\n');
      const fields = missing.map((part) => ({
        path: ['compensation', fieldsOfParts[part][0]!],
        value: '',
      }));
      const edits = section ? paragraphTo(document, section, lines) : addFields(document, fields);
      yield {
        range: section?.titleRange ?? rangeOf(document.frontMatter, ['compensation', 'offered']),
        message: 'vague',
        values: {
          parts: listed(
            missing.map((part) => say(part)),
            say('and'),
          ),
        },
        ...(edits.length > 0 && {
          suggestions: [{ title: say(section ? 'lines' : 'fields'), fix: () => edits }],
        }),
      };
    }
  },
});

/** The sections to look into; null for the front matter alone, where that promises something and no section is owed. */
function placesOf(document: IncidentDocument): readonly (Section | null)[] {
  const written = compensationSections(document);
  if (written.length > 0) return written;
  const { type } = document;
  const concept = type?.lineage.includes('apology') ? 'restore-value' : 'compensation';
  const section = type?.sections.find(({ id }) => id === concept);
  const owed = section !== undefined && type?.demands(section, document.facts()) === true;
  const promised = compensationField(document, 'offered') === true;
  return promised && !owed && sectionsAbout(document, concept).length === 0 ? [null] : [];
}

/** Whether a section says that there is none, or that nobody has decided, which is told by another rule. */
function isSettled(document: IncidentDocument, section: Section, words: CompensationWords): boolean {
  return sentencesIn(document, section.content).some(
    ({ text }) => words.denied.test(text) || words.undecided.some((pattern) => pattern.test(text)),
  );
}

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
