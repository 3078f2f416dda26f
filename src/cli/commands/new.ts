import { locales } from '../../core/locale/pack.js';
import { type CommandInput, defineCommand, type OptionSpecs } from '../command.js';

const options = {
  set: {
    kind: 'values',
    placeholder: 'KEY=VALUE',
    summary: 'A front matter value, such as times.started=2023-02-21T10:00; may be given again',
  },
  locale: {
    kind: 'value',
    placeholder: 'LOCALE',
    choices: locales,
    summary: 'Language of the document; default: the configuration’s, else en',
  },
  from: { kind: 'value', placeholder: 'FILE', summary: 'Take facts and texts over from this document' },
  out: { kind: 'value', short: 'o', placeholder: 'PATH', summary: 'File or folder to write to' },
  stdout: { kind: 'flag', summary: 'Print the document, and write nothing' },
  full: { kind: 'flag', summary: 'Also write the sections that are not demanded' },
  force: { kind: 'flag', summary: 'Replace a file that is there' },
  into: {
    kind: 'value',
    placeholder: 'FILE',
    summary: 'Add the sections that this document lacks, nothing else',
  },
  config: { kind: 'value', short: 'c', placeholder: 'FILE', summary: 'Use this configuration and no other' },
} as const satisfies OptionSpecs;

export const newDocument = defineCommand({
  name: 'new',
  summary: 'Write a new document of a type; asks for what it needs in a terminal',
  operands: {
    placeholder: 'TYPE',
    summary: 'postmortem, backup-plan, runbook, apology, status-update, customer-faq, or one of your own',
    least: 1,
    most: 1,
  },
  options,
  examples: [
    'pulih new postmortem',
    'pulih new postmortem --set title="Online ordering was down for two hours" --set severity=sev2',
    'pulih new apology --from docs/postmortems/2023-02-21-ordering.md --locale id',
    'pulih new postmortem --into docs/old-postmortem.md',
  ],
  run: async (input, io) => (await import('../new/run-new.js')).runNew(input, io),
});

export type NewInput = CommandInput<typeof options>;
