import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, normalize, posix } from 'node:path';
import { artifacts } from '../scripts/generate/artifacts.js';
import { locales } from '../src/core/locale/pack.js';
import { allRules } from '../src/core/rules/index.js';
import { areas } from '../src/core/rules/rule.js';

const read = (path: string): string => readFileSync(path, 'utf8');

function filesIn(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension))
    .map((path) => posix.normalize(join(folder, path).replaceAll('\\', '/')))
    .sort();
}

/** Files of a rules folder and its areas that are named after a rule. */
function idsIn(folder: string, suffix: string, others: readonly string[] = []): string[] {
  return filesIn(folder, suffix)
    .map((path) => posix.basename(path))
    .map((name) => name.slice(0, -suffix.length))
    .filter((name) => !others.includes(name))
    .sort();
}

describe('rules', () => {
  const ids = allRules.map(({ id }) => id);

  it('are registered in the order of their ids', () => {
    assert.deepEqual(ids, [...ids].sort());
  });

  it('each have a file, a test and a page, and the reverse', () => {
    assert.deepEqual(idsIn('src/core/rules', '.ts', ['index', 'problem', 'rule', 'README']), ids);
    assert.deepEqual(idsIn('test/core/rules', '.test.ts', ['pages', 'every-rule']), ids);
    assert.deepEqual(idsIn('docs/rules', '.md', ['README']), ids);
  });

  for (const rule of allRules) {
    describe(rule.id, () => {
      it('has a kebab-case id that tells a thing and what is wrong or wanted', () => {
        assert.match(rule.id, /^[a-z]+(?:-[a-z]+)+$/);
      });

      it('lies in the folder of its area', () => {
        assert.ok(existsSync(`src/core/rules/${rule.area}/${rule.id}.ts`));
      });

      it('has its test about itself', () => {
        const test = read(`test/core/rules/${rule.area}/${rule.id}.test.ts`);
        assert.ok(test.includes(`/rules/${rule.area}/${rule.id}.js'`));
        assert.match(test, /test(?:Workspace)?Rule\(/);
      });

      it('has a summary of one sentence that says what it does', () => {
        assert.match(rule.summary, /^(?:Require|Disallow|Suggest|Limit|Compare) [^.]*\.$/);
      });

      it('stands in a known area', () => assert.ok(areas.includes(rule.area)));

      it('weighs more the more a preset asks', () => {
        const order = ['off', 'info', 'warning', 'error'];
        const { minimal, standard, strict } = rule.severity;
        const weights = [minimal, standard, strict].map((severity) => order.indexOf(severity));
        assert.deepEqual(
          weights,
          [...weights].sort((a, b) => a - b),
        );
        assert.notEqual(strict, 'off');
      });

      for (const [key, message] of Object.entries(rule.messages)) {
        it(`says \`${key}\` in every language with the same values`, () => {
          const holes = (text: string | undefined): string[] =>
            [...new Set(text?.match(/\{\w+\}/g) ?? [])].sort();
          for (const locale of locales) {
            assert.ok(message[locale]?.trim(), `no text in ${locale}`);
            assert.deepEqual(holes(message[locale]), holes(message.en), locale);
          }
        });
      }

      it('describes its options', () => {
        for (const spec of Object.values(rule.options)) assert.match(spec.description, /^[A-Z].*\.$/);
      });
    });
  }
});

describe('generated files', () => {
  const readOrNull = (path: string): string | null => (existsSync(path) ? read(path) : null);
  for (const { path, content } of artifacts(readOrNull)) {
    it(`${path} is current`, () => {
      assert.ok(readOrNull(path) === content, 'stale; run `npm run generate`');
    });
  }
});

describe('the change log', () => {
  it('begins with the version of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const top = /^## \[?(\d+\.\d+\.\d+[^\s\]]*)/m.exec(read('CHANGELOG.md'))?.[1];
    assert.equal(top, version);
  });
});

interface Fence {
  readonly folder: string;
  /** Folders that it may import from besides itself. */
  readonly from: readonly string[];
  /** Packages that it must not import. */
  readonly never: (name: string) => boolean;
}

const isNode = (name: string): boolean =>
  name.startsWith('node:') || builtinModules.includes(name.split('/')[0]!);
const isEditor = (name: string): boolean => name === 'vscode' || name.startsWith('vscode/');
const isServer = (name: string): boolean => /^vscode-(?:languageserver|languageclient|jsonrpc)/.test(name);
/** The types of the protocol, and nothing that speaks it. */
const isTypes = (name: string): boolean => /^vscode-languageserver-(?:types|textdocument)(?:\/|$)/.test(name);

const fences: readonly Fence[] = [
  { folder: 'src/core', from: [], never: (name) => isNode(name) || isEditor(name) || isServer(name) },
  {
    folder: 'src/service',
    from: ['src/core'],
    never: (name) => isNode(name) || isEditor(name) || (isServer(name) && !isTypes(name)),
  },
  { folder: 'src/server', from: ['src/core', 'src/service'], never: isEditor },
  { folder: 'src/cli', from: ['src/core', 'src/service', 'src/server'], never: isEditor },
];

/** What a module names in `import`, `export … from` and `import(…)`. */
function importsOf(source: string): string[] {
  const named = source.matchAll(
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...named].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!);
}

describe('fences', () => {
  for (const { folder, from, never } of fences) {
    it(`${folder} imports only what it may`, () => {
      const strays = filesIn(folder, '.ts').flatMap((path) =>
        importsOf(read(path))
          .filter((name) =>
            name.startsWith('.')
              ? ![folder, ...from].some((allowed) =>
                  normalize(join(path, '..', name))
                    .replaceAll('\\', '/')
                    .startsWith(`${allowed}/`),
                )
              : never(name),
          )
          .map((name) => `${path}: ${name}`),
      );
      assert.deepEqual(strays, []);
    });
  }

  it('only the extension knows the editor', () => {
    const strays = filesIn('src', '.ts').filter(
      (path) => !path.startsWith('src/extension/') && importsOf(read(path)).some(isEditor),
    );
    assert.deepEqual(strays, []);
  });

  it('nothing that is shipped makes code from text', () => {
    const strays = filesIn('src', '.ts').filter((path) => /\beval\(|\bnew Function\b/.test(read(path)));
    assert.deepEqual(strays, []);
  });

  it('core and service do not ask what time it is', () => {
    const strays = [...filesIn('src/core', '.ts'), ...filesIn('src/service', '.ts')].filter((path) =>
      /\bDate\.now\(\)|\bnew Date\(\)|\bTemporal\.Now\b/.test(read(path)),
    );
    assert.deepEqual(strays, []);
  });
});
