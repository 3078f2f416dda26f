import { locales } from '../../core/locale/pack.js';
import { presets } from '../../core/rules/rule.js';
import { baselineName } from '../baseline/name.js';
import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';
import { formats } from '../reporters/formats.js';
import { pathOperands } from './paths.js';

const options = {
  format: {
    kind: 'values',
    short: 'f',
    aliases: ['output-format'],
    placeholder: 'FORMAT[=FILE]',
    summary: `How findings are printed, and where to; may be given several times: ${formats.join(', ')}`,
  },
  fix: { kind: 'flag', summary: 'Repair what needs no choice, then report what is left' },
  'fix-dry-run': { kind: 'flag', summary: 'Report what --fix would leave, and write nothing' },
  type: { kind: 'value', placeholder: 'TYPE', summary: 'Take every file for a document of this type' },
  locale: {
    kind: 'value',
    placeholder: 'LOCALE',
    choices: locales,
    summary: 'Language of messages, and of documents that do not say',
  },
  config: { kind: 'value', short: 'c', placeholder: 'FILE', summary: 'Use this configuration and no other' },
  preset: {
    kind: 'value',
    placeholder: 'PRESET',
    choices: presets,
    summary: 'Start from these rules instead of those the configuration extends',
  },
  baseline: { kind: 'value', placeholder: 'FILE', summary: 'Report only what this file does not know yet' },
  'update-baseline': {
    kind: 'flag',
    summary: `Write the findings of this run to the baseline; default file: ${baselineName}`,
  },
  'fail-on': {
    kind: 'value',
    placeholder: 'SEVERITY',
    choices: ['error', 'warning', 'info', 'never'],
    summary: 'Exit with 1 from this severity on; default: error',
  },
  'max-warnings': { kind: 'value', placeholder: 'N', summary: 'Exit with 1 at more warnings than this' },
  stdin: { kind: 'flag', summary: 'Check what comes in on standard input; with --fix print it repaired' },
  'stdin-filename': {
    kind: 'value',
    placeholder: 'FILE',
    summary: 'Path that standard input is taken for',
  },
  'report-unused-disable-directives': {
    kind: 'flag',
    summary: 'Report comments that silence nothing, as errors',
  },
  quiet: { kind: 'flag', summary: 'Report errors only' },
  color: { kind: 'switch', summary: 'Colours or none; default: on a terminal, unless NO_COLOR is set' },
  now: { kind: 'value', placeholder: 'ISO', summary: 'Date and time to check against, for repeatable runs' },
} as const satisfies OptionSpecs;

export const lint = defineCommand({
  name: 'lint',
  summary: 'Check documents, and repair what needs no choice',
  operands: pathOperands,
  options,
  examples: [
    'pulih lint',
    'pulih lint --fix docs/postmortems',
    'pulih lint --preset strict --max-warnings 0 "docs/**/*.md"',
    'pulih lint --format stylish --format sarif=pulih.sarif',
    'pulih lint --update-baseline, then in CI: pulih lint --baseline .pulih-baseline.json',
    'pulih lint --stdin --stdin-filename docs/postmortems/new.md < draft.md',
  ],
  run: async (input, io) => (await import('../work.js')).runLint(input, io),
});

export type LintInput = CommandInput<typeof options>;
