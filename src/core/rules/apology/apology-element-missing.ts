import { paragraphTo } from '../../document/addition.js';
import type { Section } from '../../document/section.js';
import { titleRange } from '../../document/title-range.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import type { ApologyElement } from '../../locale/phrases/apology-elements.js';
import { sentencesIn } from '../../prose/prose.js';
import { type ElementReader, elementReader, unsaidElements } from '../../recovery/apology-elements.js';
import { isWritten, writtenSections } from '../../recovery/apology-text.js';
import { defineRule } from '../rule.js';

/** A title does not own, regret or promise anything; the text under it must. */
export const apologyElementMissing = defineRule({
  id: 'apology-element-missing',
  area: 'apology',
  summary:
    'Require that an apology owns the failure, regrets it, and says how to reach you and when you write again.',
  types: ['apology', 'postmortem'],
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'content',
  fixable: false,
  options: {
    letters: {
      type: 'boolean',
      default: false,
      description:
        'Also look into letters without sections for the elements; turn `section-missing` off for them.',
    },
  },
  messages: {
    'restore-value': {
      en: 'Nowhere is said what the customers get back; begin with what they get and by when.',
      id: 'Tidak disebutkan apa yang diterima pelanggan; mulailah dengan apa yang mereka terima dan kapan.',
    },
    responsibility: {
      en: 'Nowhere is said that it was yours; own it in one plain sentence, whole.',
      id: 'Tidak ada pengakuan bahwa ini tanggung jawab Anda; akui sepenuhnya dalam satu kalimat sederhana.',
    },
    regret: {
      en: 'Nowhere is said that you are sorry; say it, and for what.',
      id: 'Tidak ada permintaan maaf di sini; sampaikan, dan sebutkan untuk apa.',
    },
    contact: {
      en: 'No way to reach you is named; give a name, a number or an address.',
      id: 'Tidak ada cara menghubungi Anda; sebutkan nama, nomor, atau alamat.',
    },
    'follow-up': {
      en: 'No day is named on which you write again; promise one.',
      id: 'Tidak ada tanggal kapan Anda menghubungi lagi; janjikan satu.',
    },
    add: { en: 'Add a sentence to begin with', id: 'Tambahkan kalimat awal' },
  },

  *check(document, { options, say }) {
    const reader = elementReader(document);
    if (!reader) return;
    for (const { element, section } of missingElements(document, reader, options.letters)) {
      const skeleton = reader.words.skeletons[element];
      const edits = section && skeleton ? paragraphTo(document, section, skeleton) : [];
      yield {
        range: section?.titleRange ?? titleRange(document),
        message: element,
        ...(edits.length > 0 && { suggestions: [{ title: say('add'), fix: () => edits }] }),
      };
    }
  },
});

interface Missing {
  readonly element: ApologyElement;
  /** Where it belongs; null in a letter. */
  readonly section: Section | null;
}

function missingElements(document: IncidentDocument, reader: ElementReader, letters: boolean): Missing[] {
  if (!document.type?.lineage.includes('apology')) return missingInQuote(document, reader);
  const elements = ['restore-value', 'responsibility', 'regret', 'contact', 'follow-up'] as const;
  const inSections = document.sections.some(
    ({ recognition }) => recognition && document.type?.sections.some(({ id }) => id === recognition.concept),
  );
  if (inSections) {
    return unsaidElements(document, reader).filter(({ section }) => isWritten(document, section));
  }
  if (!letters || document.sentences().length === 0) return [];
  return elements
    .filter((element) => !document.sentences().some((sentence) => reader.says(element, sentence)))
    .map((element) => ({ element, section: null }));
}

/** A postmortem tells of the apology, or holds its words: only these must own the failure. The rest of it tells the rest. */
function missingInQuote(document: IncidentDocument, reader: ElementReader): Missing[] {
  return writtenSections(document, 'apology').flatMap((section): Missing[] => {
    const sentences = sentencesIn(document, section.content);
    const holdsIt = sentences.some(
      (sentence) =>
        reader.words.said.some((pattern) => pattern.test(sentence.text)) ||
        (sentence.quoted && reader.says('regret', sentence)),
    );
    const elsewhere = /\]\(/.test(document.parsed.text.slice(section.content.start, section.content.end));
    if (!holdsIt || elsewhere) return [];
    const owned = sentences.some((sentence) => reader.says('responsibility', sentence));
    return owned ? [] : [{ element: 'responsibility', section }];
  });
}
