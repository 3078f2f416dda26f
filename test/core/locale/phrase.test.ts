import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { phrase } from '../../../src/core/locale/phrase.js';

const thing = 'the delay|the outage';

/** Patterns with texts in which they are found, and others in which they are not. */
const cases = [
  [phrase`\bsorry for (?:${thing})\b`, ['We are SORRY for the Delay.'], ['Sorry for the time.']],
  [phrase`^(?<who>\p{L}{2,9}) said`, ['Éva said', 'ÉVA SAID', 'Юля said'], ['7 said', '-- said']],
  [phrase`[\p{L}\d-]{3} was`, ['ÄB2 was', 'a-b was'], ['a b was', '... was']],
  [phrase`it(?!\p{L}| is)`, ['Do it 7', 'IT'], ['Itself', 'it is']],
  [phrase`(?<![\p{L}\d])no`, ['— No', 'é no'], ['kno', 'éno', '1no']],
  [phrase`a[^\p{L}\s]b`, ['A-B', 'a7b'], ['axb', 'aéb', 'a b']],
  [phrase`(?!(?!\p{L})é)é`, ['É'], ['-']],
  [phrase`^\p{Lu}\W\S`, ['A-b', 'É!b'], ['--b']],
  [phrase`İ`, ['İ'], ['i']],
  [phrase`\u00c9ric\u2019s [\u00c0-\u00de]`, ['Éric’s é', 'ÉRIC’S É'], ['Éric’s e']],
  [phrase`\xc9t\u{e9}`, ['ÉTÉ', 'été'], ['ete']],
  [phrase`(?<A>x)\k<A>`, ['XX'], ['xy']],
  [phrase`^\p{Uppercase}`, ['a'], ['1']],
  [phrase`[^a-c]\b`, ['Ad', 'K'], ['AB', 'c']],
  [phrase`\\(a|b)`, ['x\\A'], ['(a']],
] as const;

/** A match apart from `indices`, which some have. */
function told(match: RegExpExecArray | null): unknown {
  return match && { texts: [...match], index: match.index, input: match.input, groups: { ...match.groups } };
}

describe('a phrase', () => {
  it('is found in any case', () => {
    for (const [pattern, found, not] of cases) {
      for (const text of found) assert.ok(pattern.test(text), `${pattern.source} in ${text}`);
      for (const text of not) assert.equal(pattern.exec(text), null, `${pattern.source} in ${text}`);
    }
  });

  it('tells its groups and its place', () => {
    const match = phrase`by (?<Who>\p{L}+)`.exec('Told By ÉVA');
    assert.equal(match?.index, 5);
    assert.equal(match?.groups?.Who, 'ÉVA');
    assert.deepEqual(told(phrase`\\(a|b)(c)?`.exec('x\\A')), told(/\\(a|b)(c)?/iu.exec('x\\A')));
    assert.deepEqual(told(phrase`[(]no[)]`.exec('Or (NO)')), told(/[(]no[)]/iu.exec('Or (NO)')));
  });

  it('knows every letter there is, beside every sign', () => {
    const patterns = [phrase`^[\p{L}]\p{L}`, phrase`^[^\p{L}]`, phrase`^(?<first>\p{L})?-`];
    const expressions = patterns.map(({ source }) => new RegExp(source, 'u'));
    for (let point = 0; point <= 0x10ffff; point++) {
      const text = `${String.fromCodePoint(point)}x-`;
      const lower = text.toLowerCase();
      // As its case says it: `İ` is asked in any case.
      if (lower.length !== text.length) continue;
      for (const [index, pattern] of patterns.entries())
        if (pattern.test(text) !== expressions[index]!.test(lower))
          assert.fail(`${pattern.source} in U+${point.toString(16)}`);
    }
  });

  it('answers as its expression does', () => {
    const texts = linesIn('examples');
    const all = phrasesIn('build/src/core');
    assert.ok(all.length > 300 && texts.length > 500);
    for (const { source } of all) {
      const [pattern, expression] = [phrase`${source}`, new RegExp(source, 'iu')];
      for (const text of texts)
        if (!isDeepStrictEqual(told(pattern.exec(text)), told(expression.exec(text))))
          assert.fail(`${source} in ${text}`);
    }
  });
});

function linesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const lines = files.flatMap((path) => readFileSync(join(folder, path), 'utf8').split('\n'));
  return [...new Set(lines.map((line) => line.replace(/^[#>|*\s-]+/, '').trim()))];
}

/** The expressions that the modules in a folder build, and those of phrases among them. */
function phrasesIn(folder: string): { readonly source: string }[] {
  const program = resolve('build/test/support/list-regexes.js');
  const { stdout } = spawnSync(process.execPath, [program, resolve(folder)], { encoding: 'utf8' });
  const all = JSON.parse(stdout) as {
    readonly source: string;
    readonly flags: string;
    readonly file: string;
  }[];
  return all.filter(({ flags, file }) => flags === 'iu' && file.includes('/locale/phrases/'));
}
