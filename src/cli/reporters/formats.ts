import { checkstyle } from './checkstyle.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { rdjson } from './rdjson.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';
import { stylish } from './stylish.js';

/** The reporters by the names of their formats. */
export const reporters = {
  stylish,
  json,
  github,
  gitlab,
  sarif,
  junit,
  checkstyle,
  markdown,
  rdjson,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as readonly Format[];

/** Formats that show how problems would be repaired. */
export const formatsWithEdits: ReadonlySet<Format> = new Set<Format>(['json', 'sarif', 'rdjson']);
