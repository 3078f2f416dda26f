import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Report, ReportedProblem } from '../../src/cli/reporters/report.js';
import { nodeFiles } from '../../src/server/node/node-files.js';
import { diagnosticsOf } from '../../src/service/diagnostics.js';
import { createLanguageService } from '../../src/service/service.js';
import { repository, type World, world } from '../cli/support.js';

const { version } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as {
  version: string;
};
const corpus = path.resolve(repository, '../shared/corpus');
const types = { postmortem: 'postmortem', plan: 'backup-plan', runbook: 'runbook', template: 'postmortem' };

const names: { readonly [severity: number]: ReportedProblem['severity'] } = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
};

/** What both tell of a problem. */
type Told = Omit<ReportedProblem, 'fingerprint' | 'edits' | 'related'>;

/** What the language service finds in a file of a world, in the words of the command line's report. */
async function found({ folder }: World): Promise<(file: string) => Promise<Told[] | null>> {
  const root = pathToFileURL(folder).href;
  const service = createLanguageService({
    files: nodeFiles(),
    logger: { warn: assert.fail },
    now: () => Date.parse('2023-02-21T03:00:00Z'),
    version,
  });
  service.setFolders([root]);
  await service.index.load();
  return async (file) => {
    const uri = pathToFileURL(path.join(folder, file)).href;
    const text = readFileSync(path.join(folder, file), 'utf8');
    service.documents.open({ uri, languageId: 'markdown', version: 1, text });
    const analysis = await service.analyse(uri);
    service.documents.close(uri);
    if (!analysis) return null;
    return diagnosticsOf(analysis, version).map(
      ({ code, severity, message, range, codeDescription, data }) => ({
        rule: String(code),
        severity: names[severity!]!,
        message: String(message),
        line: range.start.line + 1,
        column: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
        fixable: (data as { readonly fixable: boolean }).fixable,
        url: codeDescription!.href,
      }),
    );
  };
}

async function compare(given: World): Promise<number> {
  const { stdout } = await given.run('lint', '--format', 'json');
  const { files } = JSON.parse(stdout) as Report;
  const findIn = await found(given);
  const reported = new Set(files.map((file) => file.path));
  for (const { path: file, problems } of files) {
    // What else the report holds is for others: edits, prints for baselines, columns in bytes.
    const told = problems.map(
      ({ rule, severity, message, line, column, endLine, endColumn, fixable, url }): Told => ({
        rule,
        severity,
        message,
        line,
        column,
        endLine,
        endColumn,
        fixable,
        url,
      }),
    );
    assert.deepEqual(await findIn(file), told, file);
  }
  for (const file of given.list().filter((name) => name.endsWith('.md') && !reported.has(name)))
    assert.equal(await findIn(file), null, file);
  return files.length;
}

describe('diagnostics and the command line say the same', () => {
  it('about the examples', async () => {
    const given = world({ '.pulih.yaml': 'extends: strict\n' });
    cpSync(path.join(repository, 'examples'), path.join(given.folder, 'examples'), { recursive: true });
    assert.ok((await compare(given)) >= 13);
  });

  it('about documents beside each other', async () => {
    const incident = (id: string, more: string): string =>
      `---\ntype: postmortem\nid: ${id}\ntitle: Ordering was down\nlocale: en\nseverity: sev1\nservices: [ordering]\n${more}---\n`;
    const given = world({
      '.pulih.yaml': 'extends: strict\n',
      'incidents/a.md': incident(
        'INC-7',
        'times: { started: 2023-01-10T10:00:00+07:00 }\ncause: { category: network }\nrunbooks: { used: [../plans/p.md] }\n',
      ),
      'incidents/b.md': incident(
        'INC-8',
        'times: { started: 2023-02-01T10:00:00+07:00 }\ncause: { category: network }\napology: { given: true }\n',
      ),
      'incidents/copy of b.md': incident('INC-8', 'runbooks: { missing: true }\n'),
      'plans/p.md':
        '---\ntype: runbook\ntitle: Restart\nlocale: en\nreviewed: 2023-01-02\n---\n\n[Lost](../lost.md), [kept](../notes.md#no-such) <!-- pulih-disable-line id-duplicate -- none -->\n',
      'notes.md': '# Notes\n',
    });
    assert.equal(await compare(given), 4);
    const { stdout } = await given.run('lint', '--format', 'json');
    const { files } = JSON.parse(stdout) as Report;
    const rules = new Set(files.flatMap(({ problems }) => problems.map(({ rule }) => rule)));
    const expected = [
      'apology-unregistered',
      'backlink-missing',
      'directive-unused',
      'id-duplicate',
      'incident-repeats',
      'link-broken',
      'runbook-not-updated',
      'runbook-unlinked',
    ];
    assert.deepEqual(
      expected.filter((rule) => !rules.has(rule)),
      [],
    );
  });

  it('about the corpus', async function () {
    if (!existsSync(corpus)) this.skip();
    this.timeout(300_000);
    const documents = Object.entries(types).map(
      ([folder, type]) => `  - { files: '${folder}/**/*.md', type: ${type} }`,
    );
    const given = world({ '.pulih.yaml': `extends: strict\ndocuments:\n${documents.join('\n')}\n` });
    for (const folder of Object.keys(types))
      cpSync(path.join(corpus, folder), path.join(given.folder, folder), { recursive: true });
    assert.ok((await compare(given)) > 100);
  });
});
