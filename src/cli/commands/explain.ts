import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';

const options = {} as const satisfies OptionSpecs;

export const explain = defineCommand({
  name: 'explain',
  summary: 'Explain a rule: why it is there, what it accepts and what it does not',
  operands: { placeholder: 'RULE', summary: 'Id of a rule, as findings name it', least: 1, most: 1 },
  options,
  examples: ['pulih explain section-missing'],
  run: async (input, io) => (await import('../work.js')).explainRule(input, io),
});

export type ExplainInput = CommandInput<typeof options>;
