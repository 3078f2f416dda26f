import assert from 'node:assert/strict';
import { posix } from 'node:path';
import fc from 'fast-check';
import { applyEdits, type Edit, sortEdits } from '../../../src/core/text/edit.js';
import { lineBreakOf } from '../../../src/core/text/line-break.js';
import { indexLines } from '../../../src/core/text/lines.js';
import { nearest } from '../../../src/core/text/near.js';
import { dirname, relativeTo, resolvePath } from '../../../src/core/text/path.js';
import { removalOf } from '../../../src/core/text/removal.js';
import { readMarks } from '../../support/markers.js';

const lineText = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '🙂', ' '), { maxLength: 30 })
  .map((parts) => parts.join(''));

/** A text and edits in it that do not overlap, in any order. */
const edited = lineText.chain((text) =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }),
      fc.array(fc.constantFrom('', 'x', 'yz', '\n'), { minLength: 4, maxLength: 4 }),
    )
    .map(([offsets, texts]) => {
      const sorted = offsets.sort((a, b) => a - b);
      const edits: Edit[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2)
        edits.push({ range: { start: sorted[i]!, end: sorted[i + 1]! }, text: texts[i / 2]! });
      return { text, edits };
    }),
);

describe('edits', () => {
  it('keep every character between them, in order', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        let rest = applyEdits(text, edits);
        let position = 0;
        for (const { range, text: inserted } of edits) {
          const kept = text.slice(position, range.start) + inserted;
          assert.ok(rest.startsWith(kept));
          rest = rest.slice(kept.length);
          position = range.end;
        }
        assert.equal(rest, text.slice(position));
      }),
    );
  });

  it('give the same in any order', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        assert.equal(applyEdits(text, [...edits].reverse()), applyEdits(text, edits));
      }),
    );
  });

  it('are undone by the edits that put back what they took', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        let shift = 0;
        const back = sortEdits(edits).map(({ range, text: inserted }) => {
          const start = range.start + shift;
          shift += inserted.length - (range.end - range.start);
          return { range: { start, end: start + inserted.length }, text: text.slice(range.start, range.end) };
        });
        assert.equal(applyEdits(applyEdits(text, edits), back), text);
      }),
    );
  });

  it('at one place stay in the order given', () => {
    const insert = (text: string): Edit => ({ range: { start: 1, end: 1 }, text });
    assert.equal(applyEdits('ab', [insert('1'), insert('2'), insert('3')]), 'a123b');
  });

  it('that overlap or lie outside are refused', () => {
    const edit = (start: number, end: number): Edit => ({ range: { start, end }, text: '' });
    for (const edits of [[edit(0, 2), edit(1, 3)], [edit(2, 9)], [edit(2, 1)]])
      assert.throws(() => applyEdits('abc', edits), RangeError);
  });
});

describe('lines', () => {
  it('are those that an editor counts', () => {
    fc.assert(
      fc.property(lineText, (text) => {
        const lines = indexLines(text);
        const parts = text.split(/\r\n|\n|\r/);
        assert.equal(lines.count, parts.length);
        const ranges = parts.map((_, index) => lines.rangeOf(index + 1));
        assert.deepEqual(
          ranges.map(({ start, end }) => text.slice(start, end)),
          parts,
        );
      }),
    );
  });

  it('hold every offset at its column', () => {
    fc.assert(
      fc.property(lineText, (text) => {
        const lines = indexLines(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = lines.position(offset);
          assert.equal(line, lines.lineAt(offset));
          assert.equal(lines.startOf(line) + column - 1, offset);
        }
      }),
    );
  });

  it('clamp what lies outside', () => {
    const lines = indexLines('ab\ncd');
    assert.deepEqual(
      [-5, 99].map((offset) => lines.position(offset)),
      [
        { line: 1, column: 1 },
        { line: 2, column: 3 },
      ],
    );
    assert.equal(lines.startOf(9), 5);
  });

  it('break as the first one does', () => {
    assert.deepEqual(['a\r\nb\n', 'a\nb\r\n', 'a', '', '\r\n'].map(lineBreakOf), [
      '\r\n',
      '\n',
      '\n',
      '\n',
      '\r\n',
    ]);
  });
});

describe('a removal', () => {
  const cases: { readonly [name: string]: readonly [marked: string, left: string] } = {
    'takes the lines of what stands alone': ['a\n«x\ny»\nb\n', 'a\nb\n'],
    'takes one of two blank lines that would meet': ['a\n\n«x»\n\nb\n', 'a\n\nb\n'],
    'leaves a blank line that parts two paragraphs': ['a\n«x»\n\nb\n', 'a\n\nb\n'],
    'takes the space before it at the end of a line': ['a  «x» \nb\n', 'a\nb\n'],
    'takes nothing else within a line': ['a «x» b\n', 'a  b\n'],
    'leaves no blank line at the end': ['a\n\n«x»\n', 'a\n'],
    'leaves no blank line at the beginning': ['«x»\n\na\n', 'a\n'],
    'may leave nothing': ['«x»', ''],
  };
  for (const [name, [marked, left]] of Object.entries(cases)) {
    for (const [kind, gap] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`${name} (${kind})`, () => {
        const { text, ranges } = readMarks(marked.replaceAll('\n', gap));
        const range = removalOf(ranges[0]!, text, indexLines(text));
        assert.equal(applyEdits(text, [{ range, text: '' }]), left.replaceAll('\n', gap));
      });
    }
  }
});

describe('the nearest name', () => {
  const names = ['severity', 'services', 'status', 'title', 'id'];

  it('is the one that a slip or two make', () => {
    assert.deepEqual(
      ['serverity', 'Sevrity', 'service', 'statu', 'tilte'].map((word) => nearest(word, names)),
      ['severity', 'severity', 'services', 'status', null],
    );
  });

  it('is none where too little agrees', () => {
    assert.deepEqual(
      ['team', 'x', '', 'statistics'].map((word) => nearest(word, names)),
      [null, null, null, null],
    );
  });

  it('is the name itself where it is one', () => {
    fc.assert(fc.property(fc.constantFrom(...names), (name) => assert.equal(nearest(name, names), name)));
  });
});

describe('paths', () => {
  it('resolve against a folder', () => {
    assert.deepEqual(
      [
        resolvePath('/ops', 'types/drill.yaml'),
        resolvePath('/ops/a', '../.././x.yaml'),
        resolvePath('/ops', '/etc/x.yaml'),
        resolvePath('C:/ops', 'D:/x.yaml'),
        resolvePath('', 'x.yaml'),
      ],
      ['/ops/types/drill.yaml', '/x.yaml', '/etc/x.yaml', 'D:/x.yaml', '/x.yaml'],
    );
  });

  it('resolve as those of a file system do', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b.md', '.c', '..d', '...');
    const parts = fc.array(part, { minLength: 1, maxLength: 6 }).filter(([first]) => first !== '');
    fc.assert(
      fc.property(parts, (written) => {
        const [folder, relative] = ['/1/2/3/4/5/6', written.join('/')];
        assert.equal(resolvePath(folder, relative), posix.resolve(folder, relative).replace(/\/$/, ''));
      }),
    );
  });

  it('are seen from a folder only inside it', () => {
    assert.deepEqual(
      [relativeTo('/ops', '/ops/a/b.md'), relativeTo('/ops', '/opsx/b.md'), relativeTo('', '/a.md')],
      ['a/b.md', null, 'a.md'],
    );
    assert.deepEqual(['/a/b.md', '/a.md', 'a.md'].map(dirname), ['/a', '', '']);
  });
});
