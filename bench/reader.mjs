// Compares readers of Markdown on the files of a folder, by default of this project's: node bench/reader.mjs [DIR [BUILD]]
// Needs `npm run compile`. Figures are milliseconds per megabyte (UTF-16), medians of rounds after warm-up.
// markdown-it and commonmark are measured where they happen to be installed; the project does not need them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TreeFragment } from '@lezer/common';
import { GFM, parser as lezer } from '@lezer/markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const ROUNDS = 15;
const WARM_UP = 3;
const INLINE = [
  'Escape',
  'Entity',
  'InlineCode',
  'HTMLTag',
  'Emphasis',
  'HardBreak',
  'Link',
  'Image',
  'LinkEnd',
];
const GFM_INLINE = ['Strikethrough', 'Autolink'];

const root = resolve(import.meta.dirname, '..');
const [folder = resolve(root, 'docs'), build = resolve(root, 'build')] = process.argv.slice(2);
const texts = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;

const core = (name) => import(pathToFileURL(join(resolve(build), 'src/core/markdown', name)).href);
const { readMarkdown } = await core('read.js');
const { plainText } = await core('plain-text.js');
const { walk } = await core('walk.js');

const withGfm = lezer.configure(GFM);
const blocksOnly = withGfm.configure({ remove: [...INLINE, ...GFM_INLINE] });
const bypassed = withGfm.configure({});
bypassed.parseInline = () => [];
const remark = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm);

const previous = new Map(texts.map((text) => [text, readMarkdown(text)]));
const edited = new Map(texts.map((text) => [text, insertAtThreeQuarters(text)]));
const trees = new Map(texts.map((text) => [text, bypassed.parse(text)]));
const readers = {
  'pulih: blocks': (text) => readMarkdown(text),
  'pulih: blocks and every title and cell': (text) => {
    const document = readMarkdown(text);
    for (const { block } of walk(document)) {
      if (block.kind === 'heading') plainText(document, block.title);
      if (block.kind === 'table')
        for (const row of [block.header, ...block.rows])
          for (const cell of row.cells) plainText(document, cell);
    }
  },
  'pulih: blocks and all inline text': (text) => {
    const document = readMarkdown(text);
    for (const { block } of walk(document)) {
      if (block.kind === 'heading') plainText(document, block.title);
      if (block.kind === 'paragraph') plainText(document, block.range);
    }
  },
  'pulih: again, after a change at three quarters': (text) =>
    readMarkdown(edited.get(text), previous.get(text)),
  'lezer: blocks, inline bypassed': (text) => bypassed.parse(text),
  'lezer: blocks, inline bypassed, nodes visited': (text) => visit(bypassed.parse(text)),
  'lezer: again, after that change, nodes visited': (text) => visit(parseAgain(text)),
  'lezer: blocks, inline parsers removed': (text) => blocksOnly.parse(text),
  'lezer: all': (text) => withGfm.parse(text),
  ...(await installed('markdown-it', ({ default: markdownIt }) => {
    const md = markdownIt({ html: true });
    const blocks = markdownIt({ html: true });
    blocks.core.ruler.enableOnly(['normalize', 'block']);
    return {
      'markdown-it: blocks': (text) => blocks.parse(text, {}),
      'markdown-it: all': (text) => md.parse(text, {}),
    };
  })),
  ...(await installed('commonmark', ({ Parser }) => {
    const parser = new Parser();
    return { 'commonmark: all, no tables': (text) => parser.parse(text) };
  })),
  'remark: all': (text) => remark.parse(text),
};

const times = new Map(Object.keys(readers).map((name) => [name, []]));
// The readers take turns, so that a busy moment of the machine does not fall upon one of them.
for (let round = -WARM_UP; round < ROUNDS; round++)
  for (const [name, read] of Object.entries(readers)) {
    if (name.startsWith('remark') && round > 1) continue;
    const time = timeOf(read);
    if (round >= 0) times.get(name).push(time);
  }
const results = [...times].map(([name, rounds]) => [name, rounds.sort((a, b) => a - b)[rounds.length >> 1]]);
const base = results[0][1];
process.stdout.write(`${texts.length} files, ${megabytes.toFixed(2)} MB\n`);
for (const [name, time] of results)
  process.stdout.write(
    `${name.padEnd(48)}${time.toFixed(1).padStart(8)} ms/MB ${(time / base).toFixed(1).padStart(7)} ×\n`,
  );

function parseAgain(text) {
  const at = (text.length * 3) >> 2;
  const fragments = TreeFragment.addTree(trees.get(text));
  const change = { fromA: at, toA: at, fromB: at, toB: at + 1 };
  return bypassed.parse(edited.get(text), TreeFragment.applyChanges(fragments, [change]));
}

/** What turning the tree into plain data costs at least. */
function visit(tree) {
  let nodes = 0;
  tree.iterate({
    enter({ name, from, to }) {
      if (name !== '' && to >= from) nodes++;
    },
  });
  return nodes;
}

/** A flat string, as an editor holds it. */
function insertAtThreeQuarters(text) {
  const at = (text.length * 3) >> 2;
  return Buffer.from(`${text.slice(0, at)}x${text.slice(at)}`).toString();
}

function timeOf(read) {
  const start = performance.now();
  for (const text of texts) read(text);
  return (performance.now() - start) / megabytes;
}

async function installed(name, readersOf) {
  try {
    return readersOf(await import(name));
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return {};
    throw error;
  }
}
