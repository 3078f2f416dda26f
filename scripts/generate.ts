import { readFileSync, writeFileSync } from 'node:fs';
import { artifacts } from './generate/artifacts.js';

/**
 * Writes every generated file and block, or with `--check` only tells which are stale.
 * Run from the root of the project: `npm run generate`.
 */
const check = process.argv.includes('--check');

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const stale: string[] = [];
for (const { path, content } of artifacts(read)) {
  if (read(path) === content) continue;
  stale.push(path);
  if (!check) writeFileSync(path, content);
}
if (check && stale.length > 0) {
  process.stderr.write(
    `Stale generated files; run \`npm run generate\`:\n${stale.map((path) => `  ${path}\n`).join('')}`,
  );
  process.exitCode = 1;
} else if (!check) process.stdout.write(`${stale.length === 0 ? 'Nothing' : stale.join('\n')} written.\n`);
