import { placeOf } from '../document-type/load.js';
import { indexLines } from '../text/lines.js';
import type { Path } from '../yaml/yaml-source.js';
import type { ConfigError, ConfigSource } from './config.js';
import type { YamlText } from './unknown-names.js';

/** A backslash before anything but what it takes the meaning of a glob from. */
const separator = /\\(?:[\p{L}\p{N}_.*?-]|$)/u;
const drive = /^[A-Za-z]:[\\/]/;

/** Patterns that can never match since they are written as paths of one system, or from the root of it. */
export function pathForms(yamls: ReadonlyMap<string, YamlText>): ConfigError[] {
  return [...yamls].flatMap(([path, { text, yaml }]) => {
    const { documents = [], overrides = [], ignore = [] } = (yaml.data ?? {}) as ConfigSource;
    const globs = [
      ...documents.flatMap(({ files }, index) => patternsOf(files, ['documents', index, 'files'])),
      ...overrides.flatMap(({ files }, index) => patternsOf(files, ['overrides', index, 'files'])),
    ];
    const faults = [
      ...globs.map(({ pattern, at }) => ({ message: faultOf(pattern) ?? absoluteFault(pattern), at })),
      ...patternsOf(ignore, ['ignore']).map(({ pattern, at }) => ({ message: faultOf(pattern), at })),
    ];
    return faults.flatMap(({ message, at }) =>
      message === null ? [] : [{ path, ...indexLines(text).position(placeOf(yaml, at).start), message }],
    );
  });
}

/** ' Write `a/b`: …' for a path with backslashes, else ''. */
export function slashHint(path: string): string {
  return path.includes('\\')
    ? ` Write \`${slashed(path)}\`: folders are divided by \`/\` on every system.`
    : '';
}

function patternsOf(
  files: string | readonly string[],
  at: Path,
): readonly { readonly pattern: string; readonly at: Path }[] {
  if (typeof files === 'string') return [{ pattern: files, at }];
  return files.map((pattern, index) => ({ pattern, at: [...at, index] }));
}

function faultOf(pattern: string): string | null {
  if (drive.test(pattern)) return `\`${pattern}\` names a drive; ${fromHere}, such as \`docs/**\`.`;
  if (!separator.test(pattern)) return null;
  return `\`${pattern}\` has \`\\\` between folders; write \`${slashed(pattern)}\`, on every system.`;
}

function absoluteFault(pattern: string): string | null {
  if (!pattern.startsWith('/')) return null;
  return `\`${pattern}\` begins at the root; ${fromHere}: \`${pattern.replace(/^\/+/, '')}\`.`;
}

const fromHere = 'write the pattern as seen from the folder of this file';

function slashed(path: string): string {
  return path.replace(/\\+/g, '/');
}
