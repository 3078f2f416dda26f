import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { display, folderOf } from '../../src/cli/files/paths.js';

const part = fc.constantFrom('a', 'b', '.c', '.', '..', '', 'x y', 'é', 'C:', 'd.md');
const anyPath = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => `/${parts.join('/')}`);
const absolutePath = anyPath.map((written) => path.posix.resolve(written));

describe('paths that are told by their letters', () => {
  before(function () {
    if (path.sep !== '/') this.skip();
  });

  it('lie in the folder that Node finds', () => {
    fc.assert(fc.property(anyPath, (file) => assert.equal(folderOf(file), path.posix.dirname(file))));
  });

  it('are shown as Node shows them, also below a hidden folder', () => {
    fc.assert(
      fc.property(absolutePath, absolutePath, (cwd, file) => {
        for (const one of [file, path.posix.join(cwd, file)])
          assert.equal(display(cwd, one), path.relative(cwd, one) || '.');
      }),
    );
  });
});
