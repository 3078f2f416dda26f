// How time and memory grow with the number of documents and with the size of one: npm run bench -- scaling
// [--documents 100,1000] [--bytes 1000,1000000]. Needs `npm run build`. Without options the plot in docs/images is drawn.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from './peers/install.mjs';
import { now, writeDocuments } from './support/documents.mjs';
import { percentile } from './support/figures.mjs';
import { exponentOf } from './support/fit.mjs';
import { longPostmortem } from './support/long-postmortem.mjs';
import { measure } from './support/measure.mjs';
import { plotSvg } from './support/plot.mjs';
import { markdownTable } from './support/table.mjs';

/** Runs that take longer than this, in seconds, are measured once. */
const LONG = 5;
const ROUNDS = 3;

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '100,300,1000,3000,10000,20000' },
    bytes: { type: 'string', default: '1000,3000,10000,30000,100000,300000,1000000,3000000,10000000' },
    plot: { type: 'string', default: resolve(import.meta.dirname, '../docs/images/scaling.svg') },
  },
});
const root = resolve(import.meta.dirname, '..');
const folder = join(cacheFolder, 'scaling');
const say = (text) => process.stdout.write(`${text}\n`);

try {
  setPriority(-19);
} catch {
  say('Not allowed to run before other programs: figures depend on what else runs.');
}
say(
  `Node ${process.version}; load ${loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')}`,
);

const head = '---\ntype: postmortem\ntitle: Online ordering was down\nlocale: en\n---\n\n';
const starting = (await timeOf(head)).cpu;
const many = [];
for (const amount of numbers(options.documents)) {
  const { sizes } = writeDocuments(folder, { count: amount });
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  many.push({ amount, bytes, ...(await lint(folder)) });
}
const one = [];
const longest = longPostmortem((text) => text.length >= Math.max(...numbers(options.bytes)));
const body = longest.slice(longest.indexOf('\n# '));
for (const amount of numbers(options.bytes)) {
  const text = head + body.slice(0, amount - head.length);
  one.push({ amount, bytes: Buffer.byteLength(text), ...(await timeOf(text)) });
}
rmSync(folder, { recursive: true });

say(`\nStarting, on front matter alone: ${starting.toFixed(2)} s CPU\n`);
tell('documents', many);
tell('bytes of one document', one);
writeFileSync(
  options.plot,
  plotSvg([
    panelOf(many, { title: 'Many documents', xLabel: 'documents of 11 to 16 kB' }),
    panelOf(one, { title: 'One document', xLabel: 'bytes' }),
  ]),
);

function numbers(list) {
  return list.split(',').map(Number);
}

async function timeOf(text) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.pulih.yaml'), 'root: true\nextends: standard\n');
  writeFileSync(join(folder, 'document.md'), text);
  return await lint(folder);
}

/** Wall and CPU time in seconds and peak memory in bytes, the medians of some runs. */
async function lint(cwd) {
  const args = [
    join(root, 'dist/pulih.cjs'),
    'lint',
    '--now',
    now,
    '--format',
    `json=${join(folder, 'out.json')}`,
  ];
  const runs = [];
  do runs.push(await measure([{ node: process.execPath, args, cwd }]));
  while (runs.length < ROUNDS && runs[0].wall < LONG);
  const median = (field) =>
    percentile(
      runs.map((run) => run[field]),
      0.5,
    );
  return { wall: median('wall'), cpu: median('cpu'), memory: median('memory') };
}

/**
 * The power by which CPU time past the start grows, which other programs disturb less than wall time; by the points at
 * which it is more than half of the start.
 */
function growth(rows) {
  const beyond = rows.map(({ amount, cpu }) => [amount, cpu - starting]);
  return exponentOf(beyond.filter(([, past]) => past > starting / 2));
}

function tell(what, rows) {
  const cells = rows.map(({ amount, bytes, wall, cpu, memory }) => [
    amount.toLocaleString('en'),
    wall.toFixed(2),
    cpu.toFixed(2),
    (memory / 1e6).toFixed(0),
    (bytes / 1e6 / Math.max(cpu - starting, 0.001)).toFixed(2),
  ]);
  say(markdownTable([[what, 'wall s', 'CPU s', 'peak MB', 'MB per CPU s past the start'], ...cells]));
  say(`grows with the power ${growth(rows).toFixed(2)}\n`);
}

function panelOf(rows, { title, xLabel }) {
  const power = growth(rows).toFixed(2);
  return {
    title,
    xLabel,
    yLabel: 'CPU seconds',
    points: rows.map(({ amount, cpu }) => [amount, cpu]),
    xTick: (value) => (value >= 1e6 ? `${value / 1e6}M` : value >= 1e3 ? `${value / 1e3}k` : String(value)),
    yTick: (value) => String(value),
    note: `power ${power} past the start; dashed: linear`,
  };
}
