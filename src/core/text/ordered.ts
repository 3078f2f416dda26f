/** How many of some ordered things, from the first on, something holds for; told in the time of a few looks. */
export function countWhere<T>(ordered: readonly T[], holds: (thing: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ordered[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
