import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { repository } from '../cli/support.js';

const program = path.join(repository, 'node_modules/yaml-language-server/bin/yaml-language-server');

interface Contribution {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

/** The schemas of the manifest as the YAML extension of VS Code tells its server of them. */
function associations(): readonly { readonly fileMatch: readonly string[]; readonly uri: string }[] {
  const { contributes } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as {
    readonly contributes: { readonly yamlValidation: readonly Contribution[] };
  };
  return contributes.yamlValidation.map(({ fileMatch, url }) => ({
    fileMatch: fileMatch.map((pattern) => `/${pattern}`),
    uri: pathToFileURL(path.join(repository, url)).href,
  }));
}

describe('configuration in YAML, with the language server of the YAML extension', () => {
  let server: ChildProcess;
  let client: ProtocolConnection;

  before(async () => {
    server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    client = createProtocolConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    client.listen();
    client.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
      items.map(() => null),
    );
    client.onRequest('client/registerCapability', () => null);
    await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { completion: {} } },
    });
    await client.sendNotification('initialized', {});
    await client.sendNotification('json/schemaAssociations', associations());
  });

  after(async () => {
    const ended = new Promise((done) => server.on('exit', done));
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    client.dispose();
    await ended;
  });

  /** What the server says of a file that is opened, by line from 0. */
  async function opened(uri: string, text: string): Promise<readonly string[]> {
    const told = new Promise<readonly Diagnostic[]>((done) => {
      const listening = client.onNotification(
        'textDocument/publishDiagnostics',
        (published: PublishDiagnosticsParams) => {
          if (published.uri !== uri) return;
          listening.dispose();
          done(published.diagnostics);
        },
      );
    });
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    return (await told).map(({ range, message }) => `${range.start.line} ${message}`);
  }

  it('finds what is wrong in a configuration', async () => {
    assert.deepEqual(await opened('file:///team/.pulih.yaml', 'extends: standard\nlocale: 3\nrulez: {}\n'), [
      '1 Incorrect type. Expected "string".',
      '2 Property rulez is not allowed.',
    ]);
  });

  it('finds what is wrong in a document type', async () => {
    const found = await opened('file:///team/.pulih/types/review.yaml', 'id: review\nsectionz: []\n');
    assert.ok(found.includes('1 Property sectionz is not allowed.'), found.join('\n'));
  });

  it('offers keys with what they mean', async () => {
    const uri = 'file:///team/docs/.pulih.yaml';
    await opened(uri, '\n');
    const { items } = (await client.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    })) as CompletionList;
    const locale = items.find(({ label }) => label === 'locale');
    assert.ok(locale?.documentation, items.map(({ label }) => label).join(' '));
  });

  it('leaves other YAML alone', async () => {
    assert.deepEqual(await opened('file:///team/other.yaml', 'locale: 3\nrulez: {}\n'), []);
  });
});
