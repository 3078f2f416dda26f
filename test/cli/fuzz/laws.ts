import assert from 'node:assert/strict';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { isWellFormedXml } from '../../support/well-formed-xml.js';
import type { Outcome } from '../support.js';

/** Everything below a folder but what git keeps: names as bytes, links by their targets, contents, modes. */
export function snapshot(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const enter = (at: Buffer): void => {
    for (const entry of readdirSync(at, { withFileTypes: true, encoding: 'buffer' })) {
      const file = Buffer.concat([at, Buffer.from('/'), entry.name]);
      const key = file.toString('latin1').slice(folder.length + 1);
      if (key === '.git') continue;
      if (entry.isDirectory()) {
        found.set(key, 'folder');
        enter(file);
      } else if (entry.isSymbolicLink()) found.set(key, `-> ${readlinkSync(file)}`);
      else found.set(key, `${lstatSync(file).mode} ${readFileSync(file, 'latin1')}`);
    }
  };
  enter(Buffer.from(folder));
  return found;
}

/** What holds of every command line: it ends with a code that is documented, in sentences and not in traces. */
export function assertKind({ code, stdout, stderr }: Outcome): void {
  assert.ok([0, 1, 2].includes(code), `exit code ${code}`);
  if (code === 2) assert.match(stderr, /\p{L}{2,}.*[.:]/su);
  assert.doesNotMatch(stderr, /this is a defect/);
  for (const text of [stdout, stderr]) assert.doesNotMatch(text, /^\s+at .+:\d+:\d+\)?$/m);
}

const parses: { readonly [format: string]: (text: string) => void } = {
  json: (text) => assert.equal(JSON.parse(text).version, 1),
  gitlab: (text) => assert.ok(Array.isArray(JSON.parse(text))),
  sarif: (text) => assert.equal(JSON.parse(text).version, '2.1.0'),
  rdjson: (text) => assert.equal(JSON.parse(text).source.name, 'pulih'),
  junit: (text) => assert.ok(isWellFormedXml(text), text),
  checkstyle: (text) => assert.ok(isWellFormedXml(text), text),
  github: (text) => {
    for (const line of text.split('\n').slice(0, -1))
      assert.match(line, /^::(?:error|warning|notice) file=[^:,]*,|^… and /);
  },
  markdown: (text) => assert.match(text, /^## Pulih\n/),
};

export const machineFormats = Object.keys(parses);

/** What a machine reads is whole, or is not there at all. */
export function assertParses(format: string, text: string): void {
  if (text === '') assert.equal(format, 'github');
  else parses[format]!(text);
}

/** Names of temporary files that a run left. */
export function leftovers(tree: ReadonlyMap<string, string>): string[] {
  return [...tree.keys()].filter((file) => /^\.pulih.*\.tmp$/.test(path.basename(file)));
}
