import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { viewConfig } from '../src/core/config/file-settings.js';
import { loadConfig } from '../src/core/config/load-config.js';
import { sectionsAbout, titleOf } from '../src/core/document/find-sections.js';
import type { IncidentDocument } from '../src/core/incident/incident-document.js';
import { type Linted, type LintSettings, lint } from '../src/core/lint/lint.js';
import { lintAcross, withAcross } from '../src/core/lint/lint-across.js';
import { readMarkdown } from '../src/core/markdown/read.js';
import { allRules } from '../src/core/rules/index.js';
import type { Problem } from '../src/core/rules/problem.js';
import { dirname, resolvePath } from '../src/core/text/path.js';
import { workspaceOf } from '../src/core/workspace/workspace.js';

const folder = fileURLToPath(new URL('../../examples', import.meta.url)).replaceAll('\\', '/');

/** The day after the last date in the documents' past, so that none of them is old. */
const now = Date.parse('2023-03-22T00:00:00+07:00');

/** The same document in both languages. */
const pairs = [
  ['en/postmortem.md', 'id/tinjauan-pascainsiden.md', 'postmortem'],
  ['en/backup-plan.md', 'id/rencana-cadangan.md', 'backup-plan'],
  ['en/runbook.md', 'id/runbook.md', 'runbook'],
  ['en/apology.md', 'id/permintaan-maaf.md', 'apology'],
  ['en/status-update.md', 'id/kabar-status.md', 'status-update'],
  ['en/customer-faq.md', 'id/tanya-jawab-pelanggan.md', 'customer-faq'],
] as const;

const good = pairs.flatMap((pair) => pair.slice(0, 2));

const poor = 'poor-postmortem.md';

/** Rules that the poor postmortem was written to break. */
const broken = [
  'action-balance',
  'action-due',
  'action-owner',
  'action-untracked',
  'action-vague',
  'communication-incomplete',
  'communication-promise-broken',
  'communication-state-order',
  'directive-reason',
  'directive-unknown',
  'frontmatter-schema',
  'frontmatter-unknown-key',
  'heading-name',
  'placeholder-left',
  'section-duplicate',
  'section-empty',
  'section-missing',
  'section-order',
];

const everyFile = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md'));

/** What explains the profiles of duties to notify. */
const profiles = 'notice-duties/README.md';

const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');

/** An incident that meets the conditions of every profile, and says nothing of a notice. */
const exposing = (fact: string): string =>
  `---\ntype: postmortem\ntitle: T\nseverity: sev3\n${fact}times: { started: 2023-02-21T10:00:00Z, detected: 2023-02-21T10:06:00Z, resolved: 2023-02-21T10:30:00Z }\n---\n`;

describe('the profiles of duties to notify', () => {
  const duties = async (...names: string[]): Promise<(text: string) => string[]> => {
    const paths = names.map((name) => `${folder}/notice-duties/${name}.pulih-config.yaml`);
    const config = await loadConfig(paths, {
      read: async (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
      rules: allRules,
    });
    assert.deepEqual(config.errors, []);
    const { rules, policy } = viewConfig(config, allRules).settingsFor('a.md');
    const base = { types: config.types, rules: allRules, settings: rules, path: 'a.md', locale: null };
    return (text) => {
      const linted = lint(readMarkdown(text), { ...base, messages: 'en', policy, now });
      const found = linted!.problems.filter(({ rule }) => rule === 'notice-duty-missing');
      return found.map(({ message }) => message);
    };
  };

  it('ask for notices about data that were exposed, and add up', async () => {
    const found = await duties('gdpr', 'uu-pdp');
    assert.deepEqual(found(exposing('data: { exposed: false, lost: false }\n')), []);
    assert.deepEqual(found(exposing('data: { lost: true }\n')).length, 1);
    assert.deepEqual(found(exposing('data: { exposed: true }\n')).length, 3);
  });

  it('ask for two notices of a significant incident', async () => {
    const found = await duties('nis2');
    assert.deepEqual(found(exposing('')), []);
    assert.equal(found(exposing('').replace('sev3', 'sev1')).length, 2);
    assert.equal(found(exposing('').replace('T10:30', 'T23:30')).length, 2);
  });
});

describe('the examples', () => {
  let lintText: (path: string, text: string) => Linted | null;

  before(async () => {
    const config = await loadConfig([`${folder}/.pulih.yaml`], {
      read: async (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
      rules: allRules,
    });
    assert.deepEqual(config.errors, []);
    const view = viewConfig(config, allRules);
    const settingsOf = (path: string): LintSettings => {
      const { rules, configType, locale, policy } = view.settingsFor(`${folder}/${path}`);
      return {
        types: config.types,
        rules: allRules,
        settings: rules,
        path,
        ...(configType === null ? {} : { configType }),
        locale,
        messages: 'en',
        policy,
        now,
      };
    };
    const alone = (path: string, text: string): Linted | null => lint(readMarkdown(text), settingsOf(path));
    const entries = everyFile.flatMap((path) => alone(path, read(path))?.entry(`${folder}/${path}`) ?? []);
    const workspace = workspaceOf(entries, {
      exists: existsSync,
      anchors: () => null,
      changed: () => null,
      named: () => [],
    });
    lintText = (path, text) => {
      const linted = alone(path, text);
      const entry = linted?.entry(`${folder}/${path}`);
      return linted && entry
        ? withAcross(linted, lintAcross(entry, workspace.replacing(entry), settingsOf(path)))
        : null;
    };
  });

  const linted = (path: string, text = read(path)): Linted => {
    const result = lintText(path, text);
    assert.ok(result, `${path} has no type`);
    return result;
  };

  it('are a readme, a poor postmortem, and one document of each type in each language', () => {
    assert.deepEqual(new Set(everyFile), new Set([...good, poor, profiles, 'README.md']));
    for (const [en, id, type] of pairs) {
      for (const [path, locale] of [
        [en, 'en'],
        [id, 'id'],
      ] as const) {
        const { document } = linted(path);
        assert.deepEqual(
          { type: document.type?.id, locale: document.locale, status: document.frontMatter.data.status },
          { type, locale, status: 'final' },
        );
      }
    }
  });

  it('leave the readme alone', () => {
    assert.equal(lintText('README.md', read('README.md')), null);
  });

  for (const path of good) {
    it(`hold nothing to report in ${path}`, () => {
      const text = read(path);
      const { problems } = linted(path, text);
      assert.deepEqual(
        problems.map(({ rule, range, message }) => [rule, text.slice(range.start, range.end), message]),
        [],
      );
    });

    it(`miss exactly the section that is removed from ${path}`, () => {
      const text = read(path);
      const { document } = linted(path, text);
      for (const { id, title } of demandedSections(document)) {
        const { problems } = linted(path, withoutSection(document, id));
        assert.deepEqual(missingTitles(problems), [title]);
      }
    });
  }

  it('show in the poor postmortem what each of many rules finds', () => {
    const found = new Set(linted(poor).problems.map(({ rule }) => rule));
    assert.deepEqual(
      broken.filter((rule) => !found.has(rule)),
      [],
    );
  });

  for (const [en, id] of pairs) {
    it(`state the same figures, times and flags in ${en} and ${id}`, () => {
      assert.deepEqual(factsOf(linted(id).document), factsOf(linted(en).document));
    });
  }

  for (const path of everyFile) {
    it(`link from ${path} only to what is there`, () => {
      const lost = localLinks(read(path)).filter(
        (link) => !existsSync(resolvePath(dirname(`${folder}/${path}`), link)),
      );
      assert.deepEqual(lost, []);
    });
  }
});

function demandedSections(document: IncidentDocument): { readonly id: string; readonly title: string }[] {
  const type = document.type!;
  return type.sections
    .filter((section) => type.demands(section, document.facts()))
    .map((section) => ({ id: section.id, title: titleOf(document, section) }));
}

/** The text without the headings about a concept and all that stands under them. */
function withoutSection(document: IncidentDocument, id: string): string {
  const headings = sectionsAbout(document, id).filter(({ form }) => form === 'heading');
  assert.notEqual(headings.length, 0, `no heading about ${id}`);
  return headings.reduceRight(
    (text, { range, content }) => text.slice(0, range.start) + text.slice(content.end),
    document.parsed.text,
  );
}

function missingTitles(problems: readonly Problem[]): (string | undefined)[] {
  return problems
    .filter(({ rule }) => rule === 'section-missing')
    .map(({ message }) => /^Section `(.+?)` is missing/.exec(message)?.[1]);
}

/** Every number, flag and instant of the front matter with its path; words differ by language. */
function factsOf({ frontMatter }: IncidentDocument): [string, unknown][] {
  const facts: [string, unknown][] = [];
  const collect = (path: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) collect(`${path}/${key}`, part);
    } else if (typeof value !== 'string' || /^\d{4}-\d{2}-\d{2}/.test(value)) facts.push([path, value]);
  };
  collect('', frontMatter.data);
  return facts;
}

/** Targets of relative links in the body, and relative paths of documents in the front matter. */
function localLinks(text: string): string[] {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(text);
  const links: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'yaml') links.push(...(node.value.match(/\.{1,2}\/[\w./-]+/g) ?? []));
    if (node.type === 'link' && !/^[a-z]+:/i.test(node.url)) links.push(node.url.replace(/#.*$/, ''));
  });
  return links;
}
