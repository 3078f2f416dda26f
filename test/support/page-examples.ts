import { existsSync, readFileSync } from 'node:fs';
import type { PolicySource } from '../../src/core/policy/policy.js';
import { readYaml } from '../../src/core/yaml/yaml-source.js';

/** A document on a rule's page, or several that lie beside each other. */
export interface PageExample {
  readonly kind: 'correct' | 'incorrect';
  /** The texts by path. */
  readonly files: { readonly [path: string]: string };
}

/** A rule's page. */
export interface RulePage {
  readonly text: string;
  /**
   * The blocks `markdown correct` and `markdown incorrect`. Blocks that follow each other with a path behind, such as
   * `markdown incorrect plans/a.md`, are one example, until a path comes again.
   */
  readonly examples: readonly PageExample[];
  /** What the page's block `yaml config` says of a team's promises; holds for all its examples. */
  readonly policy: PolicySource;
}

/** The page of a rule; an empty one where there is none. */
export function rulePage(id: string): RulePage {
  const path = `docs/rules/${id}.md`;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const blocks = text.matchAll(/^(`{3,})markdown (correct|incorrect)(?: (\S+))?\n([\s\S]*?)^\1$/gm);
  const config = /^```yaml config\n([\s\S]*?)^```$/m.exec(text)?.[1];
  const examples: { kind: PageExample['kind']; files: { [path: string]: string } }[] = [];
  for (const [, , kind, path, example] of blocks) {
    const last = examples.at(-1);
    const open = last && last.kind === kind && !('document.md' in last.files) ? last : null;
    if (open && path !== undefined && !(path in open.files)) open.files[path] = example!;
    else examples.push({ kind: kind as PageExample['kind'], files: { [path ?? 'document.md']: example! } });
  }
  return {
    text,
    examples,
    policy: config === undefined ? {} : (readYaml(config).data as PolicySource),
  };
}
