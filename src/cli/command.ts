import type { ExitCode, Io } from './io.js';

/** A flag, an option with a value, or one that may be given several times. */
export type OptionSpec = {
  /** One phrase for the help. */
  readonly summary: string;
  /** One letter. */
  readonly short?: string;
  /** Other spellings that are accepted and not shown. */
  readonly aliases?: readonly string[];
} & (
  | { readonly kind: 'flag' }
  /** `--name` or `--no-name`; undefined where neither is given. */
  | { readonly kind: 'switch' }
  | { readonly kind: 'value' | 'values'; readonly placeholder: string; readonly choices?: readonly string[] }
);

export type OptionSpecs = { readonly [name: string]: OptionSpec };

type ValueOf<S extends OptionSpec> = S['kind'] extends 'flag'
  ? boolean
  : S['kind'] extends 'switch'
    ? boolean | undefined
    : S['kind'] extends 'values'
      ? readonly string[]
      : string | undefined;

export type OptionValues<S extends OptionSpecs> = { readonly [name in keyof S]: ValueOf<S[name]> };

/** What stands on the command line after the name of the command. */
export interface CommandInput<S extends OptionSpecs = OptionSpecs> {
  readonly operands: readonly string[];
  readonly options: OptionValues<S>;
}

/** Positional arguments: their name in the help, and how many there may be. */
export interface OperandSpec {
  readonly placeholder: string;
  readonly summary: string;
  readonly least: number;
  readonly most: number;
}

/** A command as data; parsing and help are made of it. */
export interface Command<S extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  readonly summary: string;
  readonly operands: OperandSpec;
  readonly options: S;
  readonly examples: readonly string[];
  run(input: CommandInput<S>, io: Io): Promise<ExitCode>;
}

/** Declares a command, so that its options give `run` their types. */
export function defineCommand<const S extends OptionSpecs>(command: Command<S>): Command<S> {
  return command;
}

/** A command whose option types are forgotten, as the list of commands holds it. */
export type AnyCommand = Omit<Command, 'run'> & {
  // biome-ignore lint/suspicious/noExplicitAny: the options were typed where the command was declared
  run(input: CommandInput<any>, io: Io): Promise<ExitCode>;
};
