import { parseArgs } from 'node:util';
import { nearest } from '../core/text/near.js';
import type { AnyCommand, CommandInput, OptionSpec } from './command.js';
import { Failure } from './failure.js';
import { isMarkdownName } from './files/walk.js';

type Value = boolean | string | string[] | undefined;

/**
 * Reads the arguments of a command.
 * @throws Failure on what the command does not know, with what was probably meant.
 */
export function parseInput(command: AnyCommand, args: readonly string[]): CommandInput {
  const names = spellings(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...names].map(([spelling, { spec, name }]) => [
        spelling,
        {
          type: takesValue(spec) ? ('string' as const) : ('boolean' as const),
          ...(spec.short && spelling === name ? { short: spec.short } : {}),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values: Record<string, Value> = Object.fromEntries(
    Object.entries(command.options).map(([name, { kind }]) => [name, emptyValue(kind)]),
  );
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const known = names.get(token.name);
    if (!known) throw unknownOption(command, token.rawName, names.keys());
    values[known.name] = read(known, token, values[known.name]);
  }
  checkOperands(command, operands);
  return { operands, options: values as never };
}

interface Known {
  readonly name: string;
  readonly spec: OptionSpec;
  /** The value of a `--no-` spelling is false. */
  readonly positive: boolean;
}

function spellings(command: AnyCommand): Map<string, Known> {
  const names = new Map<string, Known>();
  for (const [name, spec] of Object.entries(command.options)) {
    for (const spelling of [name, ...(spec.aliases ?? [])])
      names.set(spelling, { name, spec, positive: true });
    if (spec.kind === 'switch') names.set(`no-${name}`, { name, spec, positive: false });
  }
  return names;
}

function takesValue(spec: OptionSpec): spec is OptionSpec & { readonly kind: 'value' | 'values' } {
  return spec.kind === 'value' || spec.kind === 'values';
}

function emptyValue(kind: OptionSpec['kind']): Value {
  if (kind === 'flag') return false;
  return kind === 'values' ? [] : undefined;
}

function read(
  { spec, positive }: Known,
  token: {
    readonly rawName: string;
    readonly value?: string | undefined;
    readonly inlineValue?: boolean | undefined;
  },
  before: Value,
): Value {
  const { rawName, value, inlineValue } = token;
  if (!takesValue(spec)) {
    if (value !== undefined) throw new Failure(`\`${rawName}\` takes no value; leave \`=${value}\` out.`);
    return positive;
  }
  if (!value || (!inlineValue && /^-./.test(value))) {
    throw new Failure(`\`${rawName}\` needs a value: \`${rawName} ${spec.placeholder}\`.`);
  }
  if (spec.choices && !spec.choices.includes(value)) {
    throw new Failure(
      `\`${rawName}\` is \`${value}\`; it can be ${spec.choices.join(', ')}.${didYouMean(value, spec.choices)}`,
    );
  }
  return spec.kind === 'values' ? [...(before as string[]), value] : value;
}

function unknownOption(command: AnyCommand, rawName: string, known: Iterable<string>): Failure {
  const spelled = [...known].map((name) => `--${name}`);
  const meant = isMarkdownName(rawName)
    ? ` A file of that name is \`./${rawName}\`.`
    : didYouMean(rawName, spelled);
  return new Failure(
    `Unknown option \`${rawName}\` for \`pulih ${command.name}\`.${meant} \`pulih ${command.name} --help\` lists the options.`,
  );
}

function checkOperands(
  { name, operands: { placeholder, least, most } }: AnyCommand,
  operands: readonly string[],
): void {
  if (operands.includes(''))
    throw new Failure(`An argument of \`pulih ${name}\` is empty; leave it out, or say what it should be.`);
  if (operands.length < least)
    throw new Failure(`\`pulih ${name}\` needs ${placeholder}; see \`pulih ${name} --help\`.`);
  const extra = operands[most];
  if (extra !== undefined)
    throw new Failure(
      `\`pulih ${name}\` does not know what to do with \`${extra}\`; see \`pulih ${name} --help\`.`,
    );
}

/** ' Did you mean `x`?', or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === null ? '' : ` Did you mean \`${near}\`?`;
}
