import assert from 'node:assert/strict';
import {
  type ApplyWorkspaceEditParams,
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type Hover,
  WorkDoneProgress,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import type { FolderEntry } from '../../src/server/protocol.js';
import { atCursor, now, postmortem, root } from '../service/support.js';
import { pair, rulesOf } from './support.js';

const bad = '---\ntype: postmortem\ntitle: T\nstatus: draft\nseverity: SEV1\n---\n';
const good = '---\ntype: runbook\ntitle: T\n---\n';
const notOurs = '# Notes\n\nTODO\n';

const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

describe('the server', () => {
  it('says what it can do', async () => {
    const { initialized } = await pair();
    assert.deepEqual(initialized.serverInfo, { name: 'pulih', version: '1.2.3' });
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
    assert.equal(initialized.capabilities.hoverProvider, true);
    const pull = await pair({ capabilities: pulling });
    assert.deepEqual(pull.initialized.capabilities.diagnosticProvider, {
      identifier: 'pulih',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    const onDemand = await pair({ capabilities: pulling, options: { workspaceDiagnostics: false } });
    assert.equal(onDemand.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, false);
  });

  it('publishes diagnostics after a pause, with all that a client can use', async () => {
    const { open, clock, nextDiagnostics, published } = await pair();
    const uri = await open('a.md', bad);
    assert.deepEqual(published, []);
    const next = nextDiagnostics(uri);
    clock.run();
    const { diagnostics, version } = await next;
    assert.equal(version, 1);
    const found = diagnostics.find(({ range }) => range.start.line === 4);
    assert.deepEqual(found, {
      range: { start: { line: 4, character: 10 }, end: { line: 4, character: 14 } },
      severity: 1,
      source: 'pulih',
      code: 'frontmatter-schema',
      codeDescription: {
        href: 'https://github.com/pulih/pulih/blob/v1.2.3/docs/rules/frontmatter-schema.md',
      },
      message: '`severity` is `SEV1`; write one of `sev1`, `sev2`, `sev3`, `sev4`. Did you mean `sev1`?',
      data: { fixable: true, index: diagnostics.indexOf(found!) },
    });
  });

  it('tells an open document anew when another one changes what is told of it', async () => {
    const incident = (id: string): string => `---\ntype: postmortem\nid: ${id}\ntitle: T\nlocale: en\n---\n`;
    const { open, change, clock, published, settle } = await pair();
    const rest = async (): Promise<void> => {
      do {
        clock.run();
        await settle();
      } while (clock.waiting > 0);
    };
    const doubled = (uri: string): boolean | undefined =>
      published.findLast((one) => one.uri === uri)?.diagnostics.some(({ code }) => code === 'id-duplicate');
    const first = await open('a.md', incident('INC-1'));
    const second = await open('b.md', incident('INC-2'));
    await rest();
    assert.deepEqual([first, second].map(doubled), [false, false]);
    await change(second, 2, incident('INC-1'));
    await rest();
    assert.deepEqual([first, second].map(doubled), [true, true]);
    await change(second, 3, incident('INC-3'));
    await rest();
    assert.deepEqual([first, second].map(doubled), [false, false]);
  });

  it('lints once for several keystrokes', async () => {
    const { open, change, clock, nextDiagnostics, published } = await pair();
    const uri = await open('a.md', bad);
    await change(uri, 2, bad.replace('SEV1', 'SEV2'));
    await change(uri, 3, bad.replace('SEV1', 'sev1'));
    const next = nextDiagnostics(uri);
    clock.run();
    const { diagnostics, version } = await next;
    assert.equal(version, 3);
    assert.ok(!diagnostics.some(({ range }) => range.start.line === 4));
    assert.equal(published.length, 1);
  });

  it('waits longer where linting takes long, but not longer than people leave between keys', async () => {
    let clockTime = now;
    let cost = 0;
    const { open, change, clock, nextDiagnostics } = await pair({
      now: () => {
        clockTime += cost;
        return clockTime;
      },
    });
    const uri = await open('a.md', bad);
    const pauseAfter = async (ms: number, version: number): Promise<number> => {
      cost = ms;
      const next = nextDiagnostics(uri);
      clock.run();
      await next;
      cost = 0;
      const before = clock.waiting;
      await change(uri, version, bad);
      return clock.pauses[before]!;
    };
    assert.equal(await pauseAfter(0, 2), 20);
    const longer = await pauseAfter(60, 3);
    assert.ok(longer > 20 && longer < 300, String(longer));
    assert.equal(await pauseAfter(10_000, 4), 300);
  });

  it('clears the diagnostics of a document that is closed', async () => {
    const { client, open, clock, nextDiagnostics } = await pair();
    const uri = await open('a.md', bad);
    const first = nextDiagnostics(uri);
    clock.run();
    await first;
    const cleared = nextDiagnostics(uri);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual((await cleared).diagnostics, []);
  });

  it('sends nothing about Markdown that is not ours', async () => {
    const { client, open, clock, published, settle } = await pair();
    const uri = await open('a.md', notOurs);
    clock.run();
    await settle();
    const position = { line: 0, character: 3 };
    for (const method of ['hover', 'completion', 'codeLens', 'documentSymbol', 'inlayHint', 'codeAction']) {
      const answer = await client.sendRequest(`textDocument/${method}`, {
        textDocument: { uri },
        position,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
      assert.ok(answer === null || (Array.isArray(answer) && answer.length === 0), method);
    }
    assert.deepEqual(published, []);
  });

  it('takes a configuration over as it stands in the editor', async () => {
    const { open, change, clock, nextDiagnostics } = await pair();
    const uri = await open('docs/a.md', notOurs);
    const config = await open('.pulih.yaml', 'documents: []\n');
    const typed = nextDiagnostics(uri);
    await change(config, 2, 'documents: [{ files: docs/*.md, type: runbook }]\n');
    clock.run();
    assert.ok(rulesOf((await typed).diagnostics).includes('section-missing'));
    const off = nextDiagnostics(uri);
    await change(
      config,
      3,
      'documents: [{ files: docs/*.md, type: runbook }]\nrules: { section-missing: off }\n',
    );
    clock.run();
    assert.ok(!rulesOf((await off).diagnostics).includes('section-missing'));
  });

  it('tells what is wrong in a configuration, and keeps the last sound one in force', async () => {
    const { open, change, clock, nextDiagnostics } = await pair({
      files: { '.pulih.yaml': 'rules: { section-missing: off }\n' },
    });
    const uri = await open('a.md', bad);
    const first = nextDiagnostics(uri);
    clock.run();
    assert.ok(!rulesOf((await first).diagnostics).includes('section-missing'));
    const config = await open('.pulih.yaml', 'rules: { section-missing: off }\n');
    const faulty = nextDiagnostics(config);
    const again = nextDiagnostics(uri);
    await change(config, 2, 'rules: { section-mising: off }\n');
    clock.run();
    assert.ok(!rulesOf((await again).diagnostics).includes('section-missing'));
    const { diagnostics } = await faulty;
    assert.match(String(diagnostics[0]!.message), /Did you mean `section-missing`/);
    assert.deepEqual(diagnostics[0]!.range.start, { line: 0, character: 9 });
    const sound = nextDiagnostics(config);
    await change(config, 3, 'rules: { section-missing: off }\n');
    clock.run();
    assert.deepEqual((await sound).diagnostics, []);
  });

  it('takes over configurations and types that change on disk', async () => {
    const { client, files, open, clock, nextDiagnostics } = await pair({
      files: { '.pulih.yaml': 'types: [mine.yaml]\n', 'mine.yaml': 'id: mine\nextends: runbook\n' },
    });
    const uri = await open('a.md', '---\ntype: mine\ntitle: T\n---\n');
    const first = nextDiagnostics(uri);
    clock.run();
    assert.ok(rulesOf((await first).diagnostics).includes('section-missing'));
    files.set('mine.yaml', 'id: mine\nextends: status-update\n');
    const second = nextDiagnostics(uri);
    await client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${root}/mine.yaml`, type: 2 }],
    });
    await client.sendRequest('workspace/symbol', { query: 'x' });
    clock.run();
    assert.notDeepEqual((await second).diagnostics, (await first).diagnostics);
  });

  it('asks for settings, and asks again when they change', async () => {
    let settings: unknown = { enable: false };
    const { client, open, clock, nextDiagnostics, published, settle } = await pair({
      capabilities: { workspace: { configuration: true } },
      prepare: (own) => own.onRequest('workspace/configuration', () => [settings]),
    });
    const uri = await open('a.md', bad);
    clock.run();
    await settle();
    assert.deepEqual(published, []);
    settings = { enable: true, messages: 'id', lint: { delay: 'soon' } };
    const next = nextDiagnostics(uri);
    await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await settle();
    clock.run();
    assert.match((await next).diagnostics.map(({ message }) => message).join(), /tulis salah satu dari/);
  });

  it('speaks the language of the client', async () => {
    const { open, clock, nextDiagnostics } = await pair({ locale: 'id-ID' });
    const uri = await open('a.md', bad);
    const next = nextDiagnostics(uri);
    clock.run();
    assert.match((await next).diagnostics.map(({ message }) => message).join(), /tulis salah satu dari/);
  });

  it('answers clients that ask for diagnostics', async () => {
    const { client, open, clock, published, settle } = await pair({ capabilities: pulling });
    const uri = await open('a.md', bad);
    clock.run();
    await settle();
    assert.deepEqual(published, []);
    const report: DocumentDiagnosticReport = await client.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.ok(report.kind === 'full' && rulesOf(report.items).includes('frontmatter-schema'));
    const same: DocumentDiagnosticReport = await client.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: report.resultId,
    });
    assert.deepEqual(same, { kind: 'unchanged', resultId: report.resultId });
  });

  it('answers clients that ask about the whole workspace', async () => {
    const { client, open } = await pair({
      capabilities: pulling,
      files: { 'b.md': good, 'notes.md': notOurs, 'drafts/c.md': bad, '.gitignore': 'drafts/\n' },
    });
    await open('a.md', bad);
    const report: WorkspaceDiagnosticReport = await client.sendRequest('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(
      report.items.map(({ uri }) => uri),
      [`${root}/b.md`],
    );
  });

  it('serves untitled documents, and several folders', async () => {
    const { open, clock, nextDiagnostics } = await pair({
      files: {
        'one/.pulih.yaml': 'root: true\nrules: { section-missing: off }\n',
        'two/.pulih.yaml': 'root: true\n',
      },
      folders: [`${root}/one`, `${root}/two`],
    });
    const uris = ['untitled:Untitled-1', `${root}/one/a.md`, `${root}/two/a.md`];
    const next = uris.map(nextDiagnostics);
    for (const uri of uris) await open(uri, bad);
    clock.run();
    const found = (await Promise.all(next)).map(({ diagnostics }) =>
      rulesOf(diagnostics).includes('section-missing'),
    );
    assert.deepEqual(found, [false, false, true]);
  });

  it('answers null and goes on where a position is nowhere', async () => {
    const { client, open } = await pair();
    const uri = await open('a.md', bad);
    const position = { line: 999, character: 999 };
    const answer: Hover | null = await client.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    assert.equal(answer, null);
  });
});

describe('linting the workspace', () => {
  const many = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`p${index}.md`, bad]));

  it('publishes every document, with progress', async () => {
    const steps: string[] = [];
    const { client, ask, published } = await pair({ files: { ...many, 'notes.md': notOurs } });
    client.onProgress(WorkDoneProgress.type, 'token', ({ kind }) => {
      steps.push(kind);
    });
    const result = await ask('pulih/lintWorkspace', { workDoneToken: 'token' });
    assert.equal(result.files, 6);
    assert.equal(result.cancelled, false);
    assert.equal(
      result.errors,
      published.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 1)).length,
    );
    assert.deepEqual(new Set(published.map(({ uri }) => uri)).size, 6);
    assert.equal(steps[0], 'begin');
    assert.equal(steps.at(-1), 'end');
    assert.equal(steps.filter((step) => step === 'report').length, 7);
  });

  it('keeps what it showed of closed files current', async () => {
    const { client, ask, files, open, nextDiagnostics } = await pair({ files: { 'a.md': bad } });
    await ask('pulih/lintWorkspace', {});
    const uri = `${root}/a.md`;
    const mended = nextDiagnostics(uri);
    files.set('a.md', bad.replace('SEV1', 'sev1'));
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    assert.ok(!(await mended).diagnostics.some(({ range }) => range.start.line === 4));
    await open('a.md', bad);
    const closed = nextDiagnostics(uri);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.ok((await closed).diagnostics.length > 0);
    const gone = nextDiagnostics(uri);
    files.delete('a.md');
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    assert.deepEqual((await gone).diagnostics, []);
  });

  it('stops when it is cancelled', async () => {
    const { client } = await pair({ files: many });
    const source = new CancellationTokenSource();
    const running = client.sendRequest('pulih/lintWorkspace', {}, source.token);
    source.cancel();
    const result = (await running) as { readonly cancelled: boolean; readonly files: number };
    assert.equal(result.cancelled, true);
    assert.ok(result.files < 6);
  });

  it('runs as a command as well', async () => {
    const { client } = await pair({ files: many });
    const result = (await client.sendRequest('workspace/executeCommand', {
      command: 'pulih.server.lintWorkspace',
    })) as { readonly files: number };
    assert.equal(result.files, 6);
  });
});

describe('requests of its own', () => {
  it('tell how far a document is', async () => {
    const { ask, open } = await pair();
    const status = await ask('pulih/status', { uri: await open('a.md', postmortem) });
    assert.deepEqual(
      {
        ...status,
        missing: status?.missing.slice(0, 1).map(({ kind, id, state }) => ({ kind, id, state })),
        findings: null,
      },
      {
        uri: `${root}/a.md`,
        type: 'postmortem',
        typeName: 'Incident postmortem',
        locale: 'en',
        title: 'Ordering was down',
        status: 'final',
        sections: status?.sections,
        findings: null,
        missing: [{ kind: 'section', id: 'impact', state: 'absent' }],
        times: {
          duration: 7_200_000,
          timeToDetect: 360_000,
          timeToFirstNotice: null,
          timeToResolve: 7_200_000,
          longestSilence: null,
        },
      },
    );
    assert.equal(await ask('pulih/status', { uri: await open('n.md', notOurs) }), null);
  });

  it('list incidents, action items and plans', async () => {
    const plan = '---\ntype: backup-plan\ntitle: Phones\ndrills: { last: 2022-01-01, interval: P6M }\n---\n';
    const { ask } = await pair({ files: { 'a.md': postmortem, 'plan.md': plan, 'notes.md': notOurs } });
    const [incident, ...others] = await ask('pulih/incidents', {});
    assert.deepEqual(others, []);
    assert.deepEqual(
      [incident?.id, incident?.started, incident?.services, incident?.actions],
      ['INC-7', '2023-02-21T10:00:00+07:00', ['ordering'], { open: 1, done: 1 }],
    );
    const actions = await ask('pulih/actions', {});
    assert.deepEqual(
      actions.map(({ text, task, owner, due, done, overdue }) => ({ text, task, owner, due, done, overdue })),
      [
        {
          text: 'Add an alert, @budi, due 2023-02-20',
          task: 'Add an alert',
          owner: 'budi',
          due: '2023-02-20',
          done: false,
          overdue: true,
        },
        {
          text: 'Call customers, @rina',
          task: 'Call customers',
          owner: 'rina',
          due: null,
          done: true,
          overdue: false,
        },
      ],
    );
    const plans = await ask('pulih/plans', {});
    assert.deepEqual(
      plans.map(({ title, lastDrill, stale }) => ({ title, lastDrill, stale })),
      [{ title: 'Phones', lastDrill: '2022-01-01', stale: true }],
    );
  });

  it('follow what is typed, and say so', async () => {
    const { client, ask, open, change, clock, settle } = await pair({ files: { 'a.md': postmortem } });
    await ask('pulih/incidents', {});
    const told: unknown[] = [];
    client.onNotification('pulih/indexChanged', (params) => {
      told.push(params);
    });
    const uri = await open('a.md', postmortem);
    await change(uri, 2, postmortem.replace('severity: sev2', 'severity: sev1'));
    clock.run();
    await settle();
    clock.run();
    await settle();
    assert.ok(told.length > 0);
    assert.equal((await ask('pulih/incidents', {}))[0]?.severity, 'sev1');
  });

  it('list types with what to ask, in the language of the client', async () => {
    const { ask } = await pair({ files: { 'a.md': postmortem }, locale: 'id', options: { user: 'Sari' } });
    const types = await ask('pulih/types', {});
    const type = types.find(({ id }) => id === 'postmortem')!;
    assert.equal(type.name, 'Tinjauan pascainsiden');
    const question = (field: string) => type.questions.find((one) => one.field === field);
    assert.equal(type.questions[0]?.field, 'title');
    assert.deepEqual(question('services')?.choices, [{ value: 'ordering', description: null }]);
    assert.equal(question('times.started')?.initial, '2023-02-21T10:30+07:00');
    assert.equal(question('times.resolved')?.initial, null);
    assert.equal(question('owner')?.initial, 'Sari');
  });

  it('write new documents where the configuration wants them', async () => {
    const { ask } = await pair({
      files: {
        '.pulih.yaml': 'documents: [{ files: "docs/incidents/**/*.md", type: postmortem, locale: id }]\n',
        'docs/incidents/2023-02-20-down.md': 'x',
      },
    });
    const made = await ask('pulih/scaffold', {
      type: 'postmortem',
      folder: root,
      title: 'Down',
      answers: {
        'times.started': '2023-02-20T10:00+07:00',
        services: 'a, b',
        'impact.customers_affected': '12',
      },
    });
    assert.equal(made.fileName, '2023-02-20-down.md');
    assert.equal(made.uri, `${root}/docs/incidents/2023-02-20-down-2.md`);
    assert.match(
      made.text,
      /\nlocale: id\n[\s\S]*\nservices:\n {2}- a\n {2}- b\n[\s\S]*\n {2}customers_affected: 12\n/,
    );
    await assert.rejects(
      ask('pulih/scaffold', { type: 'x', folder: null, title: 'T', answers: {} }),
      /Unknown document type/,
    );
  });

  it('draft a message from a postmortem', async () => {
    const { ask } = await pair({ files: { 'a.md': postmortem } });
    const made = await ask('pulih/scaffold', {
      type: 'apology',
      folder: root,
      title: 'Sorry',
      answers: {},
      from: `${root}/a.md`,
    });
    assert.match(made.text, /^---\ntype: apology\ntitle: Sorry\n/);
    assert.equal(made.folder, root);
  });

  it('give what the timeline draws', async () => {
    const { ask, open } = await pair();
    const picture = await ask('pulih/timelinePicture', { uri: await open('a.md', postmortem) });
    assert.deepEqual(
      picture?.phases.map(({ id, start, end }) => [id, (end - start) / 60_000]),
      [
        ['undetected', 6],
        ['detected', 114],
      ],
    );
    assert.deepEqual(
      picture?.entries.map(({ text }) => text),
      ['Orders hang', 'Alert', 'Open again'],
    );
  });

  it('propose a configuration', async () => {
    const files = {
      'docs/a.md': postmortem.replace(/^---[\s\S]*?---\n/, ''),
      'docs/b.md': postmortem.replace(/^---[\s\S]*?---\n/, ''),
    };
    const { ask } = await pair({ files });
    const proposed = await ask('pulih/proposeConfig', { folder: root });
    assert.deepEqual([proposed.uri, proposed.exists], [`${root}/.pulih.yaml`, false]);
    assert.match(proposed.text, /files: docs\/\*\*\/\*\.md\n {4}type: postmortem/);
  });

  it('insert what is missing through the client', async () => {
    const applied: ApplyWorkspaceEditParams[] = [];
    const { client, open } = await pair({
      prepare: (own) =>
        own.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
          applied.push(params);
          return { applied: true };
        }),
    });
    const uri = await open('a.md', bad);
    const done = await client.sendRequest('workspace/executeCommand', {
      command: 'pulih.server.insertMissing',
      arguments: [uri],
    });
    assert.equal(done, true);
    assert.equal(applied.length, 1);
  });
});

describe('a client that reads the files', () => {
  const texts = new Map([
    ['vfs:/w/.pulih.yaml', 'documents: [{ files: "**/*.md", type: runbook }]\n'],
    ['vfs:/w/a.md', '# A\n'],
    ['vfs:/w/out/b.md', '# B\n'],
    ['vfs:/w/down/the%20stairs/c.md', '# C\n'],
    ['vfs:/w/down/d.txt', '# D\n'],
    ['vfs:/w/.gitignore', 'out\n'],
  ]);
  const entriesOf = (uri: string): FolderEntry[] => {
    const paths = [...texts.keys()].filter((file) => file.startsWith(`${uri}/`));
    const below = paths.map((file) => file.slice(uri.length + 1).split('/'));
    const kinds = below.map(([name, ...rest]) => [decodeURI(name!), rest.length > 0] as const);
    return [...new Map(kinds)].map(([name, isFolder]) => ({ name, kind: isFolder ? 'folder' : 'file' }));
  };
  /** The URIs of the runbooks, as a client that cannot search, or that answers by this. */
  const runbooks = async (found: readonly string[] | null, read: string[] = []): Promise<string[]> => {
    const { ask } = await pair({
      folders: ['vfs:/w'],
      options: { files: 'client' },
      serverFiles: () => null,
      prepare(client) {
        client.onRequest('pulih/readFile', ({ uri }: { uri: string }) => {
          const text = texts.get(uri);
          return text === undefined ? null : { text };
        });
        client.onRequest('pulih/stat', ({ uri }: { uri: string }) =>
          texts.has(uri) ? { kind: 'file', size: 1 } : null,
        );
        client.onRequest('pulih/findFiles', () => found && { uris: found });
        client.onRequest('pulih/readFolder', ({ uri }: { uri: string }) => {
          read.push(uri);
          return { entries: entriesOf(uri) };
        });
      },
    });
    return (await ask('pulih/plans', {})).map(({ uri }) => uri);
  };
  const wanted = ['vfs:/w/a.md', 'vfs:/w/down/the%20stairs/c.md'];

  it('is asked for them', async () => {
    assert.deepEqual(await runbooks([...texts.keys()].filter((uri) => uri.endsWith('.md'))), wanted);
  });

  it('is asked for each folder where it cannot search, but for those that are left out', async () => {
    const read: string[] = [];
    assert.deepEqual(await runbooks(null, read), wanted);
    assert.deepEqual(read.sort(), ['vfs:/w', 'vfs:/w/down', 'vfs:/w/down/the%20stairs']);
  });

  it('completes over the wire', async () => {
    const { client, open } = await pair();
    const { text, position } = atCursor('---\ntype: postmortem\ntitle: T\nstatus: █\n---\n');
    const uri = await open('a.md', text);
    const list = (await client.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position,
    })) as {
      readonly items: readonly { readonly label: string }[];
    };
    assert.deepEqual(
      list.items.map(({ label }) => label),
      ['draft', 'in-review', 'final'],
    );
  });
});
