import { valueAt } from '../document/front-matter.js';
import type { CountName } from '../locale/phrases/impact.js';
import { type ProseDocument, sentencesAbout } from '../prose/prose.js';
import type { Sentence } from '../prose/sentence.js';
import type { StatedCount } from './stated-counts.js';

/** The figure that the front matter gives for a count. */
export function figureOf({ frontMatter }: ProseDocument, name: CountName): StatedCount | null {
  const path = ['impact', name];
  const value = valueAt(frontMatter.data, path);
  const range = frontMatter.locate(path)?.value;
  return typeof value === 'number' && range ? { value, bound: 'exact', range, text: String(value) } : null;
}

/** The sentences of a review that tell how large the impact was: its title, its summary, what it says of the impact. */
export function impactSentences(document: ProseDocument): Sentence[] {
  const title = document.sentences().filter(({ range }) => range.start === document.heading?.title.start);
  return [...title, ...sentencesAbout(document, 'summary', 'impact', 'business-impact')];
}
