/** What a person did with a step. */
export type Outcome = 'next' | 'back' | 'cancel';

/** Where a step stands, from 1. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly of: number;
}

/** Shows itself, keeps the answer where its maker wants it, and says what the person did. */
export type Step = (place: Place) => Promise<Outcome>;

/** Takes a person through steps and back again; whether the last one was done. */
export async function walk(title: string, steps: readonly Step[]): Promise<boolean> {
  let at = 0;
  while (at < steps.length) {
    const outcome = await steps[at]!({ title, step: at + 1, of: steps.length });
    if (outcome === 'cancel') return false;
    at = Math.max(0, at + (outcome === 'back' ? -1 : 1));
  }
  return true;
}
