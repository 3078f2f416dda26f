import { existsSync, readFileSync } from 'node:fs';
import type { PolicySource } from '../../src/core/policy/policy.js';
import { readYaml } from '../../src/core/yaml/yaml-source.js';

/** A document on a rule's page. */
export interface PageExample {
  readonly kind: 'correct' | 'incorrect';
  readonly text: string;
}

/** A rule's page. */
export interface RulePage {
  readonly text: string;
  /** The blocks `markdown correct` and `markdown incorrect`. */
  readonly examples: readonly PageExample[];
  /** What the page's block `yaml config` says of a team's promises; holds for all its examples. */
  readonly policy: PolicySource;
}

/** The page of a rule; an empty one where there is none. */
export function rulePage(id: string): RulePage {
  const path = `docs/rules/${id}.md`;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const blocks = text.matchAll(/^(`{3,})markdown (correct|incorrect)\n([\s\S]*?)^\1$/gm);
  const config = /^```yaml config\n([\s\S]*?)^```$/m.exec(text)?.[1];
  return {
    text,
    examples: [...blocks].map(([, , kind, example]) => ({
      kind: kind as PageExample['kind'],
      text: example!,
    })),
    policy: config === undefined ? {} : (readYaml(config).data as PolicySource),
  };
}
