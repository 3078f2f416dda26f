import { locales } from '../../core/locale/pack.js';
import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';

const options = {
  locale: {
    kind: 'value',
    placeholder: 'LOCALE',
    choices: locales,
    summary: 'Language of the descriptions; default: en',
  },
  config: { kind: 'value', short: 'c', placeholder: 'FILE', summary: 'Use this configuration and no other' },
} as const satisfies OptionSpecs;

export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of a type’s front matter, for other editors',
  operands: { placeholder: 'TYPE', summary: 'Id of a document type', least: 1, most: 1 },
  options,
  examples: ['pulih schema postmortem > postmortem.schema.json'],
  run: async (input, io) => (await import('../work.js')).printSchema(input, io),
});

export type SchemaInput = CommandInput<typeof options>;
