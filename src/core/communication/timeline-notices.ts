import type { IncidentDocument } from '../incident/incident-document.js';
import { noticePhrases } from '../locale/phrases/notices.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { sentencesIn } from '../prose/prose.js';
import type { Notice } from './notice.js';
import { promiseIn, stateIn, tellsReturn } from './read-words.js';

/** The notices that entries of the timeline tell of, in its order. Others may have gone out that it leaves out. */
export function timelineNotices(document: IncidentDocument): Notice[] {
  const phrases = phrasesFor(noticePhrases, document);
  if (!phrases) return [];
  return (document.timeline()?.entries ?? []).flatMap(({ at, range, timeRange, text }): Notice[] => {
    if (!at?.time || !phrases.cue.test(text) || !phrases.told.some((pattern) => pattern.test(text)))
      return [];
    const name = stateIn(text, phrases);
    const place = timeRange ?? range;
    return [
      {
        at,
        range: place,
        state: name && { name, range: place },
        nextUpdateBy: promiseIn(document, { sentences: sentencesIn(document, range), at, phrases }),
        reopens: tellsReturn(text, phrases),
        source: 'timeline',
      },
    ];
  });
}
