import assert from 'node:assert/strict';
import { world } from './support.js';

const untyped = '# Restart\n';

/** Types of the files linted, by path. */
async function typesIn(files: { readonly [file: string]: string }, ...argv: string[]): Promise<object> {
  const { stdout } = await world(files).run('lint', '-f', 'json', ...argv);
  return Object.fromEntries(
    JSON.parse(stdout).files.map((file: { path: string; type: string }) => [file.path, file.type]),
  );
}

const runbooks = 'documents: [{ files: "**/*.md", type: runbook }]\n';
const plans = 'documents: [{ files: "**/*.md", type: backup-plan }]\n';

describe('configuration', () => {
  it('is found upward from each file; the nearest wins', async () => {
    const files = {
      'a.md': untyped,
      '.pulih.yaml': runbooks,
      'plans/b.md': untyped,
      'plans/.pulih.yaml': plans,
    };
    assert.deepEqual(await typesIn(files), { 'a.md': 'runbook', 'plans/b.md': 'backup-plan' });
  });

  it('goes on upward unless it says that it is the root', async () => {
    const rule = 'rules: { section-missing: off, frontmatter-schema: off }\n';
    const files = { '.pulih.yaml': runbooks, 'plans/b.md': untyped, 'plans/.pulih.yaml': rule };
    assert.deepEqual(await typesIn(files), { 'plans/b.md': 'runbook' });
    assert.deepEqual(await typesIn({ ...files, 'plans/.pulih.yaml': `root: true\n${rule}` }), {});
  });

  it('is the one that is given, and no other', async () => {
    const files = { 'a.md': untyped, '.pulih.yaml': runbooks, 'other.yaml': plans };
    assert.deepEqual(await typesIn(files, '--config', 'other.yaml'), { 'a.md': 'backup-plan' });
  });

  it('holds overrides for some files', async () => {
    const { run } = world({
      '.pulih.yaml': `${runbooks}extends: minimal\noverrides: [{ files: old/**, rules: { section-missing: off, frontmatter-schema: warning } }]\n`,
      'old/a.md': untyped,
      'new/a.md': untyped,
    });
    assert.equal((await run('lint', 'old')).code, 0);
    assert.equal((await run('lint', 'new')).code, 1);
  });

  it('holds document types of one’s own', async () => {
    const files = {
      '.pulih.yaml': 'types: [types/rota.yaml]\n',
      'types/rota.yaml':
        'id: rota\nnames: { en: Rota }\nfront_matter: { type: object }\nsections: [{ id: roles, title: { en: Roles }, guidance: { en: Who? } }]\n',
      'a.md': '---\ntype: rota\n---\n# Rota\n',
    };
    assert.deepEqual(await typesIn(files), { 'a.md': 'rota' });
  });

  const faults: { readonly [what: string]: readonly [config: string, stderr: string] } = {
    'an unknown key': ['rulez: {}\n', '.pulih.yaml:1:1: '],
    'an unknown rule': [
      'rules:\n  section-mising: off\n',
      '.pulih.yaml:2:3: Unknown rule `section-mising`. Did you mean `section-missing`?\n',
    ],
    'an unknown type': [
      'documents:\n  - { files: "*.md", type: runbok }\n',
      '.pulih.yaml:2:28: Unknown document type `runbok`. Did you mean `runbook`?\n',
    ],
    'an unknown locale': ['locale: xx\n', '.pulih.yaml:1:9: Unknown locale `xx`; known are en, id.\n'],
    'an unknown preset': ['extends: strikt\n', '.pulih.yaml:1:10: `strikt` is neither a preset'],
    'a circle': [
      'extends: ./.pulih.yaml\n',
      '.pulih.yaml:1:10: `./.pulih.yaml` extends this file in a circle',
    ],
    'no YAML': ['rules: [\n', '.pulih.yaml:'],
  };
  for (const [what, [config, stderr]] of Object.entries(faults)) {
    it(`with ${what} stops linting, with its place`, async () => {
      const outcome = await world({ 'a.md': untyped, '.pulih.yaml': config }).run('lint');
      assert.equal(outcome.code, 2);
      assert.equal(outcome.stdout, '');
      assert.ok(outcome.stderr.startsWith(stderr), outcome.stderr);
    });
  }

  const forms: { readonly [config: string]: string } = {
    "documents: [{ files: 'docs\\postmortems\\**', type: runbook }]":
      '.pulih.yaml:1:22: `docs\\postmortems\\**` has `\\` between folders; write `docs/postmortems/**`, on every system.\n',
    "documents: [{ files: ['*.md', 'docs\\*.md'], type: runbook }]":
      '.pulih.yaml:1:31: `docs\\*.md` has `\\` between folders; write `docs/*.md`, on every system.\n',
    "overrides: [{ files: '/docs/**', rules: {} }]":
      '.pulih.yaml:1:22: `/docs/**` begins at the root; write the pattern as seen from the folder of this file: `docs/**`.\n',
    "documents: [{ files: 'C:\\docs\\**', type: runbook }]":
      '.pulih.yaml:1:22: `C:\\docs\\**` names a drive; write the pattern as seen from the folder of this file, such as `docs/**`.\n',
    "ignore: ['docs\\drafts\\']":
      '.pulih.yaml:1:10: `docs\\drafts\\` has `\\` between folders; write `docs/drafts/`, on every system.\n',
    "types: ['types\\rota.yaml']":
      '.pulih.yaml:1:9: Document type file `types\\rota.yaml` cannot be read; check the path in `types`. Write `types/rota.yaml`: folders are divided by `/` on every system.\n',
    "extends: '.\\base.yaml'":
      '.pulih.yaml:1:10: `.\\base.yaml` is neither a preset (minimal, standard, strict) nor a file that can be read. Write `./base.yaml`: folders are divided by `/` on every system.\n',
  };
  for (const [config, stderr] of Object.entries(forms))
    it(`with a path of one system is told: ${config}`, async () => {
      const outcome = await world({ 'a.md': untyped, '.pulih.yaml': `${config}\n` }).run('lint');
      assert.deepEqual({ code: outcome.code, stderr: outcome.stderr }, { code: 2, stderr });
    });

  it('may take the meaning from a character of a glob', async () => {
    const files = {
      '.pulih.yaml':
        "documents: [{ files: 'docs/\\[old\\]/*.md', type: runbook }]\nignore: ['/b.md', '\\#a.md']\n",
      'docs/[old]/a.md': untyped,
    };
    assert.deepEqual(await typesIn(files), { 'docs/[old]/a.md': 'runbook' });
  });

  it('whose path names a drive that there is none of is told', async () => {
    const { code, stderr } = await world({ 'a.md': untyped }).run('lint', '--config', 'C:\\x.yaml');
    assert.equal(code, 2);
    assert.match(stderr, /^C:\\x\.yaml:1:1: The configuration file cannot be read; check the path\.\n$/);
  });

  it('that extends in a wider circle is told', async () => {
    const files = { 'a.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'extends: ./a.yaml\n', 'a.md': untyped };
    const { code, stderr } = await world(files).run('lint', '--config', 'a.yaml');
    assert.equal(code, 2);
    assert.equal(stderr, 'b.yaml:1:10: `./a.yaml` extends this file in a circle; cut the circle.\n');
  });

  it('that is not there is told', async () => {
    const { code, stderr } = await world({ 'a.md': untyped }).run('lint', '--config', 'nope.yaml');
    assert.equal(code, 2);
    assert.equal(stderr, 'nope.yaml:1:1: The configuration file cannot be read; check the path.\n');
  });
});
