import { presets } from '../../core/rules/rule.js';
import { baselineName } from '../baseline/name.js';
import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';
import { ciSystems } from '../init/ci-systems.js';

const options = {
  yes: { kind: 'flag', short: 'y', summary: 'Write without asking' },
  stdout: { kind: 'flag', summary: 'Print the configuration, and write nothing' },
  force: { kind: 'flag', summary: 'Replace a configuration that is there' },
  preset: {
    kind: 'value',
    placeholder: 'PRESET',
    choices: presets,
    summary: 'Rules that the configuration extends; default: minimal beside old documents, else standard',
  },
  baseline: {
    kind: 'switch',
    summary: `Note what is wrong today in ${baselineName}, so that CI reports only what is new; default: asked, or yes`,
  },
  ci: {
    kind: 'value',
    placeholder: 'SYSTEM',
    choices: ciSystems,
    summary: 'Write a ready CI file too',
  },
} as const satisfies OptionSpecs;

export const init = defineCommand({
  name: 'init',
  summary: 'Propose a .pulih.yaml from the Markdown files that are here',
  operands: { placeholder: '', summary: '', least: 0, most: 0 },
  options,
  examples: ['pulih init', 'pulih init --stdout', 'pulih init --yes --preset strict --ci github'],
  run: async (input, io) => (await import('../work.js')).runInit(input, io),
});

export type InitInput = CommandInput<typeof options>;
