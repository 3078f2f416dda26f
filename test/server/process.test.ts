import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { repository } from '../cli/support.js';

const program = path.join(repository, 'dist/pulih.cjs');
const example = path.join(repository, 'examples/poor-postmortem.md');

describe('pulih lsp', () => {
  for (const args of [
    [program, 'lsp', '--stdio'],
    [path.join(repository, 'dist/server.cjs'), '--stdio'],
  ]) {
    it(`serves a client over stdio: ${path.basename(args[0]!)}`, async function () {
      if (!existsSync(args[0]!)) this.skip();
      const child: ChildProcess = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
      const client = createProtocolConnection(
        new StreamMessageReader(child.stdout!),
        new StreamMessageWriter(child.stdin!),
      );
      const uri = pathToFileURL(example).href;
      const published = new Promise<PublishDiagnosticsParams>((done) =>
        client.onNotification('textDocument/publishDiagnostics', done),
      );
      client.listen();
      await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
      await client.sendNotification('initialized', {});
      const text = readFileSync(example, 'utf8');
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      const { diagnostics } = await published;
      assert.ok(diagnostics.some(({ code }) => code === 'section-missing'));
      const exited = new Promise((done) => child.on('exit', done));
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      assert.equal(await exited, 0);
    });
  }

  it('shows its diagnostics in Neovim', function () {
    const found = spawnSync('nvim', ['--version']);
    if (found.status !== 0) this.skip();
    const script = [
      `local id = vim.lsp.start_client({ name = 'pulih', root_dir = '${repository}/examples',`,
      `  cmd = { '${process.execPath}', '${program}', 'lsp', '--stdio' } })`,
      'vim.lsp.buf_attach_client(0, id)',
      'vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20)',
      'for _, d in ipairs(vim.diagnostic.get(0)) do',
      "  io.stdout:write((d.lnum + 1) .. ':' .. (d.col + 1) .. ' ' .. d.source .. ' ' .. d.code .. '\\n')",
      'end',
      'vim.lsp.stop_client(id)',
    ].join(' ');
    const { stdout } = spawnSync(
      'nvim',
      ['--clean', '--headless', '-c', `lua ${script}`, '-c', 'qall!', example],
      {
        encoding: 'utf8',
        timeout: 60_000,
      },
    );
    assert.match(stdout, /^7:1 pulih frontmatter-unknown-key$/m);
  });
});
