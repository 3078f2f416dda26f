// From a keystroke to its diagnostics, in a postmortem of 2,000 lines and in one of a megabyte: node bench/keystroke.mjs [BUILD]
// Needs `npm run compile`. Figures are milliseconds; the time that the server waits for a pause is not in them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build = resolve(import.meta.dirname, '../build')] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(resolve(build, 'src/service', name)).href);
const { createLanguageService } = await load('service.js');
const { diagnosticsOf } = await load('diagnostics.js');

const KEYSTROKES = 400;
const WARM_UP = 100;
const example = readFileSync(resolve(import.meta.dirname, '../examples/en/postmortem.md'), 'utf8');
const more = example.slice(example.indexOf('## Impact on customers')).replace(/^## /gm, '### ');

/** The example with annexes that repeat its timeline and its prose. */
function longPostmortem(isEnough) {
  let text = example;
  for (let count = 1; !isEnough(text); count++) text += `\n## Annex ${count}\n\n${more}`;
  return text;
}

async function measure(name, text, keystrokes) {
  const service = createLanguageService({
    files: { read: async () => null, stat: async () => null, list: async () => [] },
    logger: { warn: (message) => process.stderr.write(`${message}\n`) },
    now: () => Date.now(),
  });
  const uri = 'file:///docs/postmortem.md';
  service.documents.open({ uri, languageId: 'markdown', version: 1, text });
  const lines = text.split('\n').length;
  const places = [5, 70, lines >> 1, lines - 5];
  const times = [];
  for (let version = 2; version < WARM_UP + keystrokes; version++) {
    const at = { line: places[version % places.length], character: 3 };
    const start = performance.now();
    service.documents.change(uri, version, [{ range: { start: at, end: at }, text: 'x' }]);
    const analysis = await service.analyse(uri);
    if (analysis) diagnosticsOf(analysis, '0.0.0');
    if (version >= WARM_UP) times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor(sorted.length * share)].toFixed(1).padStart(7);
  process.stdout.write(
    `${name.padEnd(22)} ${lines} lines, ${Math.round(text.length / 1000)} kB: median ${at(0.5)}  p95 ${at(0.95)}\n`,
  );
}

await measure(
  '2,000 lines',
  longPostmortem((text) => text.split('\n').length >= 2000),
  KEYSTROKES,
);
await measure(
  '1 MB',
  longPostmortem((text) => text.length >= 1e6),
  KEYSTROKES / 10,
);
