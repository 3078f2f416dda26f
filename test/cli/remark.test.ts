import assert from 'node:assert/strict';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import pulih, { type PulihOptions } from '../../src/cli/remark/plugin.js';
import type { Report } from '../../src/cli/reporters/report.js';
import { type World, world } from './support.js';

const config =
  'extends: minimal\nrules: { section-missing: off, frontmatter-schema: off, section-duplicate: warning, section-empty: info }\n';
const text =
  '---\ntype: postmortem\ntitle: A\nstatus: final\nid: [\n---\n\n## Impact\n\nTODO\n\n## Impact\n\nIt broke.\n';

async function process(given: World, path: string, options: PulihOptions = {}) {
  const processor = unified().use(remarkParse).use(pulih, options).use(remarkStringify);
  return processor.process({ cwd: given.folder, path, value: given.read(path) });
}

describe('pulih/remark', () => {
  const given = world({ '.pulih.yaml': config, 'a.md': text, 'b.md': '# A guide\n', 'c.md': text });

  it('says what the command line says', async () => {
    const { stdout } = await given.run('lint', '-f', 'json', 'a.md');
    const { files } = JSON.parse(stdout) as Report;
    const { messages } = await process(given, 'a.md');
    assert.deepEqual(
      messages.map(({ ruleId, source, reason, line, column, url, fatal }) => ({
        rule: ruleId,
        source,
        message: reason,
        line,
        column,
        url,
        severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
      })),
      files[0]!.problems.map(({ rule, message, line, column, url, severity }) => ({
        rule,
        source: 'pulih',
        message,
        line,
        column,
        url,
        severity,
      })),
    );
    assert.deepEqual(new Set(messages.map(({ fatal }) => fatal)), new Set([true, false, undefined]));
  });

  it('leaves other Markdown alone', async () => {
    assert.deepEqual((await process(given, 'b.md')).messages, []);
  });

  it('takes a language and a preset', async () => {
    const { messages } = await process(given, 'a.md', { locale: 'id', preset: 'minimal' });
    assert.match(messages[0]!.reason, /Front matter tidak dapat dibaca/);
  });

  it('fails the file where the configuration is faulty', async () => {
    const faulty = world({ '.pulih.yaml': 'rules: { no-such-rule: error }\n', 'a.md': text });
    await assert.rejects(process(faulty, 'a.md'), /\.pulih\.yaml:1:10: Unknown rule `no-such-rule`/);
  });

  it('refuses a preset that there is none of', () => {
    assert.throws(() => pulih({ preset: 'nope' as 'strict' }), /it can be minimal, standard, strict/);
  });
});
