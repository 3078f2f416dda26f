// What the editor feels: activation of the extension, and from a keystroke to its diagnostics.
// Needs `npm run build`. Activation in a real VS Code is told where `npm run test:editor` has installed one.
import { activationTimesInVSCode } from './editor/activation-in-vscode.mjs';
import { keystrokeTimes } from './editor/keystrokes.mjs';
import { printTable } from './support/figures.mjs';
import { longPostmortem } from './support/long-postmortem.mjs';

const documents = [
  {
    name: '2,000 lines',
    text: longPostmortem((text) => text.split('\n').length >= 2000),
    warmUp: 40,
    keystrokes: 100,
    limit: { of: 'p95', ms: 50 },
  },
  {
    name: '1 MB',
    text: longPostmortem((text) => text.length >= 1e6),
    // Each lints a hundred times as much as a usual document has: code is optimised sooner, and time is short.
    warmUp: 6,
    keystrokes: 20,
    // Whoever types leaves up to this between two keys; the server waits for no longer pause either.
    limit: { of: 'p95', ms: 300 },
  },
];

const rows = [];
const inVSCode = await activationTimesInVSCode(5);
if (inVSCode) {
  const told = `as VS Code ${inVSCode.version} tells it`;
  rows.push(
    {
      name: `extension: load and activate, by a command, ${told}`,
      times: inVSCode.alone,
      // Of five, each of which has a browser and an editor to itself beside it.
      limit: { of: 'median', ms: 100 },
    },
    {
      name: `extension: load and activate, with the first Markdown, ${told}`,
      times: inVSCode.together,
      limit: null,
    },
    { name: `the same of VS Code's own for Markdown, just then`, times: inVSCode.theirs, limit: null },
  );
}
for (const { name, text, limit, ...counts } of documents) {
  const size = `${name} (${text.split('\n').length} lines, ${Math.round(text.length / 1000)} kB)`;
  const asked = await keystrokeTimes({ text, ...counts, diagnostics: 'pull' });
  rows.push({ name: `keystroke to diagnostics, asked for at once: ${size}`, times: asked, limit });
  const told = await keystrokeTimes({ text, ...counts, diagnostics: 'push' });
  rows.push({
    name: `keystroke to diagnostics, the wait for a pause included: ${size}`,
    times: told,
    limit: null,
  });
}
printTable(rows);
if (!inVSCode)
  process.stdout.write('No VS Code is installed for tests; `npm run test:editor` installs one.\n');
