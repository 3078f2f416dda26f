import {
  type Label,
  type LabelForm,
  type Recognition,
  type Section,
  sectionOf,
} from '../document/section.js';
import type { Cue, DocumentType } from '../document-type/document-type.js';
import { findInTitle, findPhrases, type Match, type Vocabulary } from '../document-type/vocabulary.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import { tokenise } from '../text/words.js';
import { startsWithTime } from '../time/looks-like-time.js';
import { contentCues, isStepTitle, titleCues } from './cues.js';

/** What recognition looks at besides the labels. */
export interface Surroundings {
  readonly parsed: ParsedDocument;
  readonly type: DocumentType;
  readonly vocabulary: Vocabulary;
  /** The document's own title. */
  readonly title: string;
  /** True for a language that Pulih has no words for: then only what a title clearly says counts. */
  readonly foreign: boolean;
}

/** How sure a title must be. `npm run evaluate` tells whether other figures hold up on documents of other teams. */
export interface RecognitionSettings {
  /** Share of a title's meaningful words that a phrase must account for, by form: the looser the form, the surer the title. */
  readonly leastCoverage: { readonly [form in LabelForm]: number };
  /** A phrase that opens a heading of moderate length says what it is about, even where it is the smaller part. */
  readonly leastOpening: number;
  /** Inside a section that is about something, a heading must be surer to be about something else. */
  readonly leastInside: number;
}

export const recognitionDefaults: RecognitionSettings = {
  leastCoverage: { heading: 0.5, 'bold-label': 0.66, 'table-label': 0.66, 'plain-label': 1 },
  leastOpening: 0.25,
  leastInside: 0.66,
};

/** What one reading of the labels goes by. */
interface Reading extends Surroundings {
  readonly settings: RecognitionSettings;
}

/** What stands inside these belongs to them whatever its own title says: an action about detection is an action. */
const absorbing = new Set(['actions', 'customer-communication', 'references', 'glossary']);

/** Their parts are about other things: the entries of a timeline, the keys of a metadata table. */
const loose = new Set(['timeline', 'metadata', 'participants', 'summary']);

/** Gives each label the concept that its title names, or that its section, its neighbours or its content tell. */
export function recogniseSections(
  labels: readonly Label[],
  surroundings: Surroundings,
  settings: RecognitionSettings = recognitionDefaults,
): Section[] {
  const reading = { ...surroundings, settings };
  if (surroundings.foreign) return withoutLoneCells(recogniseOnce(labels, reading, null));
  const whole = conceptOfDocument(surroundings);
  const first = recogniseOnce(labels, reading, whole);
  const agreed = conceptOfTop(first);
  // What the top level agrees on is about the parts below, too, so those are looked at anew.
  const sections = agreed === null ? first : recogniseOnce(labels, reading, agreed);
  return withoutLoneCells(sections);
}

function recogniseOnce(labels: readonly Label[], surroundings: Reading, whole: Whole | null): Section[] {
  const sections: Section[] = [];
  labels.forEach((label, index) => {
    const parent = label.parent === null ? null : sections[label.parent]!;
    const leaf = labels[index + 1]?.parent !== index;
    const recognition = isStep(label, parent, surroundings)
      ? null
      : (recognise(label, parent?.recognition ?? null, surroundings) ??
        fromWhole(label, whole) ??
        (leaf ? fromContent(label, surroundings) : null));
    sections.push(sectionOf(label, recognition));
  });
  return sections;
}

/** What a document is about as a whole, where it is about one thing. */
interface Whole {
  readonly concept: string;
  readonly reason: string;
}

/** Where several sections of the top level are recognised and all are about one thing, the others are about it too. */
function conceptOfTop(sections: readonly Section[]): Whole | null {
  const top = sections.filter(({ form, parent }) => form === 'heading' && parent === null);
  const concepts = top.flatMap(({ recognition }) => (recognition ? [recognition.concept] : []));
  const [concept] = concepts;
  if (concept === undefined || concepts.length < 2 || concepts.length < top.length / 3) return null;
  if (concepts.length === top.length || concepts.some((other) => other !== concept)) return null;
  return { concept, reason: `the sections beside it are about ${concept}` };
}

function recognise(label: Label, around: Recognition | null, surroundings: Reading): Recognition | null {
  const { leastCoverage, leastInside, leastOpening } = surroundings.settings;
  const { vocabulary, parsed } = surroundings;
  const matches = parsed.memory.recall(vocabulary, label.title, (title) => findInTitle(title, vocabulary));
  if (!around) {
    const heading = label.form === 'heading';
    if (surroundings.foreign) {
      return ownConcept(label, matches, { least: heading ? leastInside : 1 });
    }
    const own = ownConcept(label, matches, {
      least: leastCoverage[label.form],
      ...(heading && { opening: leastOpening }),
    });
    return own ?? fromCues(label, parsed.memory.recall('title cues', label.title, titleCues), surroundings);
  }
  const inherited = inherit(label, around.concept, matches);
  if (inherited && (absorbing.has(around.concept) || saysNothing(label.title))) return inherited;
  const least = label.form === 'heading' ? leastInside : 1;
  return ownConcept(label, matches, { least }) ?? inherited;
}

/** An entry of a timeline, a heading that only numbers a step ("Step 3: restart", or "3. Restart" inside a procedure), or a line of one ("Expected result: …"). */
function isStep(label: Label, parent: Section | null, { parsed, type }: Surroundings): boolean {
  if (parsed.memory.recall('step title', label.title, isStepTitle)) return true;
  const around = parent?.recognition?.concept;
  if (
    around === 'timeline' &&
    (label.form === 'plain-label' || startsWithTime(parsed.text, label.titleRange))
  )
    return true;
  if (label.form === 'plain-label') {
    return type.sections.some(({ id, content }) => id === around && content.kind === 'steps');
  }
  const numbered =
    label.form === 'heading' &&
    /^\d+[.)]\s/.test(parsed.text.slice(label.titleRange.start, label.titleRange.start + 6));
  return numbered && around === 'procedure';
}

/** Titles such as "What is it?", which only their section gives a meaning. */
function saysNothing(title: string): boolean {
  return tokenise(title).every((token) => token.filler);
}

function ownConcept(
  label: Label,
  matches: readonly Match[],
  { least, opening }: { readonly least: number; readonly opening?: number },
): Recognition | null {
  const best = matches
    .filter(
      (match) =>
        match.coverage >= least || (opening !== undefined && match.start === 0 && match.coverage >= opening),
    )
    .reduce<Match | null>((a, b) => (a && a.coverage >= b.coverage ? a : b), null);
  if (!best) return null;
  const { concept, text } = best.phrase;
  const also = matches
    .map((match) => match.phrase.concept)
    .filter((other, index, all) => other !== concept && all.indexOf(other) === index);
  const share = best.coverage === 1 ? '' : ` (${Math.round(best.coverage * 100)} % of its words)`;
  return { concept, also, reason: `its ${label.form} has “${text}”, a name of ${concept}${share}` };
}

/** A part without a name of its own is about what the whole is about. */
function inherit(label: Label, concept: string, matches: readonly Match[]): Recognition | null {
  if (loose.has(concept)) return null;
  const named = matches.some(({ phrase }) => phrase.concept === concept);
  const stands = label.form === 'heading' || (label.form === 'bold-label' && label.placement === 'block');
  if (!named && !stands) return null;
  return { concept, also: [], reason: `it stands in a section about ${concept}` };
}

/** What a section shows that has no others below it. */
function fromContent(label: Label, surroundings: Surroundings): Recognition | null {
  return label.form === 'heading'
    ? fromCues(label, contentCues(label, surroundings.parsed), surroundings)
    : null;
}

/** The section of the type that one of the cues tells. */
function fromCues(label: Label, cues: readonly Cue[], { type }: Surroundings): Recognition | null {
  if (label.form !== 'heading') return null;
  for (const cue of cues) {
    const section = type.sections.find((candidate) => candidate.cues.includes(cue));
    if (section) return { concept: section.id, also: [], reason: `its title or content shows ${cue}` };
  }
  return null;
}

/** A document whose title names one of its sections, such as "Roles", is about that as a whole. */
function conceptOfDocument({ title, vocabulary, type }: Surroundings): Whole | null {
  // Only documents about procedures are about one thing as a whole; a report or a message has a title of its own.
  if (!type.sections.some(({ cues }) => cues.includes('doing'))) return null;
  const names = new Set(Object.values(type.hints).flat());
  const best = findPhrases(title, vocabulary).find(
    ({ coverage, phrase }) => coverage >= 0.5 && !names.has(phrase.text),
  );
  return best
    ? { concept: best.phrase.concept, reason: `the document's title has “${best.phrase.text}”` }
    : null;
}

function fromWhole(label: Label, whole: Whole | null): Recognition | null {
  if (whole === null || label.form !== 'heading') return null;
  return { concept: whole.concept, also: [], reason: whole.reason };
}

/** The first column of a table is labels only where several of them name sections; else it is a column. */
function withoutLoneCells(sections: readonly Section[]): Section[] {
  const counts = new Map<number | null, { readonly all: number; readonly named: number }>();
  for (const { form, parent, recognition } of sections) {
    if (form !== 'table-label') continue;
    const { all, named } = counts.get(parent) ?? { all: 0, named: 0 };
    counts.set(parent, { all: all + 1, named: named + (recognition ? 1 : 0) });
  }
  return sections.map((section) => {
    if (section.form !== 'table-label' || !section.recognition) return section;
    const { all, named } = counts.get(section.parent)!;
    return named >= 2 && named >= all / 3 ? section : sectionOf(section, null);
  });
}
