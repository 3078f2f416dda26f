// Figures of repeated measurements, and how they are shown.

/** The value that a share of the times is not above. */
export function percentile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

/**
 * Prints a table of times in ms: name, number of measurements, median, 95th percentile, and what it is to stay below.
 * Rows are `{ name, times, limit }`; `limit` is `{ of: 'median' | 'p95', ms }` or null.
 */
export function printTable(rows) {
  const cells = rows.map(({ name, times, limit }) => {
    const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    const reached = limit?.of === 'p95' ? p95 : median;
    const verdict = limit ? `${limit.of} < ${limit.ms}: ${reached < limit.ms ? 'yes' : 'NO'}` : '';
    return [name, String(times.length), median.toFixed(1), p95.toFixed(1), verdict];
  });
  const table = [['', 'n', 'median ms', 'p95 ms', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const [name, ...figures] of table) {
    const right = figures.slice(0, 3).map((figure, index) => figure.padStart(widths[index + 1]));
    process.stdout.write(`${[name.padEnd(widths[0]), ...right, figures[3]].join('  ').trimEnd()}\n`);
  }
}
