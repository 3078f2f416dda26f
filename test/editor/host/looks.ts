import { type EditorVersion, editorVersions, type HostKind } from './versions.js';

/** How the editor looks to a user. */
export interface Look {
  readonly name: string;
  readonly theme: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Whether the folder is trusted. Default: true. */
  readonly trusted?: boolean;
  /** Display language. Default: English. */
  readonly language?: 'id';
  /** The extension host that the extension runs in. Default: Node. */
  readonly host?: HostKind;
  /** Whether it has a terminal. Default: true. */
  readonly terminal?: boolean;
}

const wide = { width: 1600, height: 900 };
const narrow = { width: 800, height: 700 };

/** How the pictures of the README and the walkthrough are taken. */
export const pictureLook: Look = {
  name: 'pictures',
  theme: 'Default Dark Modern',
  viewport: { width: 1000, height: 620 },
};

/** What a VS Code is looked at in first. */
const first: Look = { name: 'dark-wide', theme: 'Default Dark Modern', viewport: wide };

/** The folder is not trusted. */
const untrusted: Look = {
  name: 'untrusted',
  theme: 'Default Light Modern',
  viewport: wide,
  trusted: false,
};

const indonesian: Look = {
  name: 'indonesian',
  theme: 'Default Dark Modern',
  viewport: wide,
  language: 'id',
};

const webWorker: Look = {
  name: 'web-worker',
  theme: 'Default Dark Modern',
  viewport: wide,
  host: 'web',
};

/** What npm has of the oldest VS Code lacks the native module that its terminals need. */
const oldest: Look = { ...first, terminal: false };

const others: readonly Look[] = [
  { name: 'light-wide', theme: 'Default Light Modern', viewport: wide },
  { name: 'dark-narrow', theme: 'Default Dark Modern', viewport: narrow },
  { name: 'contrast-wide', theme: 'Default High Contrast', viewport: wide },
  { name: 'light-narrow', theme: 'Default Light Modern', viewport: narrow },
];

/**
 * In what a VS Code is looked at by a user. The suite runs in every version; a user takes minutes, so that only the
 * newest has one, unless `PULIH_LOOKS=all` asks for every version, theme and width.
 */
export function looksFor(edition: EditorVersion): readonly Look[] {
  const all = process.env.PULIH_LOOKS === 'all';
  if (edition !== editorVersions.at(-1)) return all ? [oldest] : [];
  return [first, ...(all ? others : []), untrusted, indonesian, webWorker];
}
