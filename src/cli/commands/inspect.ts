import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';
import { pathOperands } from './paths.js';

const options = {
  format: {
    kind: 'value',
    short: 'f',
    placeholder: 'FORMAT',
    choices: ['text', 'json'],
    summary: 'How it is printed; default: text',
  },
  type: { kind: 'value', placeholder: 'TYPE', summary: 'Take every file for a document of this type' },
  explain: { kind: 'flag', summary: 'Say for each section why it was taken for what it is about' },
  config: { kind: 'value', short: 'c', placeholder: 'FILE', summary: 'Use this configuration and no other' },
} as const satisfies OptionSpecs;

export const inspect = defineCommand({
  name: 'inspect',
  summary: 'Tell what Pulih understands of documents, also of ones that were never written for it',
  operands: pathOperands,
  options,
  examples: ['pulih inspect docs/2023-02-21-outage.md', 'pulih inspect --format json docs/postmortems'],
  run: async (input, io) => (await import('../work.js')).runInspect(input, io),
});

export type InspectInput = CommandInput<typeof options>;
