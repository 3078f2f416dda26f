// npm run bench: every subject, or those named: npm run bench -- editor. A subject is a script of this folder that needs
// no arguments; what it needs is built before.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const subjects = ['editor', 'reader'];

const asked = process.argv.slice(2);
for (const subject of asked.length > 0 ? asked : subjects) {
  const script = resolve(import.meta.dirname, `${subject}.mjs`);
  if (!existsSync(script)) {
    process.stderr.write(`No bench named ${subject}; there are ${subjects.join(', ')}.\n`);
    process.exit(2);
  }
  process.stdout.write(`\n${subject}\n`);
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
