import { missingElements } from '../../communication/missing-elements.js';
import { type Update, updatesIn } from '../../communication/updates.js';
import { fillingOf, isAnswer } from '../../document/emptiness.js';
import { sectionsAbout } from '../../document/find-sections.js';
import { valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { elementPhrases, updateElements } from '../../locale/phrases/update-elements.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesIn } from '../../prose/prose.js';
import { lineBreakOf } from '../../text/line-break.js';
import { defineRule, type Finding } from '../rule.js';

type Key = 'lacks' | 'untimed' | 'unpromised' | 'write' | (typeof updateElements)[number];

/** Who knows what is affected, what is done, what else to use and when to look again need not ask. */
export const communicationIncomplete = defineRule({
  id: 'communication-incomplete',
  area: 'communication',
  summary:
    'Require every update to say what is affected, what is done about it, when to look again, and what to use meanwhile.',
  types: ['postmortem', 'status-update'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    elements: {
      type: 'strings',
      default: updateElements,
      description: 'What each update must hold: `affected`, `steps`, `next-update`, `alternatives`.',
    },
  },
  messages: {
    lacks: {
      en: 'This update does not say {elements}; add it while people wait for it.',
      id: 'Kabar ini belum menyebutkan {elements}; tambahkan selagi orang menunggunya.',
    },
    untimed: {
      en: 'The next update is promised without a time; say by when it comes, even if there is nothing new by then.',
      id: 'Kabar berikutnya dijanjikan tanpa waktu; sebutkan paling lambat pukul berapa, meski belum ada perkembangan.',
    },
    unpromised: {
      en: 'This notice promised no next update; add `next_update_by`, or plan that the next notice names a time.',
      id: 'Kabar ini tidak menjanjikan kabar berikutnya; tambahkan `next_update_by`, atau rencanakan agar lain kali waktunya disebutkan.',
    },
    write: { en: 'Add: {sentence}', id: 'Tambahkan: {sentence}' },
    affected: { en: 'what is affected', id: 'apa yang terdampak' },
    steps: { en: 'what you do about it', id: 'apa yang sedang dilakukan' },
    'next-update': {
      en: 'by when the next update or the repair comes',
      id: 'kapan kabar berikutnya atau perbaikannya datang',
    },
    alternatives: { en: 'what to use meanwhile', id: 'apa yang bisa dipakai sementara' },
  },

  *check(document, { options, say }) {
    if (document.type?.lineage.includes('postmortem')) {
      yield* noticesWithoutPromise(document, options.elements);
      return;
    }
    const updates = updatesIn(document);
    if (updates.length > 0) yield* lackingUpdates(document, { updates, wanted: options.elements, say });
    else yield* untimedPromises(document, options.elements);
  },
});

/** Of several updates in one document, those before the resolution that leave something out. */
function* lackingUpdates(
  document: IncidentDocument,
  {
    updates,
    wanted,
    say,
  }: {
    readonly updates: readonly Update[];
    readonly wanted: readonly string[];
    readonly say: (message: Key, values?: { readonly [name: string]: string }) => string;
  },
): Generator<Finding<Key>> {
  const phrases = phrasesFor(elementPhrases, document);
  if (!phrases) return;
  for (const update of updates) {
    const { content, range, state } = update;
    if (state?.name === 'resolved' || !isAnswer(fillingOf(document.parsed, content))) continue;
    const missing = missingElements(document, update, phrases).filter((each) => wanted.includes(each));
    if (missing.length === 0) continue;
    const elements = missing.map((each) => say(each)).join(', ');
    const suggestions = missing.map((each) => {
      const sentence = phrases.write[each];
      const { text } = document.parsed;
      const written = text.slice(content.start, content.end).trimEnd();
      const at = content.start + written.length;
      const eol = lineBreakOf(text);
      return {
        title: say('write', { sentence }),
        fix: () => [{ range: { start: at, end: at }, text: `${eol}${eol}${sentence}` }],
      };
    });
    yield { range, message: 'lacks', values: { elements }, suggestions };
  }
}

/** A section about the next update that names no time leaves people to look again and again. */
function* untimedPromises(document: IncidentDocument, wanted: readonly string[]): Generator<Finding<Key>> {
  const phrases = phrasesFor(elementPhrases, document);
  if (!phrases || !wanted.includes('next-update') || document.frontMatter.data.state === 'resolved') return;
  for (const { content } of sectionsAbout(document, 'next-update')) {
    if (fillingOf(document.parsed, content) !== 'text') continue;
    const sentences = sentencesIn(document, content);
    if (sentences.some(({ text }) => phrases.time.test(text))) continue;
    const [vague] = findPhrases(sentences, phrases.vague);
    if (vague) yield { range: vague.range, message: 'untimed' };
  }
}

/** States in which customers wait for the next word. */
const waiting = new Set([
  'investigating',
  'identified',
  'monitoring',
  'degraded',
  'partial-outage',
  'major-outage',
]);

/** Notices of the front matter that promise nothing, though it is not over. */
function* noticesWithoutPromise(
  document: IncidentDocument,
  wanted: readonly string[],
): Generator<Finding<Key>> {
  const { data, locate } = document.frontMatter;
  const list = valueAt(data, ['communications']);
  if (!wanted.includes('next-update') || !Array.isArray(list)) return;
  for (const index of list.keys()) {
    const path = ['communications', index];
    const state = valueAt(data, [...path, 'state']);
    const promise = valueAt(data, [...path, 'next_update_by']);
    const range = locate([...path, 'state'])?.value;
    if (
      typeof state === 'string' &&
      waiting.has(state) &&
      range &&
      (promise === undefined || promise === null)
    )
      yield { range, message: 'unpromised' };
  }
}
