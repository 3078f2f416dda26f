import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { fragmentDocument } from '../../support/fragments.js';

/** Something in a folder. Names may be bytes that are no UTF-8. */
export type TreeEntry =
  | { readonly kind: 'file'; readonly name: string | Uint8Array; readonly content: string | Uint8Array }
  | { readonly kind: 'link'; readonly name: string; readonly target: string }
  | { readonly kind: 'folder'; readonly name: string };

/** Names that people, tools and accidents give to documents and folders. */
const documentNames = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a.md', 'b.md', 'docs/a.md', 'docs/postmortems/2023.md', 'x.markdown'),
  },
  fc.constantFrom(
    'A.md',
    'a.MD',
    'Docs/A.md',
    'a b.md',
    ' .md',
    '--x.md',
    '--fix',
    '-.md',
    'a\nb.md',
    'tab\there.md',
    '\u001b[31mred.md',
    'smile 😀.md',
    'e\u0301.md',
    '\u00e9.md',
    '[a](b).md',
    '{a,b}.md',
    '!a.md',
    '#a.md',
    '*.md',
    'a?.md',
    'C:\\docs\\a.md',
    'a%20b.md',
    'quote\'".md',
    '$(touch owned).md',
    '__proto__.md',
    '__proto__/constructor.md',
    '.md',
    '.hidden/a.md',
    'notes.txt',
    `${'d/'.repeat(60)}deep.md`,
    `${'n'.repeat(250)}.md`,
    `${'é'.repeat(126)}.md`,
    'half \ud800 surrogate.md',
  ),
);

/** Contents that are hardly ever documents. */
const oddities = fc.oneof(
  fc.constantFrom<string | Uint8Array>(
    '',
    '\n',
    '\r',
    '\ufeff',
    '---',
    '---\n---\n',
    '---\ntype: postmortem',
    '---\r\ntype: runbook\r\ntitle: A\r\n---\r## Steps\r\n',
    '---\ntype: postmortem\n__proto__: { a: 1 }\nconstructor: x\n---\n## __proto__\n',
    '---\ntype: [postmortem]\n---\n',
    '---\n- type: postmortem\n---\n',
    '---\ntype: &a [*a]\n---\n',
    '---\ntype: postmortem\ntitle: "\\ud800"\n---\n## \u0000\n',
    '# Not ours\n',
    Uint8Array.of(0x23, 0x00, 0x01),
    Uint8Array.of(0xff, 0xfe, 0x23, 0x00),
    Uint8Array.of(0x23, 0x20, 0xed, 0xa0, 0x80),
    Uint8Array.of(0xc3),
  ),
  fc.uint8Array({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .tuple(
      fc.constantFrom(
        'x',
        '[',
        '![](',
        '**',
        '`',
        '<',
        '| ',
        '> ',
        '- ',
        '\n',
        '\r',
        '10:00 ',
        '<!-- ',
        '# ',
        '"',
        '𝄞',
      ),
      fc.integer({ min: 1, max: 20_000 }),
    )
    .map(([part, count]) => `---\ntype: postmortem\ntitle: A\n---\n\n## Impact\n\n${part.repeat(count)}`),
);

/** A document with something put in, cut off or doubled somewhere. */
const damaged = fc
  .tuple(
    fragmentDocument(),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(
      '\u0000',
      '\ufeff',
      '\r',
      '\ud800',
      '```',
      '<!--',
      '-->',
      '---\n',
      '\u2028',
      '\t',
      '|',
      '::',
      '&amp;',
    ),
    fc.boolean(),
  )
  .map(([text, at, part, cut]) => {
    const place = Math.floor(text.length * at);
    return text.slice(0, place) + part + (cut ? '' : text.slice(place));
  });

export const contents = fc.oneof(
  { weight: 5, arbitrary: fragmentDocument() },
  { weight: 2, arbitrary: damaged },
  { weight: 2, arbitrary: oddities },
);

const documents = fc.record({ kind: fc.constant('file' as const), name: documentNames, content: contents });

const badlyNamed = fc.record({
  kind: fc.constant('file' as const),
  name: fc.constantFrom(
    Uint8Array.of(0x61, 0xff, 0x2e, 0x6d, 0x64),
    Uint8Array.of(0xed, 0xa0, 0x80, 0x2e, 0x6d, 0x64),
  ),
  content: contents,
});

const links = fc.record({
  kind: fc.constant('link' as const),
  name: fc.constantFrom(
    'link.md',
    'docs/link.md',
    'circle',
    'circle.md',
    'up',
    'docs/up',
    'out.md',
    'out',
    'dangling.md',
  ),
  target: fc.constantFrom(
    'a.md',
    '..',
    '.',
    'circle',
    'circle.md',
    '../a.md',
    '../outside/a.md',
    '../outside',
    '../../outside',
    'nowhere',
    '/dev/null',
    '/dev/zero',
  ),
});

const folders = fc.record({
  kind: fc.constant('folder' as const),
  name: fc.constantFrom('empty', 'folder.md', '.pulih.yaml', '.gitignore', '.pulih-baseline.json', 'docs'),
});

const settings = fc.record({
  kind: fc.constant('file' as const),
  name: fc.constantFrom('.pulih.yaml', '.pulih.yaml', 'docs/.pulih.yaml', 'other.yaml', 'types/own.yaml'),
  content: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom<string | Uint8Array>(
        'extends: strict\n',
        'extends: minimal\nroot: true\n',
        'extends: strict\nlocale: id\ndocuments: [{ files: "**/*.md", type: postmortem }]\n',
        'documents: [{ files: "{a,b}*.md", type: runbook }, { files: "docs/**", type: backup-plan, locale: id }]\n',
      ),
    },
    fc.constantFrom<string | Uint8Array>(
      '',
      '[]',
      'null',
      '"text"',
      'rules: [\n',
      'rules: { __proto__: error }\n',
      'rules: { section-missing: { severity: error, nope: 1 } }\n',
      'extends: ./.pulih.yaml\n',
      'extends: [standard, ../outside/.pulih.yaml, other.yaml]\n',
      'documents: [{ files: "[", type: runbook }]\n',
      'documents: [{ files: "docs\\\\**", type: runbook }]\n',
      'documents: [{ files: "**/{", type: postmortem }, { files: "!(a", type: postmortem }]\n',
      `documents: [{ files: "${'*'.repeat(70)}", type: runbook }]\n`,
      'ignore: ["docs/", "!docs/a.md", "[", "\\\\"]\n',
      'types: [types/own.yaml, nowhere.yaml]\n',
      'types: [/dev/null]\n',
      'id: own\nextends: postmortem\ndrop: [impact]\n',
      'id: own\nextends: own\n',
      'aliases: { impact: ["", "(", "Blast radius"] }\n',
      'budgets: { ordering: -1 }\n',
      Uint8Array.of(0xff, 0x00),
    ),
  ),
});

const others = fc.record({
  kind: fc.constant('file' as const),
  name: fc.constantFrom(
    '.gitignore',
    '.pulih-baseline.json',
    'report.json',
    'docs/.gitignore',
    '.gitlab-ci.yml',
    '.github',
  ),
  content: fc.constantFrom<string | Uint8Array>(
    '',
    '[',
    'docs/\n!docs/a.md\n\\\n[\n**\u0000\n',
    '{}',
    'null',
    '{"version":1,"files":{}}',
    '{"version":1,"files":[]}',
    '{"version":1,"files":{"a.md":[{"fingerprint":"x"}]}}',
    '{"version":1,"files":{"__proto__":[{"rule":"x","message":"y","fingerprint":"z"}]}}',
    '{"version":1,"files":{"a.md":[{"rule":"x\\ud800","message":"y\\u0000","fingerprint":"z"}]},"summary":{}}',
    '{"version":1,"files":[{"path":"a.md","problems":[null]}]}',
    '{"version":1,"files":[{"path":"a.md","problems":[{}]}]}',
    '{"version":1,"files":[{"path":"a.md","type":null,"locale":"en","problems":[{"rule":"r","severity":"fatal","message":"m","line":1,"column":1,"endLine":1,"endColumn":1,"fixable":false,"url":"u","fingerprint":"f"}]}]}',
    '{"version":1,"files":[{"path":"a\\nb\\ud800.md","type":null,"locale":"en","problems":[{"rule":"r","severity":"error","message":"m\\u0000|\\ud800]]>","line":1,"column":1,"endLine":1,"endColumn":1,"fixable":false,"url":"u","fingerprint":"f"}]}]}',
    Uint8Array.of(0x80),
  ),
});

/** Entries of a folder; of two with one name the first is made. */
export const trees: fc.Arbitrary<readonly TreeEntry[]> = fc.array(
  fc.oneof<fc.WeightedArbitrary<TreeEntry>[]>(
    { weight: 8, arbitrary: documents },
    { weight: 1, arbitrary: badlyNamed },
    { weight: 2, arbitrary: links },
    { weight: 1, arbitrary: folders },
    { weight: 3, arbitrary: settings },
    { weight: 2, arbitrary: others },
  ),
  { minLength: 1, maxLength: 8 },
);

/** Makes the entries; what this file system does not allow, or another entry forbids, is left out. */
export function plant(root: string, entries: readonly TreeEntry[]): void {
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const at = Buffer.concat([Buffer.from(`${root}/`), name]);
    try {
      mkdirSync(
        path.dirname(path.join(root, name.toString('latin1').includes('\0') ? 'x' : name.toString())),
        {
          recursive: true,
        },
      );
      if (entry.kind === 'folder') mkdirSync(at);
      else if (entry.kind === 'link') symlinkSync(entry.target, at);
      else writeFileSync(at, entry.content, { flag: 'wx' });
    } catch {
      // Taken already, too long, or no name here.
    }
  }
}
