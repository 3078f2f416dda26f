import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate } from './evaluate/cross-validate.js';
import { parseLabels } from './evaluate/labels.js';
import { scoreWith } from './evaluate/predict.js';
import { reportLines } from './evaluate/report.js';
import { settingsGrid } from './evaluate/settings-grid.js';

/**
 * Measures how well sections are recognised on the labelled corpus beside the checkout: the official scorer on the
 * built command line, then a cross-validation by repository. Run from the root of the project: `npm run evaluate`.
 */
const corpus = '../shared/corpus';
const labels = join(corpus, 'labels.jsonl');
const scorer = '../shared/tools/evaluate-recognition.mjs';
const cli = 'dist/pulih.cjs';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function runScorer(): void {
  if (!existsSync(scorer) || !existsSync(cli)) {
    say(
      `The official scorer is left out: ${existsSync(scorer) ? `${cli} is not built` : `${scorer} is not there`}.`,
    );
    return;
  }
  const run = spawnSync(
    process.execPath,
    [scorer, '--labels', labels, '--docs', corpus, '--cli', `node ${cli}`],
    {
      encoding: 'utf8',
    },
  );
  say(run.stdout.trimEnd());
  if (run.status === 0) return;
  process.stderr.write(run.stderr);
  process.exitCode = 1;
}

if (!existsSync(labels)) say(`There is no labelled corpus at ${labels}; nothing to evaluate.`);
else {
  runScorer();
  const grid = settingsGrid();
  const score = scoreWith(grid);
  const documents = parseLabels(readFileSync(labels, 'utf8')).map((gold) => {
    const path = join(corpus, gold.file);
    return score(gold, readFileSync(path, 'utf8'), path);
  });
  for (const line of reportLines(documents, crossValidate(documents), grid)) say(line);
}
