import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';

const options = {
  stdio: { kind: 'flag', summary: 'Speak over standard input and output (the only way, and the default)' },
} as const satisfies OptionSpecs;

export const lsp = defineCommand({
  name: 'lsp',
  summary: 'Serve editors by the Language Server Protocol',
  operands: { placeholder: '', summary: '', least: 0, most: 0 },
  options,
  examples: ['pulih lsp --stdio'],
  run: async (_input: LspInput, io) => (await import('../lsp/run-lsp.js')).runLsp(io),
});

export type LspInput = CommandInput<typeof options>;
