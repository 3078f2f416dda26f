// Pulih beside its peers, on the same documents: npm run bench -- peers [--only pulih,rumdl] [--documents 2000]
// [--rounds 3] [--no-large]. Needs `npm run build`. Peers are installed into a cache folder outside of the project.
import { availableParallelism, loadavg, setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, nodeForPeers } from './peers/install.mjs';
import { toolsFor } from './peers/tools.mjs';
import { writeDocuments } from './support/documents.mjs';
import { percentile } from './support/figures.mjs';
import { measure } from './support/measure.mjs';
import { markdownTable } from './support/table.mjs';

const ONE_FILE_ROUNDS = 5;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    documents: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    large: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const say = (text) => process.stdout.write(`${text}\n`);
const load = () =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');

const found = nodeForPeers();
const node = found.path ?? process.execPath;
if (found.reason) say(`markdownlint-cli2 may fail: ${found.reason}.`);
const documents = join(cacheFolder, 'documents');
const { sizes, defects, structures } = writeDocuments(documents, { count: Number(options.documents) });
const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
const { output: version } = await measure([{ node, args: ['-p', 'process.version'] }]);
say(
  `${sizes.length} documents, ${megabytes.toFixed(1)} MB (${kB(Math.min(...sizes))} to ${kB(Math.max(...sizes))}), ` +
    `${defects.length} with a defect; Node ${version.trim()} for all; ${availableParallelism()} cores; load ${load()}`,
);

const wanted = options.only?.split(',');
const tools = toolsFor({ documents, structures, node }).filter(({ id }) => wanted?.includes(id) ?? true);
for (const { name, reason } of tools) if (reason) say(`Left out: ${name}: ${reason}`);
const results = tools
  .filter(({ reason }) => reason === undefined)
  .map((tool) => ({ tool, runs: [], single: [], verdict: '' }));

preferred();
for (let round = 0; round <= Number(options.rounds); round++)
  // To and fro, so that what happens on the machine meanwhile falls on all alike; the first round warms up.
  for (const result of round % 2 ? results.toReversed() : results) {
    const run = await runOf(result.tool, []);
    if (round === 0) result.verdict = verdictOn(result.tool, run.output);
    else result.runs.push(run);
  }

const oneFile = `${structures[0].place}/00001-online-ordering.md`;
const empty = [];
const starts = [];
for (let round = 0; round < ONE_FILE_ROUNDS; round++) {
  empty.push((await measure([{ node, args: ['-e', '0'] }])).wall);
  for (const { tool, single } of results) {
    single.push((await runOf(tool, [oneFile])).wall);
    if (tool.start) starts.push((await measure(tool.start)).wall);
  }
}

const summaries = results.map(({ tool, runs, single, verdict }) => ({
  name: tool.name,
  verdict,
  wall: median(runs.map(({ wall }) => wall)),
  cpu: median(runs.map(({ cpu }) => cpu)),
  memory: runs.some(({ memory }) => memory === null) ? null : median(runs.map(({ memory }) => memory)),
  single: median(single),
}));
const [first] = summaries;
const start = starts.length > 0 ? `, \`pulih --version\`: ${(median(starts) * 1000).toFixed(0)} ms` : '';
say('');
say(
  markdownTable([
    ['tool', 'wall s', 'CPU s', 'peak MB', 'MB/s', 'wall ×', 'CPU ×', 'one file ms', 'defects found'],
    ...summaries.map(({ name, wall, cpu, memory, single, verdict }) => [
      name,
      wall.toFixed(2),
      cpu.toFixed(2),
      memory === null ? '?' : (memory / 1e6).toFixed(0),
      (megabytes / wall).toFixed(1),
      (wall / first.wall).toFixed(2),
      (cpu / first.cpu).toFixed(2),
      (single * 1000).toFixed(0),
      verdict,
    ]),
  ]),
);
say(
  `\n\`node -e 0\`: ${(median(empty) * 1000).toFixed(0)} ms${start}. × ${first.name} = 1; medians of ${options.rounds} runs after a warm-up; load ${load()}.`,
);
if (options.large && first.name.startsWith('Pulih')) await tellLarge();

async function tellLarge() {
  const folder = join(cacheFolder, 'documents-10000');
  writeDocuments(folder, { count: 10_000 });
  const [command] = results[0].tool.commands([]);
  const { wall, cpu, memory } = await measure([{ ...command, cwd: folder }]);
  const peak = memory === null ? '?' : (memory / 1e6).toFixed(0);
  say(`10,000 documents: ${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU, ${peak} MB at the peak.`);
}

function runOf(tool, paths) {
  return measure(tool.commands(paths).map((command) => ({ cwd: documents, ...command })));
}

/** Whether a tool names the documents whose defect it can see, and no others. */
function verdictOn({ sees }, output) {
  if (sees.length === 0) return 'another job';
  const named = new Set(
    output.replaceAll('\\', '/').match(/(?:postmortems|plans)\/\w\w\/\d+-online-ordering\.md/g),
  );
  const planted = defects.filter(({ kind }) => sees.includes(kind)).map(({ path }) => path);
  const seen = planted.filter((path) => named.has(path)).length;
  const others = [...named].filter((path) => !planted.includes(path)).length;
  if (seen < planted.length || others > 0) process.exitCode = 1;
  return `${seen} of ${planted.length}${others > 0 ? `, and ${others} others` : ''}`;
}

/** Ahead of what else runs on the machine, where that is allowed; children inherit it. */
function preferred() {
  try {
    setPriority(-19);
  } catch {
    say('Not allowed to run before other programs: figures depend on what else runs.');
  }
}

function median(values) {
  return percentile(values, 0.5);
}

function kB(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
