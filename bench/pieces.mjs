// Texts of one piece over and over, where a careless parser or pattern needs time that grows with the square of their
// length: npm run bench -- pieces [--types postmortem,runbook] [--match TEXT-IN-A-PIECE]. Needs `npm run compile`. Tells the slowest and those that
// grow too fast, and exits with 1 where there are any: their time grows faster than length to the power of 1.4.
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exponentOf } from './support/fit.mjs';
import { blockPieces, inlinePieces } from './support/pieces.mjs';
import { markdownTable } from './support/table.mjs';

const TOO_FAST = 1.4;
/** A text that takes less CPU time than this, in ms, tells nothing about growth. */
const WORTH_A_LOOK = 150;
const SIZES = [25_000, 100_000];

const { values: options } = parseArgs({
  options: { types: { type: 'string', default: 'postmortem' }, match: { type: 'string', default: '' } },
});
const build = resolve(import.meta.dirname, '../build/src');
const { lint } = await import(`${build}/core/lint/lint.js`);
const { readMarkdown } = await import(`${build}/core/markdown/read.js`);
const { allRules } = await import(`${build}/core/rules/index.js`);
const { findConfigs } = await import(`${build}/cli/files/find-config.js`);
const { nodeFiles } = await import(`${build}/cli/files/node-files.js`);

const path = resolve(tmpdir(), 'a.md');
const files = nodeFiles({ beforeFirstWrite: () => undefined });
const { types, view } = await findConfigs(files, { only: undefined, preset: 'strict' }).forFolder(tmpdir());
const { locale, rules, policy } = view.settingsFor(path);
const settings = { types, rules: allRules, settings: rules, path, locale, messages: 'en', policy, now: 0 };

/** Section titles that rules look into, by type. */
const sections = {
  postmortem: ['Impact on customers', 'Timeline', 'Action items'],
  runbook: ['Diagnosis', 'Mitigation'],
  'backup-plan': ['Roles and contacts', 'Customer communication'],
  apology: ['What happened'],
};
const inlinePlaces = {
  title: (text) => `## ${text}\n`,
  paragraph: (text, section) => `## ${section}\n\n10:00 ${text}\n`,
  item: (text, section) => `## ${section}\n\n- ${text}\n`,
  cell: (text, section) => `## ${section}\n\n| Time | What |\n| - | - |\n| 10:00 | ${text} |\n`,
};

const asked = (pieces) => pieces.filter((piece) => piece.includes(options.match));
const rows = [];
for (const type of options.types.split(',')) {
  const [first, ...others] = sections[type] ?? ['Summary'];
  for (const piece of asked(inlinePieces))
    for (const [place, write] of Object.entries(inlinePlaces))
      rows.push(measured({ type, place, section: first, piece }, (text) => write(text, first)));
  for (const section of [first, ...others])
    for (const piece of asked(blockPieces))
      rows.push(
        measured(
          { type, place: 'blocks', section, piece: `${piece}\n` },
          (text) => `## ${section}\n\n${text}\n`,
        ),
      );
  for (const section of others)
    for (const piece of asked(inlinePieces))
      rows.push(
        measured({ type, place: 'item', section, piece }, (text) => inlinePlaces.item(text, section)),
      );
}

const slowest = rows.toSorted((a, b) => b.points.at(-1)[1] - a.points.at(-1)[1]);
const fast = rows.filter(({ exponent }) => exponent > TOO_FAST);
process.stdout.write(
  `${rows.length} texts up to ${SIZES.at(-1) / 1000} kB. The slowest:\n\n${table(slowest.slice(0, 15))}\n`,
);
if (fast.length > 0) {
  process.stdout.write(`\nTheir time grows too fast:\n\n${table(fast)}\n`);
  process.exitCode = 1;
}

/** Longer and longer texts, as long as they are quick; twice what seems slow, since other programs run too. */
function measured(what, write) {
  const points = [];
  for (const size of SIZES) {
    const text = `---\ntype: ${what.type}\ntitle: A\nstatus: final\n---\n\n# A\n\n${write(what.piece.repeat(size / what.piece.length))}`;
    let time = timeOf(text);
    if (time > WORTH_A_LOOK) time = Math.min(time, timeOf(text));
    points.push([size, time]);
    if (time > 5000) break;
  }
  const [before, last] = points.slice(-2);
  const exponent = last[1] > WORTH_A_LOOK ? exponentOf([before, last]) : Number.NaN;
  return { ...what, points, exponent };
}

/** CPU time of linting, and of what rules across documents look at, in ms. */
function timeOf(text) {
  const before = process.cpuUsage();
  lint(readMarkdown(text), settings)?.entry(path);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function table(some) {
  return markdownTable([
    ['piece', 'where', 'kB', 'ms', 'power'],
    ...some.map(({ type, place, section, piece, points, exponent }) => [
      `\`${JSON.stringify(piece).slice(1, -1).replaceAll('|', '\\|')}\``,
      `${type}, ${section}, ${place}`,
      `${points.at(-1)[0] / 1000}`,
      points.at(-1)[1].toFixed(0),
      Number.isNaN(exponent) ? '' : exponent.toFixed(2),
    ]),
  ]);
}
