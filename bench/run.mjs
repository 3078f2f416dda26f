// npm run bench: every subject, or those named: npm run bench -- editor. A subject is a script of this folder; what it
// needs is built before. Options go to the scripts: npm run bench -- peers --only pulih,rumdl.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const subjects = ['editor', 'reader', 'scaling', 'peers', 'pieces'];

const words = process.argv.slice(2);
const optionsFrom = words.findIndex((word) => word.startsWith('-'));
const asked = optionsFrom < 0 ? words : words.slice(0, optionsFrom);
const options = optionsFrom < 0 ? [] : words.slice(optionsFrom);

for (const subject of asked.length > 0 ? asked : subjects) {
  const script = resolve(import.meta.dirname, `${subject}.mjs`);
  if (!existsSync(script)) {
    process.stderr.write(`No bench named ${subject}; there are ${subjects.join(', ')}.\n`);
    process.exit(2);
  }
  process.stdout.write(`\n${subject}\n`);
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
