import * as vscode from 'vscode';
import { equal, eventually } from './support/check.js';
import { at, pulih, remove, write } from './support/editor.js';

const path = 'team.pulih-config.json';

describe('configuration in JSON', () => {
  before(pulih);
  afterEach(() => remove(path));

  it('is checked by the schema that the extension brings', async () => {
    await write(
      path,
      '{ "locale": 3, "documents": [{ "files": "a.md", "type": "postmortem" }], "rulez": {} }\n',
    );
    const found = await eventually('findings of the editor', () => {
      const all = vscode.languages.getDiagnostics(at(path));
      return all.length > 0 && all;
    });
    equal(
      found.map(({ range }) => range.start.character).sort((a, b) => a - b),
      [12, 73],
      `places of ${found.map(({ message }) => message).join('; ')}`,
    );
  });
});
