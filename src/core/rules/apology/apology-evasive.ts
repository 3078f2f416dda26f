import type { IncidentDocument } from '../../incident/incident-document.js';
import { type Evasion, type EvasionKind, evasionPhrases } from '../../locale/phrases/evasion.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { type FoundPhrase, findPhrases } from '../../prose/find-phrases.js';
import type { Sentence } from '../../prose/sentence.js';
import { apologySentences } from '../../recovery/apology-text.js';
import type { Edit } from '../../text/edit.js';
import { defineRule } from '../rule.js';

/** An apology that doubts the harm, hides who did it or takes itself back is heard as none. */
export const apologyEvasive = defineRule({
  id: 'apology-evasive',
  area: 'apology',
  summary: 'Disallow apologies that doubt the harm, do not name it, or take themselves back.',
  types: ['apology', 'postmortem', 'status-update', 'customer-faq'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    allow: { type: 'strings', default: [], description: 'Phrases that are fine, as they are written.' },
  },
  messages: {
    condition: {
      en: '`{text}` doubts that anybody was harmed; say what happened to whom.',
      id: '`{text}` meragukan bahwa ada yang dirugikan; sebutkan apa yang terjadi pada siapa.',
    },
    formula: {
      en: '`{text}` names no harm; say what the failure did to your customers.',
      id: '`{text}` tidak menyebut kerugian apa pun; sebutkan akibatnya pada pelanggan Anda.',
    },
    passive: {
      en: '`{text}` has nobody do it; say that it was you.',
      id: '`{text}` tidak menyebut pelakunya; katakan bahwa itu Anda.',
    },
    excuse: {
      en: '`{text}` takes the apology back; end the sentence with the apology, and explain elsewhere.',
      id: '`{text}` menarik kembali permintaan maaf; akhiri kalimatnya di situ, dan jelaskan di tempat lain.',
    },
    feeling: {
      en: '`{text}` is sorry for what the reader feels, not for what you did; say what you did.',
      id: '`{text}` menyesali perasaan pembaca, bukan perbuatan Anda; sebutkan perbuatan Anda.',
    },
    instead: { en: 'Write “{words}” instead', id: 'Tulis “{words}” sebagai gantinya' },
    end: { en: 'End the sentence here', id: 'Akhiri kalimatnya di sini' },
  },

  *check(document, { options, say }) {
    const evasions = phrasesFor(evasionPhrases, document);
    if (!evasions) return;
    for (const { evasion, found } of evasionsIn(apologySentences(document), evasions)) {
      if (options.allow.some((phrase) => found.text.toLowerCase().includes(phrase.toLowerCase()))) continue;
      const edit = betterWords(document, evasion, found);
      const title = edit && (evasion.instead === '.' ? say('end') : say('instead', { words: edit.text }));
      yield {
        range: found.range,
        message: evasion.kind satisfies EvasionKind,
        values: { text: found.text },
        ...(edit && title && { suggestions: [{ title, fix: () => [edit] }] }),
      };
    }
  },
});

/** The most telling evasion of each sentence, in order of place. */
function* evasionsIn(
  sentences: Iterable<Sentence>,
  evasions: readonly Evasion[],
): Generator<{ readonly evasion: Evasion; readonly found: FoundPhrase }> {
  const patterns = evasions.map(({ pattern }) => pattern);
  for (const found of findPhrases(sentences, patterns)) {
    const evasion = evasions.find(({ pattern }) => pattern === found.pattern);
    if (evasion) yield { evasion, found };
  }
}

/** The edit that puts better words in place of the evasive ones; null where nobody can tell them. */
function betterWords(
  { parsed: { text } }: IncidentDocument,
  { instead }: Evasion,
  { sentence, match }: FoundPhrase,
): Edit | null {
  const swap = match.groups?.swap;
  if (instead === undefined || swap === undefined) return null;
  const start = match.index + match[0].lastIndexOf(swap);
  const range = sentence.rangeOf(start, start + swap.length);
  if (instead !== '.') return { range, text: likeCase(instead, text[range.start]!) };
  const next = sentence.rangeOf(start, start + swap.length + 2);
  // Markup in between would lose its other half.
  if (next.end - next.start > swap.length + 2) return null;
  return { range: next, text: `. ${sentence.text[start + swap.length + 1]!.toUpperCase()}` };
}

/** The words with a capital where those that they stand in for have one. */
function likeCase(words: string, first: string): string {
  return first === first.toLowerCase() ? words : words[0]!.toUpperCase() + words.slice(1);
}
