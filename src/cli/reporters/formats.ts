import { checkstyle } from './checkstyle.js';
import type { Format } from './format-names.js';
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
export const reporters: { readonly [format in Format]: Reporter } = {
  stylish,
  json,
  github,
  gitlab,
  sarif,
  junit,
  checkstyle,
  markdown,
  rdjson,
};

/** Formats that show how problems would be repaired. */
export const formatsWithEdits: ReadonlySet<Format> = new Set<Format>(['json', 'sarif', 'rdjson']);
