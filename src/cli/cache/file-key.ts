import type { LintSettings } from '../../core/lint/lint.js';
import { keyOf } from './key.js';

/** Makes keys of what files are linted by, and of what they hold. One for a run: it remembers what many files share. */
export function fileKeys(run: {
  readonly cwd: string;
  readonly version: string;
  /** Whether reports say what would repair a problem. */
  readonly edits: boolean;
}): (settings: LintSettings, bytes: Uint8Array) => string {
  const { cwd, version, edits } = run;
  const shared = new WeakMap<object, string>();
  const keyOfShared = (object: object): string => {
    const known = shared.get(object);
    if (known !== undefined) return known;
    const key = keyOf(JSON.stringify(object, mapsAsLists));
    shared.set(object, key);
    return key;
  };
  const settled = new Map<string, string>();
  const keyOfSettings = (written: string): string => {
    const key = settled.get(written) ?? keyOf(written);
    settled.set(written, key);
    return key;
  };
  // The path is told by where the result is kept, and how it is shown by the current folder.
  return ({ types, settings, policy, rules: _rules, path: _path, ...own }, bytes) => {
    const by = [types, settings, policy].map(keyOfShared);
    return `${keyOf(bytes)} ${keyOfSettings(JSON.stringify([version, cwd, edits, own, by]))}`;
  };
}

function mapsAsLists(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return value instanceof RegExp ? String(value) : value;
}
