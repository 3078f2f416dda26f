import { unexplained } from '../../communication/abbreviations.js';
import { customerCode, customerSentences } from '../../communication/customer-text.js';
import { machineWordsIn, printedLine } from '../../communication/machine-words.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { jargonPhrases } from '../../locale/phrases/jargon.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import type { Sentence } from '../../prose/sentence.js';
import { contains, type Range } from '../../text/range.js';
import { defineRule } from '../rule.js';

/** A message that customers cannot read answers nothing, however true it is. */
export const communicationJargon = defineRule({
  id: 'communication-jargon',
  area: 'communication',
  summary: 'Disallow names of machines, error traces and unexplained abbreviations in what customers read.',
  types: ['status-update', 'customer-faq', 'apology', 'postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'info' },
  weight: 'form',
  fixable: false,
  options: {
    allow: { type: 'strings', default: [], description: 'Abbreviations and names that your customers know.' },
    words: {
      type: 'strings',
      default: [],
      description: 'Words of your own that your customers do not know.',
    },
  },
  messages: {
    host: {
      en: '`{words}` is a name that only you know; say which service is affected instead.',
      id: '`{words}` adalah nama yang hanya Anda kenal; sebutkan layanan apa yang terdampak.',
    },
    trace: {
      en: '`{words}` is for engineers; say in plain words what fails.',
      id: '`{words}` hanya dimengerti teknisi; katakan dengan bahasa sehari-hari apa yang gagal.',
    },
    abbreviation: {
      en: '`{words}` is not explained; write it out the first time, or use plain words.',
      id: '`{words}` tidak dijelaskan; tulis kepanjangannya saat pertama disebut, atau pakai kata sehari-hari.',
    },
    word: {
      en: '`{words}` is a word that your customers do not know; use plain words.',
      id: '`{words}` tidak dikenal pelanggan Anda; pakai kata sehari-hari.',
    },
    expand: { en: 'Write it out: {expansion}', id: 'Tulis kepanjangannya: {expansion}' },
  },

  *check(document, { options, say }) {
    const sentences = customerSentences(document);
    const allowed = new Set([...options.allow, ...namesOfServices(document)]);
    const printed = customerCode(document).flatMap((range) => printedLine(document.parsed.text, range) ?? []);
    const machines = [...machineWordsIn(sentences), ...printed];
    for (const { kind, text: words, range } of machines) {
      if (!allowed.has(words)) yield { range, message: kind, values: { words } };
    }
    for (const own of options.words) {
      const range = firstPlace(sentences, own);
      if (range) yield { range, message: 'word', values: { words: own } };
    }
    const phrases = phrasesFor(jargonPhrases, document);
    if (!phrases) return;
    const { text } = document.parsed;
    for (const { text: words, range } of unexplained(sentences, { text, phrases, allowed })) {
      if (machines.some((one) => contains(one.range, range))) continue;
      const meaning = phrases.expansions[words];
      const expansion = `${meaning} (${words})`;
      const suggestions = meaning
        ? [{ title: say('expand', { expansion }), fix: () => [{ range, text: expansion }] }]
        : [];
      yield { range, message: 'abbreviation', values: { words }, suggestions };
    }
  },
});

/** The words of the services that the front matter names: customers know what they use. */
function namesOfServices({ frontMatter: { data } }: IncidentDocument): string[] {
  const named = [data.affected, data.services].flat();
  return named.flatMap((name) => (typeof name === 'string' ? name.split(/[^\p{L}\p{N}]+/u) : []));
}

/** Where a word first stands as a whole, in capitals or not. */
function firstPlace(sentences: readonly Sentence[], word: string): Range | null {
  for (const sentence of sentences) {
    const start = wordAt(sentence.text.toLowerCase(), word.toLowerCase());
    if (start >= 0) return sentence.rangeOf(start, Math.min(sentence.text.length, start + word.length));
  }
  return null;
}

/** Where a word stands as a whole; -1 where it does not. */
function wordAt(text: string, word: string): number {
  let at = word === '' ? -1 : text.indexOf(word);
  while (at >= 0) {
    const around = `${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
    at = text.indexOf(word, at + 1);
  }
  return -1;
}
