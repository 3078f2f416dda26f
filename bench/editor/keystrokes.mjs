import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const program = resolve(import.meta.dirname, '../../dist/pulih.cjs');
const uri = 'file:///bench/postmortem.md';
/**
 * Times in ms from the sending of a keystroke to the arrival of its diagnostics, over JSON-RPC with `pulih lsp --stdio`.
 * Every keystroke changes a word or a key in one of four places from the top of the text to its end. `pull` asks as soon
 * as it has sent the keystroke; `push`, as in VS Code, waits until the server tells, which waits for a pause first.
 * `warmUp` keystrokes come before those that count: code is compiled and optimised by then.
 */
export async function keystrokeTimes({ text, warmUp, keystrokes, diagnostics }) {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  client.listen();
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: diagnostics === 'pull' ? { textDocument: { diagnostic: {} } } : {},
  });
  await client.sendNotification('initialized', {});
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });

  const lines = text.split('\n').length;
  const places = [5, 70, lines >> 1, lines - 5].map((line) => ({ line, character: 3 }));
  const times = [];
  for (let version = 2; version < 2 + warmUp + keystrokes; version++) {
    const at = places[version % places.length];
    // Those that take a character out again keep the text as long as it was.
    const change =
      version % 8 < 4
        ? { range: { start: at, end: at }, text: 'x' }
        : { range: { start: at, end: { ...at, character: at.character + 1 } }, text: '' };
    const settled = next('pulih/statusChanged');
    const arrived = diagnostics === 'push' && next('textDocument/publishDiagnostics');
    const start = performance.now();
    client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    await (arrived || client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }));
    if (version >= 2 + warmUp) times.push(performance.now() - start);
    await settled;
  }
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  client.dispose();
  return times;

  function next(method) {
    return new Promise((done) => {
      const listening = client.onNotification(method, () => {
        listening.dispose();
        done();
      });
    });
  }
}
