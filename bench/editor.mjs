// What the editor feels: activation of the extension, and from a keystroke to its diagnostics.
// Needs `npm run build`. `npm run test:editor -- --host user --story activation` tells the activation in a real VS Code.
import { activationTimes } from './editor/activation.mjs';
import { keystrokeTimes } from './editor/keystrokes.mjs';
import { printTable } from './support/figures.mjs';
import { longPostmortem } from './support/long-postmortem.mjs';

const documents = [
  {
    name: '2,000 lines',
    text: longPostmortem((text) => text.split('\n').length >= 2000),
    keystrokes: 200,
    limit: { of: 'p95', ms: 50 },
  },
  {
    name: '1 MB',
    text: longPostmortem((text) => text.length >= 1e6),
    keystrokes: 60,
    limit: { of: 'p95', ms: 100 },
  },
];

const rows = [
  {
    name: 'extension: load and activate, in Node',
    times: activationTimes(20),
    limit: { of: 'p95', ms: 100 },
  },
];
for (const { name, text, keystrokes, limit } of documents) {
  const size = `${name} (${text.split('\n').length} lines, ${Math.round(text.length / 1000)} kB)`;
  const asked = await keystrokeTimes({ text, keystrokes, diagnostics: 'pull' });
  rows.push({ name: `keystroke to diagnostics, asked for at once: ${size}`, times: asked, limit });
  const told = await keystrokeTimes({ text, keystrokes, diagnostics: 'push' });
  rows.push({
    name: `keystroke to diagnostics, the wait for a pause included: ${size}`,
    times: told,
    limit: null,
  });
}
printTable(rows);
