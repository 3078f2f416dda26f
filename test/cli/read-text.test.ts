import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { nodeFiles } from '../../src/cli/files/node-files.js';
import { decode, lookAt } from '../../src/cli/files/read-text.js';

/** Where a strict decoder fails when it is fed one byte more each time. */
function firstInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let end = 1; end <= bytes.length; end++) {
    try {
      decoder.decode(bytes.subarray(start, end));
      start = end;
    } catch {
      if (end - start === 4) return start;
    }
  }
  return start;
}

describe('reading text', () => {
  it('gives back any valid text, byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = Buffer.from(`\ufeff${text.replaceAll('\0', '')}`).toString();
        assert.deepEqual(decode(Buffer.from(clean), 'a.md'), { text: clean });
      }),
    );
  });

  it('names the first byte that is no part of a character', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => Buffer.from(text.replaceAll('\0', ' '))),
      fc.uint8Array({ min: 1, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Buffer.concat(pieces);
        const result = decode(bytes, 'a.md');
        if ('text' in result) return;
        assert.equal(Number(/at byte (\d+)/.exec(result.error)?.[1]), firstInvalid(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a look at a file', () => {
  let folder: string;
  const files = nodeFiles({ beforeFirstWrite: () => undefined });

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pulih-look-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has all of its bytes, whatever was looked at before', async () => {
    const sizes = fc.array(fc.constantFrom(0, 1, 5000, 65_535, 65_536, 65_537, 200_000), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(sizes, async (given) => {
        for (const [index, size] of given.entries()) {
          const file = path.join(folder, `${index}.md`);
          const bytes = Buffer.alloc(size, `${index} ${size} `);
          writeFileSync(file, bytes);
          assert.ok(bytes.equals((await lookAt(files, file))!));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is nothing where there is no file, or one that is too large', async () => {
    const file = path.join(folder, 'a.md');
    writeFileSync(file, 'four');
    assert.equal(await lookAt(files, folder), null);
    assert.equal(await lookAt(files, path.join(folder, 'b.md')), null);
    await assert.rejects(files.look(file, 3), /has more than 3 bytes/);
    assert.equal(Buffer.from(await files.look(file, 4)).toString(), 'four');
  });

  it('does not wait for somebody to write into a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    const pipe = path.join(folder, 'pipe.md');
    execFileSync('mkfifo', [pipe]);
    assert.equal((await lookAt(files, pipe))?.length, 0);
  });
});
