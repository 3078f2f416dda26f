import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository, world } from './support.js';

interface Pattern {
  readonly regexp: string;
  readonly loop?: boolean;
  readonly [group: string]: unknown;
}

const manifest = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as {
  readonly contributes: { readonly problemMatchers: readonly { readonly pattern: readonly Pattern[] }[] };
};
const [header, row] = manifest.contributes.problemMatchers[0]!.pattern as [Pattern, Pattern];

/** What VS Code makes of the lines of a task: a header, and rows as long as they match. */
function collected(output: string): string[][] {
  const found: string[][] = [];
  let file: string | null = null;
  for (const line of output.split('\n')) {
    const match: RegExpExecArray | null = file === null ? null : new RegExp(row.regexp).exec(line);
    if (match) {
      const groups = [row.line, row.column, row.severity, row.code].map((group) => match[group as number]!);
      found.push([file!, ...groups]);
    } else {
      file = new RegExp(header.regexp).exec(line)?.[header.file as number] ?? null;
    }
  }
  return found;
}

describe('the problem matcher of VS Code', () => {
  it('finds each problem of `pulih lint`, whatever the file is called', async () => {
    const text = '---\ntype: postmortem\ntitle: A\n---\n\n## Impact\n\nIt  broke.\n\n## Impact\n';
    const names = [
      'UP.MD',
      'a b/c  d.md',
      'a.mdown',
      'b.mkd',
      'c.mkdn',
      'd.markdown',
      'ü 😀.md',
      '(1:1) error.md',
    ];
    const given = world(Object.fromEntries(names.map((name) => [name, text])));
    const { stdout } = await given.run('lint', '--preset', 'strict');
    const { files } = JSON.parse(
      (await given.run('lint', '--preset', 'strict', '--format', 'json')).stdout,
    ) as {
      files: { path: string; problems: { line: number; column: number; severity: string; rule: string }[] }[];
    };
    const expected = files.flatMap((file) =>
      file.problems.map(({ line, column, severity, rule }) => [
        file.path,
        `${line}`,
        `${column}`,
        severity,
        rule,
      ]),
    );
    assert.equal(files.length, names.length);
    assert.ok(expected.length > names.length);
    assert.deepEqual(collected(stdout), expected);
  });
});
