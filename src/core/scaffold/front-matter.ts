import { stringify } from 'yaml';
import type { CompiledType, FieldOf } from '../document-type/library.js';
import type { ScaffoldAnswers } from './answers.js';

type Tree = { [key: string]: unknown };

/**
 * The front matter of a new document in the order of its schema: fields that were answered, that have a default,
 * that are asked for, or that are `demanded`.
 */
export function frontMatterOf(
  type: CompiledType,
  answers: ScaffoldAnswers,
  demanded: readonly FieldOf[] = [],
): Tree {
  const tree: Tree = { type: type.id };
  const known = new Set<string>();
  const wanted = new Set(demanded.map(({ path }) => path.join('.')));
  for (const { path, schema } of type.fields()) {
    const name = path.join('.');
    known.add(name);
    if (name === 'type' || isGroup(schema)) continue;
    const value = name === 'title' ? answers.title : (answers.values[name] ?? defaultOf(schema, answers));
    if (value !== undefined) put(tree, path, value);
    else if (schema['x-prompt'] || wanted.has(name)) put(tree, path, null);
  }
  for (const [name, value] of Object.entries(answers.values))
    if (!known.has(name)) put(tree, name.split('.'), value);
  return tree;
}

/** Front matter between its fences, printed by a YAML printer so that any title survives. */
export function printFrontMatter(tree: Tree): string {
  return `---\n${stringify(tree, { lineWidth: 0, nullStr: '' }).replace(/(?<! ) +$/gm, '')}---\n`;
}

function isGroup(schema: FieldOf['schema']): boolean {
  return typeof schema.properties === 'object';
}

function defaultOf(schema: FieldOf['schema'], { locale, context }: ScaffoldAnswers): unknown {
  const value = schema['x-default'];
  if (typeof value !== 'string') return value;
  const filled = fillContext(value, { ...context, locale });
  return filled === '' ? undefined : filled;
}

/** Fills `{today}` and the like; a placeholder without a value stays. */
export function fillContext(text: string, context: { readonly [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => context[name] ?? whole);
}

function put(tree: Tree, path: readonly string[], value: unknown): void {
  let parent = tree;
  for (const step of path.slice(0, -1)) {
    const next = parent[step];
    if (typeof next === 'object' && next !== null && !Array.isArray(next)) parent = next as Tree;
    else {
      const made: Tree = {};
      Object.defineProperty(parent, step, {
        value: made,
        enumerable: true,
        writable: true,
        configurable: true,
      });
      parent = made;
    }
  }
  Object.defineProperty(parent, path.at(-1)!, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
