import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Path, readYaml } from '../../../src/core/yaml/yaml-source.js';

const around =
  'front\n---\ntitle: "Checkout: down"\ntimes:\n  started: 2023-02-21T10:00:00+07:00 # sharp\n  resolved:\nservices: [checkout, search]\n---\n';
const inner = { start: around.indexOf('title'), end: around.lastIndexOf('---') };

function placed(path: Path): { key: string | null; value: string | null } | null {
  const place = readYaml(around, inner).locate(path);
  const text = (range: { start: number; end: number } | null): string | null =>
    range && around.slice(range.start, range.end);
  return place && { key: text(place.key), value: text(place.value) };
}

describe('YAML with places', () => {
  it('gives the data of a stretch of a text', () => {
    assert.deepEqual(readYaml(around, inner).data, {
      title: 'Checkout: down',
      times: { started: '2023-02-21T10:00:00+07:00', resolved: null },
      services: ['checkout', 'search'],
    });
  });

  it('places keys and values in the whole text, without comments', () => {
    assert.deepEqual(placed(['title']), { key: 'title', value: '"Checkout: down"' });
    assert.deepEqual(placed(['times', 'started']), { key: 'started', value: '2023-02-21T10:00:00+07:00' });
    assert.deepEqual(placed(['times', 'resolved']), { key: 'resolved', value: null });
    assert.deepEqual(placed(['services', 1]), { key: null, value: 'search' });
  });

  it('places nothing where there is nothing', () => {
    for (const path of [['owner'], ['services', 7], ['title', 'x'], ['times', 'started', 0]])
      assert.equal(placed(path), null);
  });

  it('keeps dates, yes and no as they are written', () => {
    assert.deepEqual(readYaml('at: 2023-02-21\nfine: yes\nzone: 12:30\n').data, {
      at: '2023-02-21',
      fine: 'yes',
      zone: '12:30',
    });
  });

  it('reads an empty text as nothing', () => {
    for (const text of ['', '\n', '# only a note\n']) {
      const { data, errors } = readYaml(text);
      assert.deepEqual({ data, errors }, { data: null, errors: [] });
    }
  });

  it('refuses aliases that expand without bound', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const text = lines.join('\n');
    const { data, errors } = readYaml(text);
    assert.equal(data, null);
    assert.deepEqual(errors, [
      {
        message: 'Excessive alias count indicates a resource exhaustion attack',
        range: { start: 0, end: text.length },
      },
    ]);
  });

  it('refuses a key that a mapping has twice, at its second place', () => {
    const text = 'a: 1\nb: { c: 1, c: 2 }\na: 2\n';
    const { data, errors } = readYaml(text);
    assert.equal(data, null);
    assert.deepEqual(
      errors.map(({ message, range }) => [message, range.start]),
      [
        ['Map keys must be unique', text.lastIndexOf('a:')],
        ['Map keys must be unique', text.indexOf('c: 2')],
      ],
    );
  });

  it('reads 50,000 keys without comparing each with all others', function () {
    this.timeout(5000);
    const text = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1\n`).join('');
    assert.equal(Object.keys(readYaml(text).data as object).length, 50_000);
  });

  it('allows a few aliases', () => {
    assert.deepEqual(readYaml('a: &x [1]\nb: *x\n').data, { a: [1], b: [1] });
  });

  it('does not let a text reach into objects', () => {
    const { data, locate } = readYaml('__proto__: { polluted: true }\nconstructor: 1\n');
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.deepEqual(Object.keys(data as object), ['__proto__', 'constructor']);
    assert.equal(locate(['toString']), null);
  });

  it('takes any text, and places errors and nodes inside the stretch', () => {
    const parts = fc.constantFrom(
      'a: ',
      '- ',
      '  ',
      '\n',
      '\r\n',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '&x ',
      '*x',
      '!!map ',
      '|\n',
      '>\n',
      '# ',
      '%YAML 1.2\n',
      '---\n',
      '...\n',
      '? ',
      'b',
      '<<: ',
      '\t',
      '\ufeff',
      '!<',
      '@',
      '`',
      '2023-02-21',
    );
    const text = fc
      .array(fc.oneof(parts, fc.string({ maxLength: 5 })), { maxLength: 25 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, text, (before, yaml, after) => {
        const range = { start: before.length, end: before.length + yaml.length };
        const { errors, data, locate } = readYaml(before + yaml + after, range);
        for (const error of errors) {
          assert.ok(range.start <= error.range.start && error.range.start <= error.range.end);
          assert.ok(error.range.end <= Math.max(range.end, error.range.start));
        }
        if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
        for (const key of Object.keys(data)) {
          const place = locate([key])?.value;
          if (place) assert.ok(range.start <= place.start && place.end <= range.end);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
