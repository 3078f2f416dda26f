import type { OptionSpec } from '../command.js';
import { formats } from '../reporters/format-names.js';

/** Options of the commands that report findings. */
export const formatOption = {
  kind: 'values',
  short: 'f',
  aliases: ['output-format'],
  placeholder: 'FORMAT[=FILE]',
  summary: `How findings are printed, and where to; may be given several times: ${formats.join(', ')}`,
} as const satisfies OptionSpec;

export const limitOptions = {
  'fail-on': {
    kind: 'value',
    placeholder: 'SEVERITY',
    choices: ['error', 'warning', 'info', 'never'],
    summary: 'Exit with 1 from this severity on; default: error',
  },
  'max-warnings': { kind: 'value', placeholder: 'N', summary: 'Exit with 1 at more warnings than this' },
} as const satisfies { readonly [name: string]: OptionSpec };
