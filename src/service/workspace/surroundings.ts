import type { Linted } from '../../core/lint/lint.js';
import { lintAcross, withAcross } from '../../core/lint/lint-across.js';
import { acrossRules } from '../../core/lint/run-rule.js';
import { readMarkdown } from '../../core/markdown/read.js';
import { anchorsIn } from '../../core/workspace/anchors.js';
import type { DocumentEntry } from '../../core/workspace/entry.js';
import { needsOf } from '../../core/workspace/needs.js';
import { baseName } from '../../core/workspace/resolve.js';
import { type Workspace, type WorkspaceFiles, workspaceOf } from '../../core/workspace/workspace.js';
import type { Analysis } from '../analysis.js';
import type { Files } from './files.js';
import { normalUri, pathOf, sameSystem, schemeOf, uriOf } from './uris.js';
import type { Others, WorkspaceIndex } from './workspace-index.js';

/** Puts documents among the others of the workspace. */
export interface Surroundings {
  /** The analysis with what shows only beside other documents; as it is while the index is not loaded. */
  among(analysis: Analysis): Promise<Analysis>;
  /** A file may have come, gone or changed; without a URI any of them. */
  forget(uri?: string): void;
}

interface Options {
  readonly index: WorkspaceIndex;
  readonly files: Pick<Files, 'read' | 'stat'>;
}

interface Known {
  readonly state: string;
  readonly analysis: Analysis;
}

export function surroundings({ index, files }: Options): Surroundings {
  const known = new WeakMap<Analysis, Known>();
  const there = new Map<string, Promise<boolean>>();
  const anchors = new Map<string, Promise<readonly string[] | null>>();
  const shared = { generation: -1, system: '', workspace: workspaceOf([], noFiles) };
  let forgotten = 0;

  const exists = (uri: string): Promise<boolean> =>
    remembered(there, uri, async () => (await files.stat(uri)) !== null);
  const anchorsOf = (uri: string): Promise<readonly string[] | null> =>
    remembered(anchors, uri, async () => {
      const text = await files.read(uri);
      return text === null ? null : anchorsIn(readMarkdown(text));
    });
  /** The documents that paths lead to from a URI; typing in one of them changes the others' workspace only later. */
  const documentsLike = (own: string, { documents, generation }: Others): Workspace => {
    const system = uriOf('', own);
    if (shared.generation !== generation || shared.system !== system) {
      const near = [...documents].filter(([uri]) => sameSystem(uri, own)).map(([, document]) => document);
      Object.assign(shared, { generation, system, workspace: workspaceOf(near, noFiles) });
    }
    return shared.workspace;
  };
  const filesFor = async (entry: DocumentEntry, own: string, near: Workspace): Promise<WorkspaceFiles> => {
    const needs = needsOf([entry]);
    const found = new Set<string>();
    const headings = new Map<string, readonly string[]>();
    for (const path of needs.paths) if (await exists(uriOf(path, own))) found.add(path);
    for (const path of needs.anchors) {
      const read = near.entry(path) ? null : await anchorsOf(uriOf(path, own));
      if (read) headings.set(path, read);
    }
    const { markdown } = index;
    return {
      exists: (path) => found.has(path) || near.entry(path) !== null,
      anchors: (path) => headings.get(path) ?? null,
      changed: () => null,
      named: (name) =>
        [...markdown]
          .filter((uri) => sameSystem(uri, own) && baseName(pathOf(uri)) === name)
          .map(pathOf)
          .sort(),
    };
  };
  return {
    async among(analysis) {
      const { uri, run } = analysis;
      if (!index.loaded || schemeOf(uri) === 'untitled' || !acrossRules(run).any) return analysis;
      const own = normalUri(uri);
      const others = await index.around(own);
      const state = `${others.generationOfOthers} ${forgotten}`;
      const before = known.get(analysis);
      if (before?.state === state) return before.analysis;
      const path = pathOf(own);
      const near = documentsLike(own, others);
      const workspace = near.withFiles(await filesFor(analysis.entry(), own, near));
      const lintAmong = (linted: Linted): Linted => {
        const entry = linted === analysis.linted ? analysis.entry() : linted.entry(path);
        return withAcross(linted, lintAcross(entry, workspace.replacing(entry), run));
      };
      const full = withLint(analysis, lintAmong);
      known.set(analysis, { state, analysis: full });
      return full;
    },
    forget(uri) {
      if (uri === undefined) {
        there.clear();
        anchors.clear();
        forgotten++;
      } else {
        there.delete(uri);
        anchors.delete(uri);
      }
    },
  };
}

function withLint(analysis: Analysis, lintAmong: (linted: Linted) => Linted): Analysis {
  const linted = lintAmong(analysis.linted);
  return {
    ...analysis,
    linted,
    problems: linted.problems,
    lint(parsed) {
      const alone = analysis.lint(parsed);
      return alone && lintAmong(alone);
    },
  };
}

function remembered<T>(cache: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = cache.get(key) ?? ask();
  cache.set(key, answer);
  return answer;
}

const noFiles: WorkspaceFiles = {
  exists: () => false,
  anchors: () => null,
  changed: () => null,
  named: () => [],
};
