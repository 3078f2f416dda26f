import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';
import { formatOption, limitOptions } from './report-options.js';

const options = {
  format: formatOption,
  ...limitOptions,
  quiet: { kind: 'flag', summary: 'Report errors only' },
  color: { kind: 'switch', summary: 'Colours or none; default: on a terminal, unless NO_COLOR is set' },
} as const satisfies OptionSpecs;

export const merge = defineCommand({
  name: 'merge',
  summary: 'Join the JSON reports of several runs, such as the shards of one, into any format',
  operands: {
    placeholder: 'FILES…',
    summary: 'Reports by `pulih lint --format json`',
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  options,
  examples: [
    'pulih lint --shard 1/4 --format json=part-1.json',
    'pulih merge part-*.json --format github --format sarif=pulih.sarif',
  ],
  run: async (input, io) => (await import('../work.js')).runMerge(input, io),
});

export type MergeInput = CommandInput<typeof options>;
