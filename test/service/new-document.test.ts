import assert from 'node:assert/strict';
import { documentTypes } from '../../src/service/new/types.js';
import { root, testService } from './support.js';

const incident = (id: string, started: string): string =>
  `---\ntype: postmortem\nid: ${id}\nservices: [till, web]\ntimes:\n  started: ${started}\n---\n\n# Down\n`;

const files = {
  'a.md': incident('INC-1', '2023-01-01T10:00+07:00'),
  'b.md': incident('INC-2', '2023-02-01T10:00+07:00'),
};

async function question(type: string, field: string, from?: string) {
  const { service } = testService({ files });
  const types = await documentTypes(service, { folder: root, ...(from ? { from: `${root}/${from}` } : {}) });
  return types.find(({ id }) => id === type)!.questions.find((asked) => asked.field === field)!;
}

describe('the questions for a new document', () => {
  it('are answered beforehand from the document that it is drafted from', async () => {
    assert.equal((await question('apology', 'incident', 'a.md')).initial, 'INC-1');
    assert.equal((await question('postmortem', 'services', 'a.md')).initial, 'till, web');
    assert.equal((await question('apology', 'incident')).initial, null);
  });

  it('about the incident offer those of the workspace, with their titles, the newest first', async () => {
    const { choices } = await question('apology', 'incident');
    assert.deepEqual(choices, [
      { value: 'INC-2', description: 'Down' },
      { value: 'INC-1', description: 'Down' },
    ]);
  });

  it('about the incident offer first the one that is told in a document that was never saved', async () => {
    const { service } = testService({ files });
    const text = incident('INC-3', '2023-03-01T10:00+07:00').replace('# Down', '# Ovens went cold');
    service.documents.open({ uri: 'untitled:Untitled-1', languageId: 'markdown', version: 1, text });
    const types = await documentTypes(service, { folder: root, from: 'untitled:Untitled-1' });
    const asked = types
      .find(({ id }) => id === 'apology')!
      .questions.find(({ field }) => field === 'incident')!;
    assert.deepEqual(asked.choices[0], { value: 'INC-3', description: 'Ovens went cold' });
    assert.equal(asked.choices.length, 3);
  });
});
