import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, Range } from 'vscode-languageserver-types';
import { applyEdits } from '../../src/core/text/edit.js';
import { codeActions } from '../../src/service/code-actions/code-actions.js';
import { codeLenses } from '../../src/service/code-lens.js';
import { complete } from '../../src/service/completion/complete.js';
import { diagnosticsOf } from '../../src/service/diagnostics.js';
import { addAction } from '../../src/service/edits/add-action.js';
import { addTimelineEntry } from '../../src/service/edits/add-timeline-entry.js';
import { insertMissing } from '../../src/service/edits/insert-missing.js';
import { lineEdits } from '../../src/service/edits/line-edits.js';
import { hover } from '../../src/service/hover/hover.js';
import { inlayHints } from '../../src/service/inlay-hints.js';
import { documentLinks } from '../../src/service/navigation/links.js';
import { references } from '../../src/service/navigation/references.js';
import { prepareRename, rename } from '../../src/service/navigation/rename.js';
import { documentSymbols } from '../../src/service/navigation/symbols.js';
import { Refusal } from '../../src/service/refusal.js';
import { timelinePicture } from '../../src/service/timeline-picture.js';
import { statusOf } from '../../src/service/views/status.js';
import { fragmentDocument } from '../support/fragments.js';
import { postmortem, root, testService } from './support.js';

const uri = `${root}/a.md`;

describe('edits line by line', () => {
  const line = fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'x');
  const lines = fc.array(fc.oneof(line, fc.string({ maxLength: 4 })), { maxLength: 30 });

  it('turn any text into any other', () => {
    fc.assert(
      fc.property(lines, lines, (from, to) => {
        const [before, after] = [from.join(''), to.join('')];
        assert.equal(applyEdits(before, lineEdits(before, after)), after);
      }),
    );
  });

  it('leave lines alone that both texts have', () => {
    const before = '1\n2\n3\n4\n5\n6\n';
    const edits = lineEdits(before, '1\ntwo\n3\n4\n4½\n5\n6\n7\n');
    assert.deepEqual(
      edits.toSorted((a, b) => a.range.start - b.range.start),
      [
        { range: { start: 2, end: 3 }, text: 'two' },
        { range: { start: 8, end: 8 }, text: '4½\n' },
        { range: { start: 12, end: 12 }, text: '7\n' },
      ],
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    '---\n',
    '# ',
    '## ',
    '- ',
    '- [ ] ',
    '| ',
    ': ',
    '{',
    '[',
    '"',
    '```\n',
    '<!-- ',
    '-->',
    '  ',
  ),
  fc.constantFrom(
    '10:00',
    '2023-02-21',
    'type: postmortem\n',
    'times:\n  ',
    '](a.md)',
    'pulih-disable ',
    'INC-7',
    '\ud83d',
  ),
  fc.string({ maxLength: 6 }),
);
const position: fc.Arbitrary<Position> = fc.record({
  line: fc.nat({ max: 50 }),
  character: fc.nat({ max: 80 }),
});
const range: fc.Arbitrary<Range> = fc
  .tuple(position, position)
  .map(([a, b]) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character)
      ? { start: a, end: b }
      : { start: b, end: a },
  );
const change = fc.record({ range, text: piece });

/** Texts near those that people write: ours, cut and filled with odd pieces. */
const cutUp = fc
  .tuple(fc.nat({ max: postmortem.length }), fc.nat({ max: 200 }), fc.array(piece, { maxLength: 8 }))
  .map(([at, cut, pieces]) => postmortem.slice(0, at) + pieces.join('') + postmortem.slice(at + cut));
const text = fc.oneof(cutUp, fragmentDocument());

describe('the service, whatever is typed', () => {
  it('finds after edits what it finds in a text that was just opened', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(change, { minLength: 1, maxLength: 6 }), async (before, changes) => {
        const { service } = testService();
        service.documents.open({ uri, languageId: 'markdown', version: 1, text: before });
        await service.analyse(uri);
        for (const [index, one] of changes.entries()) {
          service.documents.change(uri, index + 2, [one]);
          if (index % 2 === 0) await service.analyse(uri);
        }
        const typed = await service.analyse(uri);
        const after = service.documents.get(uri)!.text;
        const fresh = testService();
        fresh.service.documents.open({ uri, languageId: 'markdown', version: 1, text: after });
        const opened = await fresh.service.analyse(uri);
        assert.deepEqual(typed && diagnosticsOf(typed, '1'), opened && diagnosticsOf(opened, '1'));
      }),
      { numRuns: 60 },
    );
  });

  it('answers at any place in any text without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(text, range, piece, async (any, where, name) => {
        const { service, open } = testService({ client: { renamesFiles: true } });
        open('a.md', any);
        const at = where.start;
        await complete(service, uri, at);
        await hover(service, uri, at);
        await codeActions(service, uri, where, { diagnostics: [] });
        await inlayHints(service, uri, where);
        await codeLenses(service, uri);
        await documentLinks(service, uri);
        await references(service, uri, at, { includeDeclaration: true });
        await prepareRename(service, uri, at);
        await rename(service, uri, at, name).catch((error: unknown) => assert.ok(error instanceof Refusal));
        await documentSymbols(service, uri);
        await statusOf(service, uri);
        await timelinePicture(service, uri);
        await insertMissing(service, { uri });
        await addTimelineEntry(service, { uri, text: name });
        await addAction(service, { uri, text: name, owner: 'x', due: name });
      }),
      { numRuns: 60 },
    );
  });

  it('answers at any place in any configuration without a fault', async () => {
    const config =
      'extends: strict\ndocuments:\n  - { files: [a, b], type: postmortem }\nrules:\n  section-missing: off\n';
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(fc.nat({ max: config.length }), fc.array(piece, { maxLength: 6 })),
        position,
        async ([cut, pieces], at) => {
          const { service, open } = testService();
          const own = open('.pulih.yaml', config.slice(0, cut) + pieces.join('') + config.slice(cut));
          await complete(service, own, at);
          await hover(service, own, at);
        },
      ),
      { numRuns: 100 },
    );
  });
});
