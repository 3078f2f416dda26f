import type { Label } from '../document/section.js';
import type { DocumentType } from '../document-type/document-type.js';
import { findPhrases, type Vocabulary } from '../document-type/vocabulary.js';
import { tokenise } from '../text/words.js';

/** What a guess may use. */
export interface Evidence {
  readonly title: string;
  readonly path: string;
  readonly labels: readonly Label[];
}

/** A type that a document may have, with the vocabulary of its sections. */
export interface Candidate {
  readonly type: DocumentType;
  readonly vocabulary: Vocabulary;
}

/** A hint in the title or path counts as much as this many section titles. */
const hintWeight = 3;
/** Less than this is no evidence. */
const leastScore = 2;

/** The type whose hints and section titles a document shows most, or null where it shows too few. */
export function guessType(evidence: Evidence, candidates: readonly Candidate[]): string | null {
  let best: { readonly id: string; readonly score: number } | null = null;
  for (const { type, vocabulary } of candidates) {
    const score = hintScore(evidence, type) + titleScore(evidence.labels, vocabulary);
    if (score >= leastScore && score > (best?.score ?? 0)) best = { id: type.id, score };
  }
  return best?.id ?? null;
}

function hintScore({ title, path }: Evidence, type: DocumentType): number {
  const words = ` ${[...tokenise(title), ...tokenise(path.replace(/[/\\_.-]+/g, ' '))].map((token) => token.text).join(' ')} `;
  const hints = Object.values(type.hints).flat();
  return hints.some((hint) =>
    words.includes(
      ` ${tokenise(hint)
        .map((token) => token.text)
        .join(' ')} `,
    ),
  )
    ? hintWeight
    : 0;
}

function titleScore(labels: readonly Label[], vocabulary: Vocabulary): number {
  const concepts = new Map<string, number>();
  for (const label of labels) {
    if (label.form === 'plain-label') continue;
    for (const { phrase, coverage } of findPhrases(label.title, vocabulary)) {
      if (coverage >= 0.5)
        concepts.set(phrase.concept, Math.max(coverage, concepts.get(phrase.concept) ?? 0));
    }
  }
  return [...concepts.values()].reduce((sum, coverage) => sum + coverage, 0);
}
