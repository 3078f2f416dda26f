import type { Connection } from 'vscode-languageserver';
import { defaultSettings, type Settings } from '../service/data/settings.js';

/** The settings of resources, asked of the client once each and dropped when it says that they changed. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** What is known without asking. */
  known(uri: string): Settings;
  forget(pushed?: unknown): void;
}

export function settingsStore(connection: Connection, canAsk: () => boolean): SettingsStore {
  const asked = new Map<string, Promise<Settings>>();
  const answers = new Map<string, Settings>();
  let pushed = defaultSettings;
  return {
    of(uri) {
      if (!canAsk()) return Promise.resolve(pushed);
      const waiting = asked.get(uri);
      if (waiting) return waiting;
      const answer = connection.workspace
        .getConfiguration({ scopeUri: uri, section: 'pulih' })
        .then(readSettings, () => defaultSettings)
        .then((settings) => {
          answers.set(uri, settings);
          return settings;
        });
      asked.set(uri, answer);
      return answer;
    },
    known: (uri) => answers.get(uri) ?? pushed,
    forget(value) {
      asked.clear();
      answers.clear();
      const own = (value as { readonly pulih?: unknown } | null | undefined)?.pulih;
      if (own !== undefined) pushed = readSettings(own);
    },
  };
}

/** Settings as the client gives them; what is missing or of the wrong type is as by default. */
export function readSettings(value: unknown): Settings {
  return merge(defaultSettings, value) as Settings;
}

function merge(base: unknown, value: unknown): unknown {
  if (typeof base !== 'object' || base === null) return typeof value === typeof base ? value : base;
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return Object.fromEntries(Object.entries(base).map(([key, own]) => [key, merge(own, given[key])]));
}
