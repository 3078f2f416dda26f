import { locales } from '../../core/locale/pack.js';
import { presets } from '../../core/rules/rule.js';
import { baselineName } from '../baseline/name.js';
import { cacheName } from '../cache/name.js';
import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';
import { pathOperands } from './paths.js';
import { formatOption, limitOptions } from './report-options.js';

const options = {
  format: formatOption,
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
  diff: { kind: 'flag', summary: 'Print what --fix would change as a patch, and write nothing' },
  'changed-since': {
    kind: 'value',
    placeholder: 'REF',
    summary: 'Check only documents that changed since this git reference',
  },
  'only-new': {
    kind: 'flag',
    summary: 'With --changed-since: report only what these documents did not have then',
  },
  shard: { kind: 'value', placeholder: 'I/N', summary: 'Check the I-th of N parts; see pulih merge' },
  cache: {
    kind: 'flag',
    summary: 'Keep results for the next run today; files that did not change are not linted again',
  },
  'cache-location': {
    kind: 'value',
    placeholder: 'FILE',
    summary: `Keep them in this file; default: ${cacheName}`,
  },
  concurrency: {
    kind: 'value',
    placeholder: 'N',
    summary: 'Check with N threads, or off for one; default: auto, as many as pay',
  },
  baseline: { kind: 'value', placeholder: 'FILE', summary: 'Report only what this file does not know yet' },
  'update-baseline': {
    kind: 'flag',
    summary: `Write the findings of this run to the baseline; default file: ${baselineName}`,
  },
  ...limitOptions,
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
    'pulih lint --changed-since origin/main --only-new',
    'pulih lint --format stylish --format sarif=pulih.sarif',
    'pulih lint --update-baseline, then in CI: pulih lint --baseline .pulih-baseline.json',
    'pulih lint --stdin --stdin-filename docs/postmortems/new.md < draft.md',
  ],
  run: async (input, io) => (await import('../work.js')).runLint(input, io),
});

export type LintInput = CommandInput<typeof options>;
