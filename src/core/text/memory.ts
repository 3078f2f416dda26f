/**
 * What was worked out about stretches of a text, for the next reading of that text: an edit leaves most stretches as
 * they were. It holds what the last two readings asked for, and no more. Results are the same with and without it.
 */
export class Memory {
  readonly #before: Results;
  readonly #now: Results = new Map();
  /** Whether there was a reading before this one, which may live on in results. */
  readonly #later: boolean;

  /** @param last The memory of the reading before this one. */
  constructor(last?: Memory) {
    // A reading that nobody asked about anything must not lose what the one before it knew.
    this.#later = last !== undefined;
    this.#before = last === undefined ? new Map() : last.#now.size > 0 ? last.#now : last.#before;
  }

  /**
   * The same for what one reading asks of a stretch only once. The first reading does not keep it, since most texts are
   * read once and remembering is not free; the second works it out again, and from then on it is kept.
   */
  carry<T>(subject: unknown, stretch: string, compute: (stretch: string) => T): T {
    return this.#later ? this.recall(subject, stretch, compute) : compute(stretch);
  }

  /** The result for a stretch; `compute` must go by nothing but the subject and the stretch that it is given. */
  recall<T>(subject: unknown, stretch: string, compute: (stretch: string) => T): T {
    let known = this.#now.get(subject);
    if (!known) {
      known = new Map();
      this.#now.set(subject, known);
    }
    let result = known.get(stretch);
    if (!result) {
      result = this.#before.get(subject)?.get(stretch) ?? {
        value: compute(this.#later ? detached(stretch) : stretch),
      };
      known.set(stretch, result);
    }
    return result.value as T;
  }
}

/** By subject, then by stretch. */
type Results = Map<unknown, Map<string, { readonly value: unknown }>>;

/**
 * A copy: a slice would keep the whole text that it was cut from in memory, as long as any part of its result lives.
 * The first reading makes none, so that whoever reads once pays nothing; it costs others one old text.
 */
function detached(stretch: string): string {
  return ` ${stretch}`.slice(1);
}
