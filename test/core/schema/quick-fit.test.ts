import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { JsonSchema } from '../../../src/core/schema/json-schema.js';
import { quickFit } from '../../../src/core/schema/quick-fit.js';
import { explainingFit } from '../../../src/core/schema/validate.js';
import { readYaml } from '../../../src/core/yaml/yaml-source.js';
import { shipped } from '../../support/lint-text.js';

const conditions = [...shipped.values()].flatMap((type): JsonSchema[] => [
  { ...(type.frontMatter as object), $defs: type.$defs },
  ...type.sections.map(({ demanded }) =>
    typeof demanded === 'boolean' ? demanded : { $defs: type.$defs, ...demanded },
  ),
]);

const heads = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const text = readFileSync(`examples/${name}`, 'utf8');
    const body = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1];
    return body ? [readYaml(body).data as Record<string, unknown>] : [];
  });

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('draft', 'sev1', '2023-02-21', '', null, true, 0, 1.5, -1, [], {}, ['a'], [{}], {
    amount: 'x',
  }),
);

/** Real front matter with some values replaced, at any depth. */
const data = fc
  .tuple(fc.constantFrom(...heads), fc.array(fc.tuple(fc.nat(), odd), { maxLength: 4 }))
  .map(([head, changes]) => {
    const copy = structuredClone(head);
    for (const [pick, value] of changes) replaceAt(copy, pick, value);
    return copy;
  });

function replaceAt(holder: Record<string, unknown>, pick: number, value: unknown): void {
  const keys = Object.keys(holder);
  const key = keys[pick % Math.max(1, keys.length)];
  if (key === undefined) return;
  const inner = holder[key];
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && pick % 3 > 0)
    replaceAt(inner as Record<string, unknown>, Math.floor(pick / 3), value);
  else holder[key] = value;
}

describe('quickFit', () => {
  it('knows every keyword that the shipped types are written with', () => {
    for (const schema of conditions) assert.ok(quickFit(schema), JSON.stringify(schema).slice(0, 200));
  });

  it('says what the explaining validator says', () => {
    const pairs = conditions.map((schema) => ({ quick: quickFit(schema)!, whole: explainingFit(schema) }));
    const derived = fc.record({
      duration_class: fc.constantFrom('short', 'medium', 'long', null),
      customer_impact: fc.boolean(),
      data_exposed: fc.boolean(),
      duration_minutes: fc.constantFrom(null, 10, 600),
    });
    fc.assert(
      fc.property(data, derived, odd, (head, facts, any) => {
        for (const value of [head, { front_matter: head, derived: facts }, any])
          for (const { quick, whole } of pairs) assert.equal(quick(value), whole(value));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves other keywords to the explaining validator', () => {
    for (const schema of [
      { format: 'date' },
      { minLength: 1 },
      { $ref: 'https://x.example' },
      { const: {} },
      { contains: true },
    ])
      assert.equal(quickFit(schema), null);
  });

  it('follows a schema that refers to itself', () => {
    const schema = {
      $ref: '#/$defs/tree',
      $defs: { tree: { type: 'array', items: { $ref: '#/$defs/tree' } } },
    };
    assert.equal(quickFit(schema)!([[[]], []]), true);
    assert.equal(quickFit(schema)!([[['x']]]), false);
  });
});
