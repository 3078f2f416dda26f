import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeFinding, pathName } from '../../../src/core/schema/describe.js';
import type { JsonSchema } from '../../../src/core/schema/json-schema.js';
import { compileSchema } from '../../../src/core/schema/validate.js';
import { shipped } from '../../support/lint-text.js';

/** Each finding as `path keyword: actual`. */
function findings(schema: JsonSchema, data: unknown): string[] {
  return compileSchema(schema)
    .findings(data)
    .map(({ path, keyword, actual }) => `${pathName(path) || '.'} ${keyword}: ${JSON.stringify(actual)}`);
}

describe('schema findings', () => {
  it('name the deepest place, and nothing around it', () => {
    const schema = {
      type: 'object',
      properties: {
        contacts: { type: 'array', items: { $ref: '#/$defs/contact' } },
        times: { properties: { started: { type: 'string' } }, additionalProperties: false },
      },
      $defs: {
        contact: { type: 'object', required: ['role'], properties: { role: { enum: ['lead', 'deputy'] } } },
      },
    };
    const data = { contacts: [{ role: 'lead' }, { role: 'cook' }, {}], times: { started: 3, ended: 4 } };
    assert.deepEqual(findings(schema, data).sort(), [
      'contacts[1].role enum: "cook"',
      'contacts[2] required: "role"',
      'times.ended false: 4',
      'times.started type: 3',
    ]);
  });

  it('come for keys that hold half a character, too', () => {
    const schema = { additionalProperties: { type: 'string' }, properties: { '\ufffd': { type: 'string' } } };
    assert.deepEqual(findings(schema, { '\ud83d': 3 }), ['\ufffd type: 3']);
    assert.equal(compileSchema(schema).fits({ '\udc00': 'a' }), true);
  });

  it('tell each missing key once', () => {
    const schema = { required: ['type', 'title'], allOf: [{ required: ['title'] }, { required: ['owner'] }] };
    assert.deepEqual(findings(schema, {}).sort(), [
      '. required: "owner"',
      '. required: "title"',
      '. required: "type"',
    ]);
  });

  it('tell one thing of alternatives that all fail, whatever fails inside them', () => {
    for (const keyword of ['anyOf', 'oneOf']) {
      const schema = {
        properties: {
          rule: {
            [keyword]: [
              { enum: ['error', 'off'] },
              {
                type: 'object',
                additionalProperties: false,
                properties: { allow: { $ref: '#/$defs/list' } },
              },
            ],
          },
        },
        $defs: { list: { type: 'array', items: { type: 'string' } } },
      };
      assert.deepEqual(findings(schema, { rule: { alow: 1 } }), [`rule ${keyword}: {"alow":1}`]);
      assert.deepEqual(findings(schema, { rule: { allow: [1] } }), [`rule ${keyword}: {"allow":[1]}`]);
      assert.deepEqual(findings(schema, { rule: 'off' }), []);
    }
  });

  it('tell what a condition demands, and not the condition', () => {
    const schema = {
      if: { properties: { kind: { const: 'table' } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a JSON Schema keyword
      then: { required: ['columns'] },
      else: { properties: { columns: false } },
      dependentSchemas: { rows: { required: ['count'] } },
    };
    assert.deepEqual(findings(schema, { kind: 'table' }), ['. required: "columns"']);
    assert.deepEqual(findings(schema, { kind: 'list', columns: 2 }), ['columns false: 2']);
    assert.deepEqual(findings(schema, { rows: [] }), ['. required: "count"']);
  });

  it('follow references to the values that are allowed', () => {
    const schema = {
      properties: { severity: { $ref: '#/$defs/severity' } },
      $defs: { severity: { enum: ['sev1', 'sev2'] } },
    };
    const [finding] = compileSchema(schema).findings({ severity: 'sev9' });
    assert.deepEqual(finding?.expected, ['sev1', 'sev2']);
  });

  it('know keys with slashes and tildes', () => {
    const schema = { properties: { 'a/b': { properties: { 'c~d': { type: 'string' } } } } };
    const [finding] = compileSchema(schema).findings({ 'a/b': { 'c~d': 1 } });
    assert.deepEqual(finding?.path, ['a/b', 'c~d']);
    assert.equal(finding?.expected, 'string');
  });

  it('are there exactly when the data does not fit', () => {
    for (const type of shipped.values()) {
      const schema = type.frontMatterSchema();
      const keys = type.fields().flatMap(({ path }) => path);
      const value = fc.letrec<{ any: unknown }>((tie) => ({
        any: fc.oneof(
          { depthSize: 'small' },
          fc.constantFrom<unknown>(null, true, 0, 3, 'final', 'sev1', '2023-02-21', '', type.id),
          fc.array(tie('any'), { maxLength: 3 }),
          fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 5 }),
        ),
      })).any;
      fc.assert(
        fc.property(value, (data) => {
          assert.equal(schema.fits(data), schema.findings(data).length === 0);
          for (const finding of schema.findings(data))
            for (const locale of ['en', 'id'])
              assert.doesNotMatch(describeFinding(finding, locale), /\{\w+\}|undefined/);
        }),
        { numRuns: 150 },
      );
    }
  });
});

describe('a described finding', () => {
  const describe_ = (schema: JsonSchema, data: unknown, locale = 'en'): string[] =>
    compileSchema(schema)
      .findings(data)
      .map((finding) => describeFinding(finding, locale));

  it('says what is wrong and what to write', () => {
    const money = {
      properties: {
        cost: { required: ['currency'], properties: { amount: { type: 'number', minimum: 0 } } },
      },
    };
    assert.deepEqual(describe_(money, { cost: { amount: 'much' } }), [
      'Key `currency` is missing in `cost`; add it.',
      '`cost.amount` is `much`; write a number.',
    ]);
    assert.deepEqual(describe_(money, { cost: { amount: -1, currency: 'IDR' } }, 'id'), [
      '`cost.amount` berisi `-1`; minimum adalah `0`.',
    ]);
  });

  it('leaves the empty value out of what may be written', () => {
    const schema = { properties: { state: { enum: ['open', 'closed', null] } } };
    assert.deepEqual(describe_(schema, { state: 'clsed' }), [
      '`state` is `clsed`; write one of `open`, `closed`. Did you mean `closed`?',
    ]);
  });

  it('cuts a long value', () => {
    const [message] = describe_({ properties: { id: { type: 'integer' } } }, { id: 'x'.repeat(500) });
    assert.equal(message, `\`id\` is \`${'x'.repeat(57)}…\`; write a whole number.`);
  });
});
