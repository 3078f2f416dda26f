import { findActions } from '../actions/find-actions.js';
import { noticesIn } from '../communication/notices.js';
import { findDirectives } from '../document/directives.js';
import { type FrontMatter, readFrontMatter } from '../document/front-matter.js';
import { documentTitle, findLabels } from '../document/labels.js';
import type { TypeSource } from '../document/outlined-document.js';
import { byConcept, type Label, sectionOf } from '../document/section.js';
import type { TypeLibrary } from '../document-type/library.js';
import { isSectionTitle } from '../document-type/vocabulary.js';
import { datesIn } from '../facts/dates.js';
import { demandFacts } from '../facts/demand-facts.js';
import { derive } from '../facts/derived.js';
import { findMilestones } from '../facts/milestones.js';
import { lazy } from '../lazy.js';
import type { Locale } from '../locale/locale.js';
import { locales } from '../locale/pack.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { findCommands } from '../procedure/find-commands.js';
import { findProcedures } from '../procedure/find-procedures.js';
import { readSentences } from '../prose/prose.js';
import { guessLocale } from '../recognition/guess-locale.js';
import { guessType } from '../recognition/guess-type.js';
import { type RecognitionSettings, recogniseSections } from '../recognition/recognise.js';
import { dateOrderIn } from '../time/document-order.js';
import { findTimeline } from '../timeline/timeline.js';
import type { IncidentDocument } from './incident-document.js';

/** What is known of a document before it is read. */
export interface Expectation {
  readonly types: TypeLibrary;
  /** Path for guesses and messages, `/` between its parts. */
  readonly path?: string;
  /** A type given on the command line; wins over everything. */
  readonly flagType?: string;
  /** A type given by the configuration; the front matter wins over it. */
  readonly configType?: string;
  /** Null guesses the language. */
  readonly locale?: Locale | null;
  /** For measurements; without it the defaults hold. */
  readonly recognition?: RecognitionSettings;
  /** The document's front matter, where it was read before. */
  readonly frontMatter?: FrontMatter;
}

/** Understands a parsed document. Never throws. */
export function understand(parsed: ParsedDocument, expectation: Expectation): IncidentDocument {
  const { types } = expectation;
  const path = expectation.path ?? '';
  const frontMatter = expectation.frontMatter ?? readFrontMatter(parsed);
  const locale = localeOf(frontMatter, expectation.locale, parsed.text);
  const heading = documentTitle(parsed, (text) =>
    [...types.values()].some((type) => isSectionTitle(text, type.vocabulary(locale))),
  );
  const labels = findLabels(parsed, heading);
  const titled = typeof frontMatter.data.title === 'string' ? frontMatter.data.title : '';
  const title = heading ? plainText(parsed, heading.title) : titled;
  const chosen = chooseType({
    expectation,
    locale,
    statedType: frontMatter.statedType,
    evidence: { title, path, labels },
  });
  const type = chosen ? types.get(chosen.id)! : null;
  const sections = type
    ? recogniseSections(
        labels,
        {
          parsed,
          type,
          vocabulary: type.vocabulary(locale),
          title: title || titled || fileTitle(path),
          foreign: !locales.includes(locale),
        },
        expectation.recognition,
      )
    : labels.map((label) => sectionOf(label, null));
  const document: IncidentDocument = {
    parsed,
    path,
    frontMatter,
    type,
    typeSource: chosen?.source ?? null,
    types,
    locale,
    title,
    heading,
    sections,
    sectionsByConcept: lazy(() => byConcept(sections)),
    directives: lazy(() => findDirectives(parsed)),
    dateOrder: lazy(() => dateOrderIn(parsed.text, locale, path)),
    sentences: lazy(() => readSentences(document)),
    commands: lazy(() => findCommands(document)),
    procedures: lazy(() => findProcedures(document)),
    dates: lazy(() => datesIn(document)),
    timeline: lazy(() => findTimeline(document)),
    milestones: lazy(() => findMilestones(document)),
    actions: lazy(() => findActions(document)),
    notices: lazy(() => noticesIn(document)),
    derived: lazy(() => derive(document)),
    facts: lazy(() => demandFacts(document, document.derived())),
  };
  return document;
}

function chooseType(from: {
  readonly expectation: Expectation;
  readonly locale: Locale;
  readonly statedType: string | null;
  readonly evidence: { readonly title: string; readonly path: string; readonly labels: readonly Label[] };
}): { readonly id: string; readonly source: TypeSource } | null {
  const { types, flagType, configType } = from.expectation;
  const known = (id: string | null | undefined): id is string => id != null && types.has(id);
  if (known(flagType)) return { id: flagType, source: 'flag' };
  if (known(from.statedType)) return { id: from.statedType, source: 'front-matter' };
  if (known(configType)) return { id: configType, source: 'config' };
  const candidates = [...types.values()].map((type) => ({ type, vocabulary: type.vocabulary(from.locale) }));
  const guess = guessType(from.evidence, candidates);
  return guess === null ? null : { id: guess, source: 'guess' };
}

function localeOf(frontMatter: FrontMatter, expected: Locale | null | undefined, text: string): Locale {
  const stated = frontMatter.data.locale;
  if (typeof stated === 'string' && locales.includes(stated)) return stated;
  return expected ?? guessLocale(text);
}

/** A file's name as words; stands in for a title that a document does not have. */
function fileTitle(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[^.]*$/, '').replace(/[-_.]+/g, ' ');
}
