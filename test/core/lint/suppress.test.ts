import assert from 'node:assert/strict';
import { problemsIn } from '../../support/lint-text.js';

const head =
  '---\ntype: runbook\ntitle: The queue is full\nlocale: en\nowner: Sari\nreviewed: 2023-03-01\n---\n';

/** The empty sections that are told of a document. */
function emptyIn(body: string): string[] {
  return problemsIn(head + body)
    .filter(({ rule }) => rule === 'section-empty')
    .map(({ message }) => /`(.*?)`/.exec(message)![1]!);
}

const three = '## Meaning\n\n## Impact\n\n## Diagnosis\n';

describe('a directive', () => {
  it('is needed for a problem to be silent', () => {
    assert.deepEqual(emptyIn(three), ['Meaning', 'Impact', 'Diagnosis']);
  });

  it('for the next line silences that line only', () => {
    const body = three.replace(
      '## Impact',
      '<!-- pulih-disable-next-line section-empty -- soon -->\n## Impact',
    );
    assert.deepEqual(emptyIn(body), ['Meaning', 'Diagnosis']);
  });

  it('for its line silences that line only', () => {
    const body = three.replace('## Impact', '## Impact <!-- pulih-disable-line section-empty -- soon -->');
    assert.deepEqual(emptyIn(body), ['Meaning', 'Diagnosis']);
  });

  it('for a stretch silences up to the one that ends it', () => {
    const body = three
      .replace('## Impact', '<!-- pulih-disable section-empty -- soon -->\n\n## Impact')
      .replace('## Diagnosis', '<!-- pulih-enable section-empty -->\n\n## Diagnosis');
    assert.deepEqual(emptyIn(body), ['Meaning', 'Diagnosis']);
  });

  it('for a stretch goes on where another rule is switched on again', () => {
    const body = three
      .replace('## Impact', '<!-- pulih-disable section-empty -- soon -->\n\n## Impact')
      .replace('## Diagnosis', '<!-- pulih-enable section-order -->\n\n## Diagnosis');
    assert.deepEqual(emptyIn(body), ['Meaning']);
  });

  it('for the file silences from anywhere in it', () => {
    assert.deepEqual(emptyIn(`${three}\n<!-- pulih-disable-file section-empty -- archive -->\n`), []);
  });

  it('that names no rule silences all but what is said about directives', () => {
    const rules = problemsIn(`${head}${three}\n<!-- pulih-disable-file -->\n`).map(({ rule }) => rule);
    assert.deepEqual(rules, ['directive-reason']);
  });

  it('of another rule silences nothing', () => {
    const body = three.replace(
      '## Impact',
      '<!-- pulih-disable-next-line section-order -- soon -->\n## Impact',
    );
    assert.deepEqual(emptyIn(body), ['Meaning', 'Impact', 'Diagnosis']);
  });

  it('silences in the front matter, too', () => {
    const text =
      '---\ntype: runbook\nserverity: sev2 # pulih-disable-line frontmatter-unknown-key -- as our tool has it\nservics: [x]\n---\n';
    const keys = problemsIn(text)
      .filter(({ rule }) => rule === 'frontmatter-unknown-key')
      .map(({ range }) => text.slice(range.start, range.end));
    assert.deepEqual(keys, ['servics']);
  });

  it('in code is text', () => {
    assert.deepEqual(
      emptyIn(`${three}\nSay:\n\n\`\`\`\n<!-- pulih-disable-file section-empty -->\n\`\`\`\n`),
      ['Meaning', 'Impact'],
    );
  });
});
