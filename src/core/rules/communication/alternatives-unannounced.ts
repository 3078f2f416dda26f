import { announcedIn } from '../../communication/announced.js';
import { addKeyAfter } from '../../document/add-key.js';
import { valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { defineRule, type Finding } from '../rule.js';

type Key = 'untold' | 'unknown' | 'said' | 'yes' | 'no';

/** Another way that nobody hears of helps nobody. */
export const alternativesUnannounced = defineRule({
  id: 'alternatives-unannounced',
  area: 'communication',
  summary: 'Require that customers were told about every other way that was open to them.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    untold: {
      en: 'Customers were not told about `{channel}`; plan how the first notice names it next time.',
      id: 'Pelanggan tidak diberi tahu tentang `{channel}`; rencanakan agar kabar pertama menyebutnya lain kali.',
    },
    unknown: {
      en: 'Nothing says whether customers were told about `{channel}`; add `announced: true` or `false`.',
      id: 'Belum tertulis apakah pelanggan diberi tahu tentang `{channel}`; tambahkan `announced: true` atau `false`.',
    },
    said: {
      en: 'There was another way, and “{words}”; plan how the first notice names it next time.',
      id: 'Ada cara lain, tetapi “{words}”; rencanakan agar kabar pertama menyebutnya lain kali.',
    },
    yes: { en: 'Customers were told: `announced: true`', id: 'Pelanggan diberi tahu: `announced: true`' },
    no: {
      en: 'Customers were not told: `announced: false`',
      id: 'Pelanggan tidak diberi tahu: `announced: false`',
    },
  },

  *check(document, { say }) {
    const list = valueAt(document.frontMatter.data, ['alternatives']);
    const announced = announcedIn(document);
    if (!Array.isArray(list) || list.length === 0) {
      for (const { range, words } of announced.untold) yield { range, message: 'said', values: { words } };
      return;
    }
    for (const index of list.keys()) {
      const finding = ofAlternative(document, index, say);
      if (finding && (finding.message === 'untold' || !announced.told)) yield finding;
    }
  },
});

/** What is wrong with an alternative that the front matter lists. */
function ofAlternative(
  document: IncidentDocument,
  index: number,
  say: (message: Key) => string,
): Finding<Key> | null {
  const { data, locate } = document.frontMatter;
  const path = ['alternatives', index];
  const channel = valueAt(data, [...path, 'channel']);
  const range = locate([...path, 'channel'])?.value;
  if (typeof channel !== 'string' || !range) return null;
  const announced = valueAt(data, [...path, 'announced']);
  const values = { channel };
  if (announced === false)
    return { range: locate([...path, 'announced'])?.value ?? range, message: 'untold', values };
  if (announced === null) return { range, message: 'unknown', values, weight: 'content' };
  if (announced !== undefined) return null;
  const answer = (value: string) => () => {
    const edit = addKeyAfter(document, [...path, 'channel'], { key: 'announced', value });
    return edit ? [edit] : [];
  };
  const suggestions = [
    { title: say('yes'), fix: answer('true') },
    { title: say('no'), fix: answer('false') },
  ];
  return { range, message: 'unknown', values, weight: 'content', suggestions };
}
