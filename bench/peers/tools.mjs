// The peers: what is installed, how they are set up for the job, how they are run, and what they can see.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { now } from '../support/documents.mjs';
import { cacheFolder, install } from './install.mjs';

const root = resolve(import.meta.dirname, '../..');

/**
 * What to run, in the order of the table. `commands(paths)` are run one after the other with the documents as current
 * folder; `sees` are the kinds of defects that the job can find, none where the job is another one; `start` does nothing.
 */
export function toolsFor({ documents, structures, node }) {
  const setting = { documents, structures, node };
  return [...pulih(setting), ...markdownlint(setting), ...remark(setting), ...textlint(setting)].concat(
    eslint(setting),
    rumdl(setting),
  );
}

function pulih({ node }) {
  // A copy, since a build may replace it during the hour that a bench takes.
  const copy = join(cacheFolder, 'pulih');
  rmSync(copy, { recursive: true, force: true });
  for (const part of ['dist', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  const program = join(copy, 'dist/pulih.cjs');
  const args = [program, 'lint', '--now', now];
  const sees = ['front-matter', 'section'];
  const cold = { id: 'pulih', name: 'Pulih, all rules of `standard`', sees };
  const help = spawnSync(node, [args[0], 'lint', '--help'], { encoding: 'utf8' }).stdout;
  const cache = /^ +--cache\b/m.test(help);
  const run = (more) => (paths) => [{ node, args: [...args, ...more, ...paths] }];
  const same = { id: 'pulih', name: "Pulih, only the peers' job: sections and front matter", sees };
  return [
    { ...cold, commands: run([]), start: [{ node, args: [program, '--version'] }] },
    ...(cache
      ? [{ id: 'pulih', name: 'Pulih, the same, `--cache`, warm', sees, commands: run(['--cache']) }]
      : []),
    { ...same, commands: run(['--config', peersJob(node, program)]) },
  ];
}

/** A configuration without any rules but those that do what the peers are asked to. */
function peersJob(node, program) {
  const { stdout } = spawnSync(node, [program, 'rules', '--format', 'json'], { encoding: 'utf8' });
  const others = JSON.parse(stdout).rules.filter(
    ({ id }) => !['section-missing', 'frontmatter-schema'].includes(id),
  );
  const config = join(cacheFolder, 'peers-job.yaml');
  const rules = Object.fromEntries(others.map(({ id }) => [id, 'off']));
  writeFileSync(config, JSON.stringify({ root: true, extends: 'standard', rules }));
  return config;
}

/** A tool of one package or several; it says why where they cannot be installed. */
function installed({ id, name, packages, sees = ['section'] }, commandsIn) {
  const { folder, reason } = install(id, packages);
  if (reason) return { id, name, reason };
  const rules = join(folder, 'rules');
  mkdirSync(rules, { recursive: true });
  const shared = resolve(import.meta.dirname, 'rules');
  for (const file of readdirSync(shared)) copyFileSync(join(shared, file), join(rules, file));
  return {
    id,
    name,
    sees,
    commands: commandsIn({ folder, rules, module: (path) => join(folder, 'node_modules', path) }),
  };
}

/** For rules of our own: the headings of each folder. */
function writeStructures(rules, structures) {
  writeFileSync(join(rules, 'structures.json'), JSON.stringify(structures));
}

/** MD043: these headings and any others around them. */
function pattern(headings) {
  return ['*', ...headings.flatMap((title) => [`## ${title}`, '*'])];
}

function markdownlint({ documents, structures, node }) {
  for (const { place, headings } of structures) {
    const config = { config: { default: false, MD043: { headings: pattern(headings) } } };
    writeFileSync(join(documents, place, '.markdownlint-cli2.jsonc'), JSON.stringify(config));
  }
  const packages = ['markdownlint-cli2@0.24.1'];
  const about = { id: 'markdownlint', name: 'markdownlint-cli2 0.24.1, only MD043', packages };
  return [
    installed(about, ({ module }) => (paths) => [
      {
        node,
        args: [
          module('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
          ...(paths.length ? paths : ['**/*.md']),
        ],
      },
    ]),
  ];
}

function remark({ structures, node }) {
  const frontMatter = ['remark-lint-frontmatter-schema@3.15.4'];
  const packages = ['remark-cli@12.0.1', 'remark-frontmatter@5.0.0', 'remark-gfm@4.0.1', ...frontMatter];
  const use = (name, sees, withSchema) =>
    installed({ id: 'remark', name, packages, sees }, ({ rules, module }) => {
      writeStructures(rules, structures);
      const rc = join(rules, `../remarkrc${withSchema ? '-schema' : ''}.mjs`);
      writeFileSync(rc, remarkConfig(withSchema));
      for (const type of ['postmortem', 'backup-plan']) copySchema(type, join(rules, '..'));
      const args = [module('remark-cli/cli.js'), '--no-config', '--rc-path', rc, '--quiet', '--frail'];
      return (paths) => [{ node, args: [...args, ...(paths.length ? paths : ['.'])] }];
    });
  return [
    use('remark-cli 12.0.1, gfm, front matter, own rule', ['section'], false),
    use('remark-cli, the same, frontmatter-schema 3.15.4', ['front-matter', 'section'], true),
  ];
}

function remarkConfig(withSchema) {
  const schema = `
import { readFileSync } from 'node:fs';
import frontmatterSchema from 'remark-lint-frontmatter-schema';
const read = (type) => JSON.parse(readFileSync(new URL(\`\${type}.json\`, import.meta.url), 'utf8'));
const schemas = [['postmortems/', read('postmortem')], ['plans/', read('backup-plan')]].map(([place, embed]) => {
  const check = frontmatterSchema({ embed });
  return () => (tree, file, next) => (file.path.includes(place) ? check(tree, file, next) : next());
});`;
  return `import frontmatter from 'remark-frontmatter';
import gfm from 'remark-gfm';
import headings from './rules/remark-headings.mjs';${withSchema ? schema : '\nconst schemas = [];'}
export default { plugins: [frontmatter, gfm, headings, ...schemas] };
`;
}

/** Without the draft that its validator does not know. */
function copySchema(type, folder) {
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(join(root, `schemas/${type}.schema.json`), 'utf8'),
  );
  writeFileSync(join(folder, `${type}.json`), JSON.stringify(schema));
}

function textlint({ structures, node }) {
  const about = { id: 'textlint', name: 'textlint 15.8.0, own rule', packages: ['textlint@15.8.0'] };
  return [
    installed(about, ({ rules, module }) => {
      writeStructures(rules, structures);
      const own = join(rules, 'textlint');
      mkdirSync(own, { recursive: true });
      const rule = readFileSync(join(rules, 'textlint-headings.js'), 'utf8');
      writeFileSync(join(own, 'headings.js'), rule.replace('./required.mjs', '../required.mjs'));
      const args = [
        module('textlint/bin/textlint.js'),
        '--no-textlintrc',
        '--rulesdir',
        own,
        '--format',
        'unix',
      ];
      return (paths) => [{ node, args: [...args, ...(paths.length ? paths : ['**/*.md'])] }];
    }),
  ];
}

function eslint({ documents, structures, node }) {
  const packages = ['eslint@10.15.0', '@eslint/markdown@8.0.3'];
  const about = { id: 'eslint', name: 'ESLint 10.15.0, @eslint/markdown 8.0.3, own rule', packages };
  return [
    installed(about, ({ folder, rules, module }) => {
      writeStructures(rules, structures);
      const config = join(folder, 'eslint.config.mjs');
      writeFileSync(config, ESLINT_CONFIG);
      const args = [module('eslint/bin/eslint.js'), '--config', config];
      return (paths) => [{ node, args: [...args, ...(paths.length ? paths : [documents])] }];
    }),
  ];
}

const ESLINT_CONFIG = `import markdown from '@eslint/markdown';
import bench from './rules/eslint-headings.mjs';
export default [
  {
    files: ['**/*.md'],
    plugins: { markdown, bench },
    language: 'markdown/gfm',
    languageOptions: { frontmatter: 'yaml' },
    rules: { 'bench/headings': 'error' },
  },
];
`;

function rumdl({ structures }) {
  const packages = ['rumdl@0.2.75'];
  const own = `@rumdl/cli-${process.platform}-${process.arch}/rumdl`;
  const every = { id: 'rumdl', name: 'rumdl 0.2.75, its default rules', packages, sees: [] };
  const only = { id: 'rumdl', name: 'rumdl 0.2.75, only MD043, a run for each folder', packages };
  return [
    installed(every, ({ module }) => (paths) => [
      { args: [module(own), 'check', '--no-cache', '--no-config', ...(paths.length ? paths : ['.'])] },
    ]),
    installed(
      only,
      ({ folder, module }) =>
        (paths) =>
          structures
            .filter(({ place }) => paths.length === 0 || paths.some((path) => path.startsWith(place)))
            .map(({ place, headings }) => {
              const config = join(folder, `${place.replace('/', '-')}.toml`);
              writeFileSync(config, `[MD043]\nheadings = ${JSON.stringify(pattern(headings))}\n`);
              const args = ['check', '--no-cache', '--config', config, '--enable', 'MD043'];
              return { args: [module(own), ...args, ...(paths.length ? paths : [place])] };
            }),
    ),
  ];
}
