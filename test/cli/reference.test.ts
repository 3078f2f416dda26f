import assert from 'node:assert/strict';
import { Validator } from '@cfworker/json-schema';
import { allRules } from '../../src/core/rules/index.js';
import { world } from './support.js';

describe('pulih rules', () => {
  it('lists every rule with its weight in each preset', async () => {
    const { code, stdout } = await world().run('rules');
    assert.equal(code, 0);
    const [header, ...rows] = stdout.trimEnd().split('\n');
    assert.match(header!, /^rule +minimal +standard +strict +fixable +summary$/);
    assert.deepEqual(
      rows.map((row) => row.split(' ')[0]),
      allRules.map(({ id }) => id),
    );
  });

  it('prints them as JSON', async () => {
    const { rules } = JSON.parse((await world().run('rules', '--format', 'json')).stdout);
    assert.deepEqual(
      rules.map(({ id, severity }: { id: string; severity: object }) => ({ id, severity })),
      allRules.map(({ id, severity }) => ({ id, severity })),
    );
  });
});

describe('pulih explain', () => {
  for (const { id } of allRules) {
    it(`explains ${id}, with and without its page`, async () => {
      const { run, runWith } = world();
      for (const outcome of [
        await run('explain', id),
        await runWith({ packageFolder: null }, 'explain', id),
      ]) {
        assert.equal(outcome.code, 0);
        assert.ok(outcome.stdout.startsWith(`# ${id}\n`));
      }
    });
  }
});

describe('pulih schema', () => {
  for (const type of ['postmortem', 'backup-plan', 'runbook', 'apology', 'status-update', 'customer-faq']) {
    it(`prints plain JSON Schema for ${type}`, async () => {
      const { code, stdout } = await world().run('schema', type);
      assert.equal(code, 0);
      assert.doesNotMatch(stdout, /"x-/);
      const schema = JSON.parse(stdout);
      const validator = new Validator(schema, '2020-12', false);
      assert.equal(validator.validate({ type, title: 'x' }).valid, true);
      assert.equal(validator.validate({ type: 'other', title: 'x' }).valid, false);
      for (const [, name] of stdout.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g))
        assert.ok(schema.$defs[name!]);
    });
  }

  it('describes fields in the language asked for', async () => {
    const { stdout } = await world().run('schema', 'postmortem', '--locale', 'id');
    assert.match(stdout, /"description": "Jenis dokumen\."/);
  });

  it('refuses an unknown type', async () => {
    const { code, stderr } = await world().run('schema', 'runbok');
    assert.equal(code, 2);
    assert.match(stderr, /Did you mean `runbook`\?/);
  });
});
