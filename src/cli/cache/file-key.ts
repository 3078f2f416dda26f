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
  // The path is told by where the result is kept, and how it is shown by the current folder.
  const keyOfSettings = ({
    types,
    settings,
    policy,
    rules: _rules,
    path: _path,
    ...own
  }: LintSettings): string =>
    keyOf(JSON.stringify([version, cwd, edits, own, [types, settings, policy].map(keyOfShared)]));
  let last: { readonly settings: LintSettings; readonly key: string } | null = null;
  return (settings, bytes) => {
    if (!last || !differInPathOnly(last.settings, settings))
      last = { settings, key: keyOfSettings(settings) };
    return `${keyOf(bytes)} ${last.key}`;
  };
}

function differInPathOnly(one: LintSettings, other: LintSettings): boolean {
  const names = Object.keys(one) as (keyof LintSettings)[];
  const same = names.every((name) => name === 'path' || one[name] === other[name]);
  return same && names.length === Object.keys(other).length;
}

function mapsAsLists(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return value instanceof RegExp ? String(value) : value;
}
