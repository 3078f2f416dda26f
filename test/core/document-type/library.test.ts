import assert from 'node:assert/strict';
import { buildLibrary, type CompiledType } from '../../../src/core/document-type/library.js';
import { loadType } from '../../../src/core/document-type/load.js';
import { indexLines } from '../../../src/core/text/lines.js';
import { problemsIn, shipped } from '../../support/lint-text.js';

interface Fault {
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function library(...files: string[]): { types: ReadonlyMap<string, CompiledType>; faults: Fault[] } {
  const { types, errors } = buildLibrary(files.map(loadType));
  const faults = errors.map(({ file, range, message }) => {
    const { line, column } = indexLines(files[file]!).position(range.start);
    return { file, line, column, message };
  });
  return { types, faults };
}

/** Builds what must be sound, and gives the type. */
function typeOf(id: string, ...files: string[]): CompiledType {
  const { types, faults } = library(...files);
  assert.deepEqual(faults, []);
  return types.get(id)!;
}

const idsOf = (type: CompiledType): string[] => type.sections.map(({ id }) => id);
const apologySections = idsOf(shipped.get('apology')!);

const own = `
id: drill
names: { en: Drill report, id: Laporan uji coba }
front_matter: { type: object, required: [title], properties: { title: { type: string } } }
sections:
  - id: goal
    title: { en: Goal, id: Tujuan }
    guidance: { en: What was rehearsed? }
    demanded: true
  - id: outcome
    title: { en: Outcome }
    guidance: { en: What came of it? }
    demanded: { properties: { front_matter: { required: [done] } }, required: [front_matter] }
`;

describe('a type of the user', () => {
  it('is checked like any other', () => {
    const { types } = library(own);
    const text =
      '---\ntype: drill\ntitle: Restore of the order database\ndone: true\n---\n\n## Goal\n\nA restore.\n';
    assert.deepEqual(
      problemsIn(text, { types }).map(({ rule, message }) => ({ rule, message })),
      [
        {
          rule: 'section-missing',
          message: 'Section `Outcome` is missing; add it here: What came of it?',
        },
      ],
    );
  });

  it('stands beside the shipped ones', () => {
    assert.deepEqual([...library(own).types.keys()], [...shipped.keys(), 'drill']);
  });

  it('may replace a shipped one by its id', () => {
    const type = typeOf('apology', own.replace('id: drill', 'id: apology'));
    assert.deepEqual(idsOf(type), ['goal', 'outcome']);
  });
});

describe('a type that extends another', () => {
  it('has its sections, renamed where it says so, with the old names still known', () => {
    const type = typeOf(
      'letter',
      'id: letter\nextends: apology\nsections:\n  - id: regret\n    title: { en: From our hearts }\n    aliases: { en: [heartfelt] }\n',
    );
    assert.deepEqual(idsOf(type), apologySections);
    const regret = type.sections.find(({ id }) => id === 'regret')!;
    const base = shipped.get('apology')!.sections.find(({ id }) => id === 'regret')!;
    assert.deepEqual(regret.title, { en: 'From our hearts' });
    assert.deepEqual(regret.guidance, base.guidance);
    assert.deepEqual(regret.aliases.en, [...base.aliases.en!, 'heartfelt']);
  });

  it('still knows a section by the name that its base gave it', () => {
    const { types } = library(
      'id: letter\nextends: apology\nsections: [{ id: regret, title: { en: From our hearts } }]\n',
    );
    const text = '---\ntype: letter\ntitle: Yesterday\nlocale: en\n---\n\n## We are sorry\n\nDeeply.\n';
    const missing = problemsIn(text, { types }).filter(({ rule }) => rule === 'section-missing');
    assert.ok(missing.every(({ message }) => !message.includes('From our hearts')));
  });

  it('adds sections after the one named, else at the end', () => {
    const type = typeOf(
      'letter',
      'id: letter\nextends: apology\nsections:\n  - { id: photo, title: { en: Photo }, guidance: { en: Whose? }, after: regret }\n  - { id: seal, title: { en: Seal }, guidance: { en: Which? } }\n',
    );
    const index = apologySections.indexOf('regret') + 1;
    assert.deepEqual(idsOf(type), [
      ...apologySections.slice(0, index),
      'photo',
      ...apologySections.slice(index),
      'seal',
    ]);
  });

  it('drops sections', () => {
    const type = typeOf('letter', 'id: letter\nextends: apology\ndrop: [contact, follow-up]\n');
    assert.deepEqual(
      idsOf(type),
      apologySections.filter((id) => id !== 'contact' && id !== 'follow-up'),
    );
  });

  it('adds fields to the front matter and binds `type` to its own id', () => {
    const { types } = library(
      'id: letter\nextends: apology\nfront_matter: { required: [branch], properties: { branch: { enum: [Bandung, Jakarta] } } }\n',
    );
    const messages = (text: string): string[] =>
      problemsIn(text, { types })
        .filter(({ rule }) => rule === 'frontmatter-schema')
        .map(({ message }) => message);
    assert.deepEqual(messages('---\ntype: letter\ntitle: Maaf\nbranch: Bandung\n---\n'), []);
    assert.deepEqual(messages('---\ntype: letter\ntitle: Maaf\nbranch: Bali\n---\n'), [
      '`branch` is `Bali`; write one of `Bandung`, `Jakarta`.',
    ]);
    assert.deepEqual(messages('---\ntype: letter\n---\n'), [
      'Key `title` is missing; add it.',
      'Key `branch` is missing; add it.',
    ]);
    assert.deepEqual(messages('---\ntype: apology\ntitle: Maaf\n---\n'), []);
  });

  it('may extend a type of the user that is listed later', () => {
    const type = typeOf('short-drill', 'id: short-drill\nextends: drill\ndrop: [outcome]\n', own);
    assert.deepEqual(idsOf(type), ['goal']);
    assert.deepEqual(type.lineage, ['short-drill', 'drill']);
  });

  it('may extend the shipped type that it replaces', () => {
    const type = typeOf('apology', 'id: apology\nextends: apology\ndrop: [contact]\n');
    assert.deepEqual(
      idsOf(type),
      apologySections.filter((id) => id !== 'contact'),
    );
    assert.deepEqual(type.lineage, ['apology']);
  });
});

describe('a faulty type', () => {
  const faults: {
    readonly [name: string]: readonly [source: string, line: number, column: number, message: string];
  } = {
    'an unknown base': [
      'id: letter\nextends: apologie\n',
      2,
      10,
      'Unknown type `apologie` in `extends`; known are postmortem, backup-plan, runbook, apology, status-update, customer-faq.',
    ],
    'no id': ['extends: apology\n', 1, 1, 'Key `id` is missing; add it.'],
    'an id with capitals': [
      'id: Letter\nextends: apology\n',
      1,
      5,
      '`id` is `Letter`, which does not have the expected form `^[a-z][a-z0-9-]*$`.',
    ],
    'an unknown key': [
      'id: letter\nextends: apology\ndropped: [contact]\n',
      3,
      1,
      'Unknown key `dropped`; remove it.',
    ],
    'a section listed twice': [
      'id: letter\nextends: apology\nsections:\n  - { id: photo }\n  - { id: photo }\n',
      5,
      11,
      'Section `photo` is listed twice; keep one.',
    ],
    'a dropped section that the base does not have': [
      'id: letter\nextends: customer-faq\ndrop: [faq-caus]\n',
      3,
      8,
      'Unknown section `faq-caus`; known are faq-cause, faq-restored, faq-alternatives, faq-compensation, faq-data, faq-updates.',
    ],
    'a place after a section that nobody has': [
      'id: letter\nextends: customer-faq\nsections:\n  - { id: photo, after: faq-caus }\n',
      4,
      25,
      'Unknown section `faq-caus`; known are faq-cause, faq-restored, faq-alternatives, faq-compensation, faq-data, faq-updates, photo.',
    ],
    'a condition that names a definition that is not there': [
      'id: letter\nextends: apology\n$defs: { late: true }\nsections:\n  - { id: photo, demanded: { $ref: nope } }\n',
      5,
      36,
      `\`$ref\` names \`nope\`, which is not there; known are ${[...Object.keys(shipped.get('apology')!.$defs), 'late'].map((name) => `#/$defs/${name}`).join(', ')}.`,
    ],
    'a condition that is no JSON Schema': [
      'id: letter\nextends: apology\nsections:\n  - { id: photo, demanded: { properties: 3 } }\n',
      4,
      42,
      '`properties` is a mapping of names to JSON Schemas.',
    ],
    'a field of an unknown type': [
      'id: letter\nextends: apology\nfront_matter: { properties: { a: { type: strin } } }\n',
      3,
      42,
      '`type` is one of null, boolean, object, array, number, integer, string, or a list of them.',
    ],
    'a field with a faulty pattern': [
      'id: letter\nextends: apology\nfront_matter: { properties: { a: { pattern: "(" } } }\n',
      3,
      45,
      '`pattern` is no valid regular expression.',
    ],
    'a field that is no JSON Schema': [
      'id: letter\nextends: apology\nfront_matter: { properties: { a: 5 } }\n',
      3,
      34,
      'A JSON Schema is a mapping of keywords to values, `true` or `false`.',
    ],
    'a table without columns': [
      'id: letter\nextends: apology\nsections:\n  - id: photo\n    content: { kind: table }\n',
      5,
      14,
      'Key `columns` is missing in `sections[0].content`; add it.',
    ],
  };
  for (const [name, [source, line, column, message]] of Object.entries(faults)) {
    it(`is told at its line and column, and left out: ${name}`, () => {
      const { types, faults } = library(source, own);
      assert.deepEqual(faults, [{ file: 0, line, column, message }]);
      assert.deepEqual([...types.keys()], [...shipped.keys(), 'drill']);
    });
  }

  it('that extends itself in a circle is told once for each that is in it', () => {
    const { types, faults } = library('id: a\nextends: b\n', 'id: b\nextends: c\n', 'id: c\nextends: a\n');
    assert.deepEqual(
      faults.map(({ file, line, column }) => ({ file, line, column })),
      [
        { file: 0, line: 2, column: 10 },
        { file: 1, line: 2, column: 10 },
        { file: 2, line: 2, column: 10 },
      ],
    );
    assert.ok(faults.every(({ message }) => message.endsWith('extends itself in a circle; cut the circle.')));
    assert.deepEqual([...types.keys()], [...shipped.keys()]);
  });

  it('that a sound one extends is told for both', () => {
    const { faults } = library('id: letter\nextends: note\n', 'id: note\nsections: 3\nextends: apology\n');
    assert.deepEqual(
      faults.map(({ file, line }) => ({ file, line })),
      [
        { file: 1, line: 2 },
        { file: 0, line: 2 },
      ],
    );
  });
});

describe('shipped types', () => {
  for (const type of shipped.values()) {
    it(`${type.id} names every section, question and label in every language`, () => {
      for (const { title, guidance } of type.sections)
        for (const text of [title, guidance]) assert.ok(text.id?.trim() && text.en.trim());
      for (const { schema } of type.fields()) {
        if (schema['x-prompt']) assert.ok(schema['x-prompt'].id && schema['x-prompt'].en);
      }
    });
  }
});
