import type { AnyCommand, OperandSpec, OptionSpec } from './command.js';

/** The help of the whole program. */
export function programHelp(commands: readonly AnyCommand[]): string {
  return [
    'pulih: write, check and understand incident documents in Markdown',
    '',
    'Usage: pulih COMMAND [ARGUMENTS]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'Show this help; after a command: that of the command'],
      ['-v, --version', 'Show the version'],
    ]),
    '',
    'Exit codes: 0 nothing to complain about, 1 findings, 2 could not run (the reason is on stderr)',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: AnyCommand): string {
  const { name, summary, operands, options, examples } = command;
  const rows = Object.entries(options).map(([option, spec]): [string, string] => [
    spellingOf(option, spec),
    spec.summary,
  ]);
  return [
    summary,
    '',
    `Usage: pulih ${name} [OPTIONS]${usageOf(operands)}`,
    '',
    ...(operands.most > 0 ? columns([[operands.placeholder, operands.summary]]) : []),
    ...(operands.most > 0 ? [''] : []),
    'Options:',
    ...columns([...rows, ['-h, --help', 'Show this help']]),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function usageOf({ placeholder, least, most }: OperandSpec): string {
  if (most === 0) return '';
  return least === 0 ? ` [${placeholder}]` : ` ${placeholder}`;
}

function spellingOf(name: string, spec: OptionSpec): string {
  const short = spec.short ? `-${spec.short}, ` : '    ';
  if (spec.kind === 'switch') return `${short}--${name}, --no-${name}`;
  if (spec.kind === 'flag') return `${short}--${name}`;
  return `${short}--${name} ${spec.choices?.join('|') ?? spec.placeholder}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) =>
    left.length > width ? `  ${left}\n  ${' '.repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`,
  );
}
