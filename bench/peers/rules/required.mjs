// The job that all peers get: each file has the headings of its folder, in order. Copied beside the peers.
import { readFileSync } from 'node:fs';

const structures = JSON.parse(readFileSync(new URL('structures.json', import.meta.url), 'utf8'));

/** The required headings that a file of some headings of the second level does not have in their order. */
export function missingHeadings(path, titles) {
  const slashed = path.replaceAll('\\', '/');
  const { headings } = structures.find(({ place }) => slashed.includes(`${place}/`)) ?? { headings: [] };
  let from = 0;
  return headings.filter((title) => {
    const at = titles.indexOf(title, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}
