// What a user sees first: writes a postmortem into a temporary folder, checks it, and checks a poor one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = path.join(root, 'dist', 'pulih.cjs');
const folder = mkdtempSync(path.join(tmpdir(), 'pulih-'));
let failed = false;

/** Runs Pulih and shows the command; findings (exit code 1) are what is to be seen here, only 2 is a failure. */
function pulih(cwd, ...words) {
  const shown = words.map((word) => (/^[\w./@%+=:,-]+$/.test(word) ? word : `'${word}'`));
  process.stdout.write(`\n$ pulih ${shown.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [bin, ...words], { cwd, stdio: 'inherit' });
  failed ||= status !== 0 && status !== 1;
}

process.stdout.write('Pulih writes incident documents with you, and checks them.\n');
try {
  pulih(
    folder,
    'new',
    'postmortem',
    '--set',
    'title=Online ordering was down for two hours',
    '--set',
    'severity=sev2',
    '--set',
    'times.started=2023-02-21T10:00:00+07:00',
    '--set',
    'times.resolved=2023-02-21T12:00:00+07:00',
    '--out',
    'ordering.md',
  );
  pulih(folder, 'lint', 'ordering.md');
  const poor = path.join('examples', 'poor-postmortem.md');
  if (existsSync(path.join(root, poor))) pulih(root, 'lint', poor);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(`
Try next, with \`node dist/pulih.cjs\` for \`pulih\`:
  pulih new postmortem          write one of your own; it asks for what it needs
  pulih lint --fix FILE         repair what needs no choice
  pulih inspect FILE            see what Pulih understands of any Markdown file
`);
process.exitCode = failed ? 1 : 0;
