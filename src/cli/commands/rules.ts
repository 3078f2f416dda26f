import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';

const options = {
  format: {
    kind: 'value',
    short: 'f',
    placeholder: 'FORMAT',
    choices: ['text', 'json'],
    summary: 'How they are printed; default: text',
  },
} as const satisfies OptionSpecs;

export const rules = defineCommand({
  name: 'rules',
  summary: 'List the rules and how much they weigh in each preset',
  operands: { placeholder: '', summary: '', least: 0, most: 0 },
  options,
  examples: ['pulih rules', 'pulih rules --format json'],
  run: async (input, io) => (await import('../work.js')).listRules(input, io),
});

export type RulesInput = CommandInput<typeof options>;
