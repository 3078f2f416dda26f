/** Fails with both values where they differ as JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [is, wanted] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (is !== wanted) throw new Error(`${what} is\n${is}\nand not\n${wanted}`);
}

/** Fails where something does not hold. */
export function ok(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`not so: ${what}`);
}

/** Waits until a probe gives something; one that fails may be tried again. Tells how it failed when the time is over. */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  limit = 30_000,
): Promise<T> {
  const end = Date.now() + limit;
  let cause: unknown;
  do {
    try {
      const found = await probe();
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  } while (Date.now() < end);
  throw new Error(`not within ${limit} ms: ${what}${cause === undefined ? '' : ` (${cause})`}`);
}

const pause = 20;
