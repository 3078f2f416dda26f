import fc from 'fast-check';
import { commands } from '../../../src/cli/commands/index.js';
import { allRules } from '../../../src/core/rules/index.js';

/** Paths as somebody may type them, in a tree by `trees`. */
const operands = fc.oneof(
  fc.constantFrom('.', 'a.md', 'docs', 'docs/**/*.md', '*.md', '**'),
  fc.constantFrom(
    '',
    ' ',
    '..',
    '../outside',
    '../outside/a.md',
    '/dev/null',
    'nope.md',
    'a.md/b.md',
    'link.md',
    'out.md',
    'circle',
    'up',
  ),
  fc.constantFrom(
    '[',
    '{a',
    '!(a',
    '**/{',
    '\\',
    'C:\\docs\\*.md',
    '--x.md',
    '__proto__',
    '😀',
    'half \ud800',
    'a\nb.md',
    'x'.repeat(5000),
    '*'.repeat(40),
  ),
  fc.constantFrom(
    'postmortem',
    'runbook',
    'apology',
    'nope',
    'report.json',
    '.pulih-baseline.json',
    ...allRules.slice(0, 3).map(({ id }) => id),
  ),
);

/** Values of options by what they are called, sound and odd. */
const values: { readonly [option: string]: readonly string[] } = {
  format: [
    'json',
    'sarif',
    'github',
    'gitlab',
    'junit',
    'checkstyle',
    'markdown',
    'rdjson',
    'stylish',
    'text',
    'json=out.json',
    'sarif=out/deep/out.sarif',
    'junit=docs',
    'gitlab=a.md/x',
    'json=',
    '=x',
    'jsn',
    'rdjson=link.md',
    'json=/dev/null',
  ],
  type: ['postmortem', 'runbook', 'nope', '', '__proto__'],
  locale: ['en', 'id', 'xx', ''],
  config: [
    '.pulih.yaml',
    'other.yaml',
    'nope.yaml',
    '',
    '.',
    'C:\\x.yaml',
    '../outside/.pulih.yaml',
    '/dev/null',
  ],
  preset: ['minimal', 'standard', 'strict', 'strickt'],
  'changed-since': ['HEAD', 'main', '', '--output=x', 'HEAD~1', ':/', '@{u}', 'a b'],
  shard: ['1/2', '2/2', '1/1', '9999/9999', '0/1', '2/1', 'x', '1/99999'],
  baseline: [
    '.pulih-baseline.json',
    'nope.json',
    'docs',
    '../outside/b.json',
    '',
    'docs/deep/b.json',
    'link.md',
  ],
  'cache-location': ['cache.bin', 'docs', 'a.md/x', '../outside/c', 'link.md', ''],
  'fail-on': ['error', 'warning', 'info', 'never', 'always'],
  'max-warnings': ['0', '1', '-1', '1e3', '', '99999999999999999999999'],
  'stdin-filename': ['a.md', 'docs/x.md', '', '../outside/a.md', 'nope/x.md', 'circle/x.md'],
  now: [
    '2023-02-21',
    '2023-02-21T10:00:00+07:00',
    '0000-01-01',
    '9999-12-31',
    '2023-02-30',
    'today',
    '2023-02-21T25:00',
    '',
  ],
  set: [
    'title=A',
    'title=',
    'times.started=2023-02-21T10:00',
    'times.started=nope',
    'times=1',
    'a.b.c=d',
    '=',
    'x',
    '__proto__.a=1',
    'title=a: [b',
    'severity=sev2',
    'timezone=Mars/Base',
    'timezone=Asia/Jakarta',
    'locale=id',
    'locale=xx',
    `title=${'x'.repeat(3000)}`,
    'title=😀 \ud800 /../..',
    'title=...',
    'constructor=1',
  ],
  from: ['a.md', 'docs/a.md', 'nope.md', '.', 'link.md', '/dev/null', ''],
  out: [
    'new.md',
    'docs',
    'docs/',
    '../outside',
    '../outside/new.md',
    'out',
    'a.md',
    'a.md/x',
    '',
    'deep/er/new.md',
    'circle/x.md',
  ],
  into: ['a.md', 'b.md', 'docs/a.md', 'nope.md', 'link.md', 'out.md', '.', ''],
  ci: ['github', 'gitlab', 'jenkins'],
};

const odd = ['', '-', '--', '=', 'x', '__proto__', 'é', '\ud800', '0'];

/** What one command may be given. `lsp` reads the standard input of this process, so it only ever gets what it refuses. */
const ofCommand = commands.map((command): fc.Arbitrary<string[]> => {
  const specs = Object.entries(command.options);
  const option = fc.oneof(
    ...(specs.length === 0
      ? [fc.constantFrom('--nope', '--help')]
      : [
          fc.constantFrom(...specs).chain(([name, spec]): fc.Arbitrary<string[]> => {
            if (spec.kind === 'flag')
              return fc.constantFrom([`--${name}`], [`--${name}`], [`--${name}`], [`--${name}=1`]);
            if (spec.kind === 'switch') return fc.constantFrom([`--${name}`], [`--no-${name}`]);
            const given = fc.oneof(
              { weight: 9, arbitrary: fc.constantFrom(...(values[name] ?? odd)) },
              { weight: 1, arbitrary: fc.constantFrom(...odd) },
            );
            return fc
              .tuple(given, fc.boolean())
              .map(([value, joined]) => (joined ? [`--${name}=${value}`] : [`--${name}`, value]));
          }),
        ]),
  );
  const rest = fc
    .tuple(fc.array(option, { maxLength: 5 }), fc.array(operands, { maxLength: 3 }))
    .map(([options, paths]) => [...options.flat(), ...paths]);
  return rest.map((words) => [command.name, ...words, ...(command.name === 'lsp' ? ['nope'] : [])]);
});

const lint = ofCommand[commands.findIndex(({ name }) => name === 'lint')]!;

const senseless = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'lint',
        'new',
        '--',
        '-f',
        '-c',
        '-fx',
        '--no-',
        '---',
        '--=',
        '--format',
        '--help',
        '-h',
        '--version',
        'help',
      ),
      operands,
    ),
    { maxLength: 5 },
  )
  .filter((words) => !words.includes('lsp'));

/** Command lines, most of them to lint. */
export const commandLines: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 6, arbitrary: lint },
  { weight: 6, arbitrary: fc.oneof(...ofCommand) },
  { weight: 1, arbitrary: senseless },
);
