/**
 * What was worked out about stretches of a text, for the next readings of that text: an edit leaves most stretches as
 * they were. All readings share one store, which holds about twice what a reading asks for at most. Results are the same
 * with and without it.
 */
export class Memory {
  readonly #store: Store;
  /** Whether there was a reading before this one, which may live on in results. */
  readonly #later: boolean;
  /** The number of this reading, from the first that it is asked. */
  #reading: number | null = null;

  /** @param last The memory of the reading before this one. */
  constructor(last?: Memory) {
    this.#later = last !== undefined;
    this.#store = last ? last.#store : new Store();
  }

  /**
   * The same for what one reading asks of a stretch only once. The first reading does not keep it, since most texts are
   * read once and remembering is not free; the second works it out again, and from then on it is kept.
   */
  carry<T, S extends Piece>(subject: unknown, stretch: S, compute: (stretch: S) => T): T {
    return this.#later ? this.recall(subject, stretch, compute) : compute(stretch);
  }

  /** The result for a stretch; `compute` must go by nothing but the subject and the stretch that it is given. */
  recall<T, S extends Piece>(subject: unknown, stretch: S, compute: (stretch: S) => T): T {
    // A reading that nobody asks about anything must not lose what the one before it knew.
    this.#reading ??= this.#store.begin();
    const known = this.#store.find(subject, stretch, this.#reading);
    if (known) return known.value as T;
    const own = this.#later && typeof stretch === 'string' ? (detached(stretch) as S & string) : stretch;
    const value = compute(own);
    this.#store.add(subject, own, { value, asked: this.#reading });
    return value;
  }
}

/** A text, or a result of this memory: the same object as long as its text is the same, and sooner found than a text. */
type Piece = string | object;

interface Known {
  readonly value: unknown;
  /** The number of the last reading that asked for it. */
  asked: number;
}

/** What all readings of a text know. Asking for what is known changes a number and makes nothing that is thrown away. */
class Store {
  readonly #subjects = new Map<unknown, Map<Piece, Known>>();
  #size = 0;
  #readings = 0;
  /** How much the present reading asked for. */
  #asked = 0;

  /** Begins a reading; its number. */
  begin(): number {
    if (this.#size > 2 * this.#asked) this.#forget();
    this.#asked = 0;
    this.#readings++;
    return this.#readings;
  }

  find(subject: unknown, stretch: Piece, reading: number): Known | undefined {
    const known = this.#subjects.get(subject)?.get(stretch);
    if (known && known.asked !== reading) {
      known.asked = reading;
      this.#asked++;
    }
    return known;
  }

  add(subject: unknown, stretch: Piece, known: Known): void {
    let stretches = this.#subjects.get(subject);
    if (!stretches) {
      stretches = new Map();
      this.#subjects.set(subject, stretches);
    }
    stretches.set(stretch, known);
    this.#size++;
    this.#asked++;
  }

  /** Forgets what the last reading did not ask for. */
  #forget(): void {
    for (const [subject, stretches] of this.#subjects) {
      for (const [stretch, { asked }] of stretches)
        if (asked !== this.#readings) {
          stretches.delete(stretch);
          this.#size--;
        }
      if (stretches.size === 0) this.#subjects.delete(subject);
    }
  }
}

/**
 * A copy: a slice would keep the whole text that it was cut from in memory, as long as it is known.
 * The first reading makes none, so that whoever reads once pays nothing; it costs others one old text.
 */
function detached(stretch: string): string {
  return ` ${stretch}`.slice(1);
}
