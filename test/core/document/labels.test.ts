import assert from 'node:assert/strict';
import { understood } from '../../support/scaffolds.js';

/** Title, form, placement, level and content of each label. */
function labelsIn(text: string): unknown[] {
  return understood(text).sections.map(({ title, form, placement, level, content }) => [
    title,
    form,
    placement,
    level,
    text.slice(content.start, content.end).trim(),
  ]);
}

const titled = '# Checkout was down\n\n';

describe('labels', () => {
  it('are headings with all that stands under them', () => {
    assert.deepEqual(
      labelsIn(`${titled}## Impact\n\nMany.\n\n### Orders\n\nLost.\n\n## Cause ##\n\nA disk.\n`),
      [
        ['Impact', 'heading', 'block', 2, 'Many.\n\n### Orders\n\nLost.'],
        ['Orders', 'heading', 'block', 3, 'Lost.'],
        ['Cause', 'heading', 'block', 2, 'A disk.'],
      ],
    );
  });

  it('are setext and HTML headings, too', () => {
    assert.deepEqual(
      labelsIn('Checkout was down\n===\n\nImpact\n---\nMany.\n\n<h2>Cause</h2>\n\nA disk.\n'),
      [
        ['Impact', 'heading', 'block', 2, 'Many.'],
        ['Cause', 'heading', 'block', 2, 'A disk.'],
      ],
    );
  });

  it('are headings of level 1 where several divide the document', () => {
    assert.deepEqual(labelsIn('# Impact\n\nMany.\n\n# Cause\n\nA disk.\n'), [
      ['Impact', 'heading', 'block', 1, 'Many.'],
      ['Cause', 'heading', 'block', 1, 'A disk.'],
    ]);
  });

  it('are shown without markup, numbers and colons', () => {
    const titles = labelsIn(
      `${titled}## 1. **Impact**:\n\n## 2.1 [Root cause](x.md)\n\n## A) \`disk\` & RAM：\n`,
    );
    assert.deepEqual(
      titles.map((label) => (label as string[])[0]),
      ['Impact', 'Root cause', 'disk & RAM'],
    );
  });

  it('are no words whose colon stands in brackets', () => {
    assert.deepEqual(labelsIn(`${titled}- Rotate the logs (owner: Sari)\n\nImpact (customers): many.\n`), [
      ['Impact (customers)', 'plain-label', 'line', 2, 'many.'],
    ]);
  });

  it('are bold words that a colon ends, or that stand alone', () => {
    assert.deepEqual(
      labelsIn(
        `${titled}**Impact**: Many.\n\n**Root cause**\n\nA disk.\n\n__Fix:__ A new one.\n\nThis is **not** one: no.\n`,
      ),
      [
        ['Impact', 'bold-label', 'line', 2, 'Many.'],
        ['Root cause', 'bold-label', 'block', 2, 'A disk.'],
        ['Fix', 'bold-label', 'line', 2, 'A new one.\n\nThis is **not** one: no.'],
      ],
    );
  });

  it('are bold words in items and end with their item', () => {
    assert.deepEqual(
      labelsIn(
        `${titled}## Facts\n\n- **Impact:** Many.\n- **Cause**\n  - a disk\n- Fix: a new one\n\nThe end.\n`,
      ),
      [
        [
          'Facts',
          'heading',
          'block',
          2,
          '- **Impact:** Many.\n- **Cause**\n  - a disk\n- Fix: a new one\n\nThe end.',
        ],
        ['Impact', 'bold-label', 'item', 3, 'Many.'],
        ['Cause', 'bold-label', 'item-block', 3, '- a disk'],
        ['Fix', 'plain-label', 'item', 3, 'a new one'],
      ],
    );
  });

  it('are the rows of tables with two columns', () => {
    assert.deepEqual(
      labelsIn(
        `${titled}| Impact | Many. |\n| --- | --- |\n| Cause | A disk. |\n|  | none |\n\n| a | b | c |\n| - | - | - |\n`,
      ),
      [
        ['Impact', 'table-label', 'cell', 2, 'Many. |'],
        ['Cause', 'table-label', 'cell', 2, 'A disk. |'],
      ],
    );
  });

  it('are lines that begin with a few words and a colon', () => {
    assert.deepEqual(
      labelsIn(`${titled}Dampak: banyak.\nAkar masalah: disk penuh.\nhttp://x.example: no\nsmall: no\n`),
      [
        ['Dampak', 'plain-label', 'line', 2, 'banyak.'],
        ['Akar masalah', 'plain-label', 'line', 2, 'disk penuh.\nhttp://x.example: no\nsmall: no'],
      ],
    );
  });

  it('are a few words right above a list', () => {
    assert.deepEqual(labelsIn(`${titled}Action items\n\n- Rotate the logs\n`), [
      ['Action items', 'plain-label', 'block', 2, '- Rotate the logs'],
    ]);
  });

  it('are the questions of an FAQ', () => {
    const labels = labelsIn(
      '# Questions\n\n## What happened?\n\nA disk was full.\n\n## Is my data safe?\n\nYes.\n',
    );
    assert.deepEqual(
      labels.map((label) => (label as string[])[0]),
      ['What happened?', 'Is my data safe?'],
    );
  });

  it('are not what stands in quotes, code and comments', () => {
    assert.deepEqual(
      labelsIn(`${titled}> ## Impact\n\n\`\`\`\n## Cause\n\`\`\`\n\n<!--\n## Fix\n-->\n\n    ## Lessons\n`),
      [],
    );
  });

  it('nest by level, and headings close every other label', () => {
    const { sections } = understood(`${titled}## A\n\n**B:** x\n\n### C\n\n**D:** y\n\n## E\n`);
    assert.deepEqual(
      sections.map(({ title, parent }) => [title, parent === null ? null : sections[parent]!.title]),
      [
        ['A', null],
        ['B', 'A'],
        ['C', 'A'],
        ['D', 'C'],
        ['E', null],
      ],
    );
  });
});

describe('the title of a document', () => {
  const titleOf = (text: string): string => understood(text).title;

  it('is its first heading of level 1', () => {
    assert.equal(titleOf('# Checkout was down\n\n## Impact\n'), 'Checkout was down');
  });

  it('is its only heading above all others', () => {
    assert.equal(titleOf('## Checkout was down\n\n### Impact\n\n### Cause\n'), 'Checkout was down');
  });

  it('is that of the front matter where no heading names the document', () => {
    assert.equal(titleOf('---\ntitle: Toko tutup\n---\n\n## Dampak\n\n## Penyebab\n'), 'Toko tutup');
    assert.equal(
      titleOf('---\ntitle: Toko tutup\n---\n\n## Linimasa\n\n### 10:00\n\n### 10:10\n'),
      'Toko tutup',
    );
    assert.equal(titleOf('---\ntitle: Toko tutup\n---\n\n# Dampak\n\n# Penyebab\n'), 'Toko tutup');
  });

  it('is none where nothing gives one', () => {
    assert.equal(titleOf('Some text.\n'), '');
  });
});
