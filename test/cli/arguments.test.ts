import assert from 'node:assert/strict';
import fc from 'fast-check';
import { world } from './support.js';

describe('command line arguments', () => {
  it('without any shows the help', async () => {
    const { code, stdout, stderr } = await world().run();
    assert.equal(code, 0);
    assert.match(stdout, /^pulih: .*\n\nUsage: pulih COMMAND/);
    assert.equal(stderr, '');
  });

  it('shows the version of the package', async () => {
    assert.match((await world().run('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const argv of [
    ['lint', '--help'],
    ['help', 'lint'],
    ['--help', 'lint'],
    ['lint', 'x.md', '-h'],
  ]) {
    it(`shows the help of a command for \`${argv.join(' ')}\``, async () => {
      const { code, stdout } = await world().run(...argv);
      assert.equal(code, 0);
      assert.match(stdout, /Usage: pulih lint \[OPTIONS\] \[PATHS…\]\n/);
      assert.match(stdout, /--max-warnings N/);
    });
  }

  const refused: { readonly [line: string]: string } = {
    lnt: 'Unknown command `lnt`. Did you mean `lint`? `pulih --help` lists the commands.',
    'docs/x.md':
      'Unknown command `docs/x.md`. To check a file or folder: `pulih lint docs/x.md`. `pulih --help` lists the commands.',
    '--fix': 'Unknown option `--fix`; write a command first. `pulih --help` lists the commands.',
    'lint --fixx':
      'Unknown option `--fixx` for `pulih lint`. Did you mean `--fix`? `pulih lint --help` lists the options.',
    'lint --format jsn':
      '`--format` is `jsn`; it can be stylish, json, github, gitlab, sarif, junit, checkstyle, markdown, rdjson. Did you mean `json`?',
    'lint --locale xx': '`--locale` is `xx`; it can be en, id.',
    'lint --preset strikt':
      '`--preset` is `strikt`; it can be minimal, standard, strict. Did you mean `strict`?',
    'lint --config': '`--config` needs a value: `--config FILE`.',
    'lint --config=': '`--config` needs a value: `--config FILE`.',
    'lint --x.md':
      'Unknown option `--x.md` for `pulih lint`. A file of that name is `./--x.md`. `pulih lint --help` lists the options.',
    'lint ': 'An argument of `pulih lint` is empty; leave it out, or say what it should be.',
    'lint --config --fix': '`--config` needs a value: `--config FILE`.',
    'lint --fix=yes': '`--fix` takes no value; leave `=yes` out.',
    'lint --type postmortm':
      'Unknown document type `postmortm`. Did you mean `postmortem`? Known are postmortem, backup-plan, runbook, apology, status-update, customer-faq.',
    'lint --max-warnings few': '`--max-warnings` is `few`; write a whole number, such as 0.',
    'lint --now yesterday':
      '`--now` is `yesterday`; write a date and time such as 2023-02-21T10:00:00+07:00.',
    'lint --stdin x.md': '`--stdin` checks standard input only; leave the paths out, or leave `--stdin` out.',
    'lint --stdin-filename x.md': '`--stdin-filename` says nothing without `--stdin`; add it.',
    'explain section-mising':
      'Unknown rule `section-mising`. Did you mean `section-missing`? `pulih rules` lists them.',
    'explain a b': '`pulih explain` does not know what to do with `b`; see `pulih explain --help`.',
    new: '`pulih new` needs TYPE; see `pulih new --help`.',
  };
  for (const [line, message] of Object.entries(refused)) {
    it(`refuses \`pulih ${line}\``, async () => {
      assert.deepEqual(await world().run(...line.split(' ')), {
        code: 2,
        stdout: '',
        stderr: `pulih: ${message}\n`,
      });
    });
  }

  it('takes everything after -- for a path', async () => {
    assert.deepEqual(await world().run('lint', '--', '--fix'), {
      code: 2,
      stdout: '',
      stderr: '--fix does not exist.\n',
    });
  });

  it('survives any arguments, and gives a reason with exit code 2', async () => {
    const { run } = world({ 'a.md': '---\ntype: postmortem\ntitle: x\n---\n# x\n' });
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('lint', 'new', 'inspect', 'init', 'rules', 'explain', 'schema', 'postmortem', 'a.md'),
      fc.constantFrom(
        '--fix-dry-run',
        '--stdout',
        '--set',
        '--stdin',
        '--format',
        'json',
        '--type',
        '--',
        '-f',
        '-',
      ),
      fc.constantFrom(
        '--set=a.b=[1',
        '--set=title=x',
        '--locale=id',
        '--full',
        '--quiet',
        '**/*',
        '{a,b}.md',
        '!a',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
        const { code, stderr } = await run(...argv);
        assert.ok([0, 1, 2].includes(code));
        assert.doesNotMatch(stderr, /defect of Pulih/);
        if (code === 2) assert.notEqual(stderr, '');
      }),
      { numRuns: 400 },
    );
  });
});
