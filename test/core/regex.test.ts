import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from 'recheck';
import { type RegexLiteral, regexLiterals } from '../support/regex-literals.js';

interface Expression extends RegexLiteral {
  readonly file: string;
}

/** Expressions that are slow in general and cannot be where they stand: how they begin, and what bounds them. */
const bounded: readonly { readonly file: string; readonly start: string; readonly because: string }[] = [
  {
    file: 'src/core/facts/stated-durations.ts',
    start: '(?:(?:down|unavailable',
    because: 'it is given the 120 characters before a duration',
  },
  {
    file: 'src/core/actions/read-parts.ts',
    start: '(?:^|[^\\p{L}])(?:',
    because: 'it is given the 30 characters before a date',
  },
  {
    file: 'src/core/time/join-atoms.ts',
    start: '(?:[~\\u2248\\u00b1]|',
    because: 'it is given the 28 characters before a time',
  },
  {
    file: 'src/core/time/read-duration.ts',
    start: '(?<![\\p{L}\\d])(',
    because: 'it is given the 24 characters before a duration',
  },
];

/** Where expressions are written. */
const folders = ['src/core', 'src/service', 'src/server', 'src/cli', 'src/extension'];
/** Those whose modules can be imported without doing anything. */
const importable = ['src/core', 'src/service'];

/** Only an unbounded repetition makes the time depend on the length of the text. */
function repeats({ source }: RegexLiteral): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, 'x'));
}

function written(folder: string): Expression[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts') && !path.endsWith('.d.ts'))
    .flatMap((path) => {
      const file = `${folder}/${path.replaceAll('\\', '/')}`;
      return regexLiterals(readFileSync(file, 'utf8')).map((literal) => ({ ...literal, file }));
    });
}

function built(): Expression[] {
  const program = resolve('build/test/support/list-regexes.js');
  const run = spawnSync(
    process.execPath,
    [program, ...importable.map((folder) => resolve('build', folder))],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout) as Expression[];
}

function unique(expressions: readonly Expression[]): Expression[] {
  return [...new Map(expressions.map((each) => [`${each.source}/${each.flags}`, each])).values()];
}

describe('regular expressions', () => {
  const literals = folders.flatMap(written);

  it('are read from the sources as they compile', () => {
    for (const { source, flags, file } of literals)
      assert.doesNotThrow(() => new RegExp(source, flags), `${file}: /${source}/${flags}`);
  });

  it('take time linear in the length of the text, or are bounded', async function () {
    this.timeout(240_000);
    const suspects = unique([...literals, ...built()]).filter(repeats);
    const slow: string[] = [];
    // One after the other and without limits of time, which would make the answer depend on how busy the machine is.
    for (const { source, flags, file } of suspects) {
      if (bounded.some((each) => each.file === file && source.startsWith(each.start))) continue;
      const { status } = await check(source, flags, {
        attackTimeout: null,
        incubationTimeout: null,
        timeout: null,
      });
      if (status !== 'safe') slow.push(`${file}: ${status} /${source.slice(0, 120)}/${flags}`);
    }
    assert.deepEqual(slow, []);
  });

  it('are listed as bounded only where they are there', () => {
    const all = unique([...literals, ...built()]);
    for (const { file, start } of bounded)
      assert.ok(
        all.some((each) => each.file === file && each.source.startsWith(start)),
        `${file}: ${start}`,
      );
  });
});
