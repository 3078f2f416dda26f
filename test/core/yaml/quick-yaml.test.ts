import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readQuickYaml } from '../../../src/core/yaml/quick-yaml.js';
import {
  type Path,
  parseYaml,
  readYaml,
  type YamlPlace,
  type YamlSource,
} from '../../../src/core/yaml/yaml-source.js';

function pathsIn(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  return [path, ...Object.entries(data).flatMap(([step, value]) => pathsIn(value, [...path, step]))];
}

function placeIn(source: YamlSource, path: Path): YamlPlace | null {
  const place = source.locate(path);
  return place && { key: place.key, value: place.value };
}

/** Whatever the quick reader says must be what the whole parser says. */
function sameAsParser(text: string, range = { start: 0, end: text.length }): void {
  const [quick, whole] = [readYaml(text, range), parseYaml(text, range)];
  assert.deepEqual(quick.errors, whole.errors);
  assert.deepEqual(quick.data, whole.data);
  for (const path of [...pathsIn(whole.data), ['nowhere'], ['title', 'deeper'], [0]])
    assert.deepEqual(placeIn(quick, path), placeIn(whole, path), `at ${path.join('.')}`);
}

const scalars = fc.constantFrom(
  ...[
    'Sari',
    'a b',
    '1200',
    '-3',
    '0',
    '01',
    '1.5',
    '1.50',
    '.5',
    '1e3',
    '0x1F',
    '+7',
    'true',
    'False',
    'null',
    '~',
  ],
  ...[
    '2023-02-21T10:00:00+07:00',
    '10:00',
    '"a: b"',
    "'it''s'",
    "'x'",
    '"a\\n"',
    '"x" # y',
    'a # b',
    'a#b',
    '#c',
  ],
  ...[
    '[]',
    '{}',
    '[a, b]',
    '[ a, "b", 3 ]',
    '[a, [b, { c: d }]]',
    '{ a: 1, b: }',
    '{a: 1}',
    '[a,b]',
    '[a, b',
    '{ a }',
  ],
  ...[
    'a: b',
    '&x a',
    '*x',
    '!t a',
    '| ',
    '> a',
    '- a',
    '? a',
    '@a',
    '%a',
    'a:b',
    'http://x.example/a?b=c#d',
    '',
    ' ',
  ],
  ...[
    'naïve 😀',
    'a\u2028b',
    'a\tb',
    '"a',
    "'a",
    'a, b',
    '[a: b]',
    '{ a: b, a: c }',
    '{ "a": b }',
    '.inf',
    'No',
    '1_000',
  ],
);
const keys = fc.constantFrom(
  'title',
  'id',
  'a',
  'b_c',
  'd-e',
  '1',
  'null',
  '"q"',
  'a b',
  '__proto__',
  '<<',
  '?',
);
const yaml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(keys, scalars).map(([key, value]) => `${key}: ${value}`) },
      { weight: 2, arbitrary: keys.map((key) => `${key}:`) },
      { weight: 3, arbitrary: scalars.map((value) => `- ${value}`) },
      { weight: 2, arbitrary: fc.tuple(keys, scalars).map(([key, value]) => `- ${key}: ${value}`) },
      fc.constantFrom('', '# note', '-', '---', '...', '  ', '\t', 'words'),
    ),
    { maxLength: 9 },
  )
  .chain((lines) =>
    fc
      .array(fc.constantFrom('', '', '', '  ', '  ', '    ', ' '), {
        minLength: lines.length,
        maxLength: lines.length,
      })
      .map((indents) => lines.map((line, index) => indents[index] + line)),
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((feed) => lines.join(feed)));

describe('the quick YAML reader', () => {
  it('says what the whole parser says, of any YAML', () => {
    fc.assert(
      fc.property(yaml, (text) => sameAsParser(text)),
      { numRuns: 800 },
    );
  });

  it('says what the whole parser says of a part of a text', () => {
    fc.assert(
      fc.property(yaml, (text) => sameAsParser(`---\n${text}\n---\n`, { start: 4, end: 4 + text.length })),
      { numRuns: 200 },
    );
  });

  it('says what the whole parser says after a slip of the pen in real front matter', () => {
    const heads = readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => /^---\n([\s\S]*?)^---$/m.exec(readFileSync(`examples/${name}`, 'utf8'))?.[1] ?? '')
      .filter((head) => head !== '');
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(
          '',
          ' ',
          ':',
          ': ',
          '-',
          '- ',
          '#',
          ' #',
          '"',
          "'",
          '[',
          '}',
          ',',
          '\n',
          '\n  ',
          'x',
          '0',
        ),
        (head, where, slip) => {
          const at = Math.floor(where * head.length);
          sameAsParser(head.slice(0, at) + slip + head.slice(at + (slip === '' ? 1 : 0)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('knows the front matter of the examples by itself', () => {
    for (const name of readdirSync('examples/en')) {
      const text = readFileSync(`examples/en/${name}`, 'utf8');
      const body = /^---\n([\s\S]*?)^---$/m.exec(text)![1]!;
      assert.ok(readQuickYaml(body, { start: 0, end: body.length }), name);
    }
  });
});
