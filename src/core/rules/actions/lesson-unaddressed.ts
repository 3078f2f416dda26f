import { appended } from '../../actions/edit-actions.js';
import { linkIn } from '../../actions/read-parts.js';
import { fillingOf } from '../../document/emptiness.js';
import { badLessons } from '../../facts/bad-lessons.js';
import { lazy } from '../../lazy.js';
import { lessonPhrases } from '../../locale/phrases/lessons.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { stemsOf } from '../../text/stems.js';
import { defineRule } from '../rule.js';

/** A lesson that leads to nothing will be learned again. */
export const lessonUnaddressed = defineRule({
  id: 'lesson-unaddressed',
  area: 'actions',
  summary: 'Suggest an action, or an accepted risk, for everything that went badly.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    unaddressed: {
      en: 'No action seems to answer this; add one, or say here that the risk is accepted, and why.',
      id: 'Sepertinya belum ada tindakan untuk ini; tambahkan, atau tulis di sini bahwa risikonya diterima beserta alasannya.',
    },
    accept: { en: 'Accept the risk: add `({label}: )`', id: 'Terima risikonya: tambahkan `({label}: )`' },
  },

  *check(document, { say }) {
    const phrases = phrasesFor(lessonPhrases, document);
    const { parsed } = document;
    if (!phrases) return;
    const lessons = badLessons(document, phrases);
    if (lessons.length === 0) return;
    const actions = document.actions().filter(({ range }) => fillingOf(parsed, range) === 'text');
    if (actions.length === 0) return;
    const { settled, subjects, stemming, common, accepted } = phrases;
    const done = lazy(() => actions.map(({ range }) => parsed.text.slice(range.start, range.end)).join('\n'));
    const answered = lazy(() => subjects.filter((subject) => subject.test(done())));
    const stems = lazy(() => stemsOf(done(), stemming));
    for (const { range, text } of lessons) {
      if (linkIn(parsed, range) !== null || settled.some((pattern) => pattern.test(text))) continue;
      if (answered().some((subject) => subject.test(text))) continue;
      if ([...stemsOf(text, stemming)].some((stem) => !common.has(stem) && stems().has(stem))) continue;
      const fix = () => [appended({ textRange: range }, `(${accepted}: )`)];
      yield {
        range,
        message: 'unaddressed',
        suggestions: [{ title: say('accept', { label: accepted }), fix }],
      };
    }
  },
});
