import { addFields } from '../../document/add-fields.js';
import { sectionsAbout } from '../../document/find-sections.js';
import { valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { neverAgainPhrases } from '../../locale/phrases/promises.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesIn } from '../../prose/prose.js';
import { apologySentences } from '../../recovery/apology-text.js';
import { findTimes } from '../../time/parse-time.js';
import { defineRule } from '../rule.js';

/** A promise that nobody works on is broken the next time. */
export const apologyUnbacked = defineRule({
  id: 'apology-unbacked',
  area: 'apology',
  summary: 'Require an action behind a promise that it will not happen again.',
  types: ['apology', 'postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    postmortem: {
      en: '`{text}` is promised, but no action item prevents it; add one with an owner and a due date.',
      id: '`{text}` dijanjikan, tetapi tidak ada tindakan yang mencegahnya; tambahkan satu dengan penanggung jawab dan tenggat.',
    },
    apology: {
      en: '`{text}` is promised with nothing behind it; say what changes by which day, or name the `incident` whose actions see to it.',
      id: '`{text}` dijanjikan tanpa dasar; sebutkan apa yang berubah dan kapan, atau isi `incident` yang tindakannya mengurus ini.',
    },
    link: { en: 'Name the incident in the front matter', id: 'Sebutkan insidennya di front matter' },
  },

  *check(document, { say }) {
    const promises = phrasesFor(neverAgainPhrases, document);
    if (!promises) return;
    const isMessage = document.type?.lineage.includes('apology') === true;
    // A title or a question asks; it promises nothing.
    const said = apologySentences(document).filter(
      ({ text, place }) => place !== 'heading' && !text.endsWith('?'),
    );
    const [first] = findPhrases(said, promises);
    if (!first || (isMessage ? isLinked(document) : isActedOn(document))) return;
    const fix = () => addFields(document, [{ path: ['incident'], value: 'TBD' }]);
    yield {
      range: first.range,
      message: isMessage ? 'apology' : 'postmortem',
      values: { text: first.text },
      ...(isMessage && { suggestions: [{ title: say('link'), fix }] }),
    };
  },
});

/** Whether an action is there that prevents, or one of which nobody said what it does. */
function isActedOn(document: IncidentDocument): boolean {
  return document
    .actions()
    .some(({ kind, status }) => (kind === null || kind === 'prevent') && status !== 'wont-do');
}

/** Whether an apology names its incident, or what changes on which day. */
function isLinked(document: IncidentDocument): boolean {
  const incident = valueAt(document.frontMatter.data, ['incident']);
  if (incident !== undefined && incident !== null && incident !== '') return true;
  return sectionsAbout(document, 'correction').some(({ content }) =>
    sentencesIn(document, content).some(({ range }) =>
      findTimes(document.parsed.text.slice(range.start, range.end), { locales: [document.locale] }).some(
        ({ date }) => date !== null,
      ),
    ),
  );
}
