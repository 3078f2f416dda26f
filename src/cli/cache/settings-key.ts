import type { LintSettings } from '../../core/lint/lint.js';
import { keyOf } from './result-cache.js';

/** Makes keys of what texts are linted by. One for a run: it remembers what many files share. */
export function settingsKeys(run: {
  readonly version: string;
  /** Whether reports say what would repair a problem. */
  readonly edits: boolean;
}): (settings: LintSettings) => string {
  const shared = new Map<object, string>();
  const keyOfShared = (object: object, data: () => unknown): string => {
    const known = shared.get(object);
    if (known !== undefined) return known;
    const key = keyOf(JSON.stringify(data(), mapsAsLists));
    shared.set(object, key);
    return key;
  };
  return ({ types, settings, policy, rules: _, ...own }) =>
    keyOf(
      JSON.stringify([run.version, run.edits, own]),
      keyOfShared(types, () => types),
      keyOfShared(settings, () => settings),
      keyOfShared(policy, () => policy),
    );
}

function mapsAsLists(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return value instanceof RegExp ? String(value) : value;
}
