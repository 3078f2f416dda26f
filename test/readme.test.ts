import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadConfig } from '../src/core/config/load-config.js';
import { allRules } from '../src/core/rules/index.js';
import { areas } from '../src/core/rules/rule.js';
import { world } from './cli/support.js';

const text = readFileSync('README.md', 'utf8');
const sectionOf = (title: string): string =>
  new RegExp(`^#{2,3} ${title}\\n([\\s\\S]*?)(?=^#{2,3} |(?![\\s\\S]))`, 'm').exec(text)![1]!;

describe('README.md', () => {
  it('shows configurations that are sound', async () => {
    const blocks = [...sectionOf('Configuration').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)];
    assert.ok(blocks.length > 1);
    for (const [, yaml] of blocks) {
      const read = async (): Promise<string> => yaml!;
      const { errors } = await loadConfig(['/.pulih.yaml'], { read, rules: allRules });
      assert.deepEqual(errors, []);
    }
  });

  it('names rules that exist, of every area', () => {
    const named = [...sectionOf('What it finds').matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id]) => id!);
    const byId = new Map(allRules.map(({ id, area }) => [id, area]));
    assert.deepEqual(
      named.filter((id) => !byId.has(id)),
      [],
    );
    const shown = new Set(named.map((id) => byId.get(id)));
    const untold = areas.filter((area) => !shown.has(area));
    assert.deepEqual(untold, ['front-matter', 'directives']);
  });

  it('shows commands that do what it says, one after another', async () => {
    const commands = [...sectionOf('What it does').matchAll(/^\$ pulih (.*)$/gm)].map(([, line]) =>
      [...line!.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', '')),
    );
    assert.ok(commands.length > 2);
    const given = world();
    for (const argv of commands) {
      const { code, stderr } = await given.run(...argv);
      assert.equal(code, 0, `${argv.join(' ')}: ${stderr}`);
    }
  });
});
