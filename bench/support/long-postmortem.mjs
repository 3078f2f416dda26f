import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const example = readFileSync(resolve(import.meta.dirname, '../../examples/en/postmortem.md'), 'utf8');
const body = example.slice(example.indexOf('## Impact on customers')).replace(/^## /gm, '### ');

/** The example with annexes that tell of other incidents in its manner; no paragraph and no row is there twice. */
export function longPostmortem(isEnough) {
  let text = example;
  for (let count = 1; !isEnough(text); count++) {
    const own = body.replace(/\.$/gm, ` (${count}).`).replace(/ \|$/gm, ` ${count} |`);
    text += `\n## Annex ${count}\n\n${own}`;
  }
  return text;
}
