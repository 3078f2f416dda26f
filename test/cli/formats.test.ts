import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { repository, type World, world } from './support.js';

const fixtures = path.join(repository, 'test/fixtures/formats');
const { version } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as {
  version: string;
};

/** Few rules that will not change, in a tree with awkward names. */
const tree = (): World =>
  world({
    '.pulih.yaml': `extends: minimal
rules:
  section-missing: off
  frontmatter-schema: off
  directive-unused: warning
  section-duplicate: warning
  placeholder-left: info
`,
    'docs/a, 100%: b.md':
      '---\ntype: postmortem\ntitle: Orders & <tills> "down"\nstatus: final\nseverty: sev1\n---\n\n## Summary\n\nTODO\n\n## Summary\n\nIt broke. <!-- pulih-disable-line section-empty -- old -->\n\n## Impact\n',
    'docs/clean.md': '---\ntype: runbook\ntitle: Tills\nowner: Sari\n---\n\n## Meaning\n\nTills stop.\n',
    'docs/naïve 😀.md': '---\ntype: postmortem\ntitle: [\n---\n\n## Impact\n',
  });

const extensions = {
  json: 'json',
  github: 'txt',
  gitlab: 'json',
  sarif: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'md',
  rdjson: 'json',
  stylish: 'txt',
} as const;

interface Suggestion {
  readonly range: { readonly start: { readonly column: number }; readonly end: { readonly column: number } };
  readonly text: string;
}

async function output(format: string, given = tree()): Promise<string> {
  const { stdout } = await given.run('lint', '--format', format);
  return stdout.replaceAll(version, '0.0.0');
}

describe('formats', () => {
  for (const [format, extension] of Object.entries(extensions)) {
    it(`${format} is as it was`, async () => {
      const golden = path.join(fixtures, `report.${format}.${extension}`);
      // What rules say of themselves changes with the rules, and is not a matter of the format.
      const actual = (await output(format)).replace(
        /^ {10}"rules": \[[\s\S]*?^ {10}\]/m,
        '          "rules": []',
      );
      if (process.env.PULIH_UPDATE_GOLDEN) writeFileSync(golden, actual);
      assert.equal(actual, readFileSync(golden, 'utf8'));
    });
  }

  it('sarif is valid by the official schema, whatever is found', async () => {
    const schema = JSON.parse(readFileSync(path.join(fixtures, 'sarif-2.1.0.schema.json'), 'utf8')) as Schema;
    const validator = new Validator(schema, '7', false);
    for (const given of [tree(), world({ 'a.md': '---\ntype: runbook\n---\n\n## Steps\n' }), world()]) {
      const { errors } = validator.validate(JSON.parse(await output('sarif', given)));
      assert.deepEqual(errors, []);
    }
  });

  it('sarif names each rule once, and results by their index', async () => {
    const [run] = JSON.parse(await output('sarif')).runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { ruleId, ruleIndex } of run.results) assert.equal(ids[ruleIndex], ruleId);
    assert.ok(
      run.tool.driver.rules.every(({ help }: { help: { markdown: string } }) => help.markdown !== ''),
    );
  });

  it('github annotates the worst first, and no more than are shown', async () => {
    const body = Array.from({ length: 30 }, () => '## Impact\n\nIt broke.\n').join('\n');
    const given = world({
      '.pulih.yaml':
        'extends: minimal\nrules: { section-missing: off, frontmatter-schema: off, section-duplicate: warning }\n',
      'a.md': `---\ntype: postmortem\ntitle: A\n---\n\n${body}`,
      'b.md': '---\ntype: postmortem\ntitle: [\n---\n\n## Impact\n\nIt broke.\n',
    });
    const lines = (await output('github', given)).trimEnd().split('\n');
    assert.match(lines[0]!, /^::error file=b\.md,/);
    assert.equal(lines.filter((line) => line.startsWith('::warning ')).length, 10);
    assert.match(lines.at(-1)!, /^… and \d+ more/);
  });

  /** What reviewdog makes of a suggestion: it cuts the line at bytes. */
  const takenOver = (line: string, { range, text }: Suggestion): string => {
    const bytes = Buffer.from(line);
    const [head, tail] = [bytes.subarray(0, range.start.column - 1), bytes.subarray(range.end.column - 1)];
    return `${head}${text}${tail}`;
  };
  const accented = 'Ça brûle 😀. <!-- pulih-disable-line section-empty -- old --> 完了';
  const brulee = (): World =>
    world({
      'sub/.pulih.yaml':
        'root: true\nextends: minimal\nrules: { section-missing: off, frontmatter-schema: off, directive-unused: warning }\n',
      'sub/a.md': `---\ntype: postmortem\ntitle: A\n---\n\n## Impact\n\n${accented}\n`,
    });

  it('rdjson counts columns in bytes, as reviewdog does, also by way of JSON', async () => {
    const given = brulee();
    const merged = async (): Promise<string> => {
      await given.run('lint', 'sub', '--format', 'json=part.json');
      return (await given.run('merge', 'part.json', '--format', 'rdjson')).stdout;
    };
    for (const text of [await output('rdjson', given), await merged()]) {
      const [{ location, suggestions }] = JSON.parse(text).diagnostics;
      assert.equal(takenOver(accented, suggestions[0]), 'Ça brûle 😀.  完了');
      assert.equal(
        Buffer.from(accented).toString(
          'utf8',
          location.range.start.column - 1,
          location.range.end.column - 1,
        ),
        'section-empty',
      );
    }
  });

  it('rdjson gives paths from the current folder, whatever root the CI names, as reviewdog adds the folder', async () => {
    const given = brulee();
    const where = { cwd: `${given.folder}/sub`, env: { GITHUB_WORKSPACE: given.folder } };
    const { stdout } = await given.runWith(where, 'lint', '--format', 'rdjson');
    assert.equal(JSON.parse(stdout).diagnostics[0].location.path, 'a.md');
  });

  it('gives paths from the root of the repository that the CI names', async () => {
    const given = tree();
    const { stdout } = await given.runWith(
      { cwd: `${given.folder}/docs`, env: { GITHUB_WORKSPACE: given.folder } },
      'lint',
      '--format',
      'gitlab',
      'naïve 😀.md',
    );
    assert.equal(JSON.parse(stdout)[0].location.path, 'docs/naïve 😀.md');
  });
});

describe('outputs', () => {
  it('go to several places at once', async () => {
    const given = tree();
    const { stdout } = await given.run(
      'lint',
      '-f',
      'stylish',
      '-f',
      'sarif=out/a.sarif',
      '--format=json=b.json',
    );
    assert.match(stdout, /problems/);
    assert.equal(JSON.parse(given.read('b.json')).version, 1);
    assert.equal(JSON.parse(given.read('out/a.sarif')).version, '2.1.0');
  });

  it('refuse to mix on standard output', async () => {
    const { code, stderr, stdout } = await tree().run('lint', '--format', 'json', '--format', 'sarif');
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /`json` and `sarif` cannot share standard output.*--format sarif=FILE/);
  });

  it('add annotations and a summary under GitHub Actions, unless a format is named', async () => {
    const given = tree();
    given.write('summary.md', 'Before.\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: `${given.folder}/summary.md` };
    const { stdout } = await given.runWith({ env }, 'lint', 'docs');
    assert.match(stdout, /problems \(/);
    assert.match(stdout, /^::error /m);
    assert.match(given.read('summary.md'), /^Before\.\n## Pulih\n/);
    const named = await given.runWith({ env }, 'lint', '--format', 'stylish', 'docs');
    assert.doesNotMatch(named.stdout, /^::/m);
  });

  it('show how problems would be repaired', async () => {
    const { files } = JSON.parse(await output('json'));
    const { edits } = files[0].problems.find(({ rule }: { rule: string }) => rule === 'directive-unused');
    assert.deepEqual(edits, [{ line: 14, column: 10, endLine: 14, endColumn: 59, text: '' }]);
  });
});
