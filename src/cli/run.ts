import { nearest } from '../core/text/near.js';
import type { AnyCommand } from './command.js';
import { commands } from './commands/index.js';
import { Failure } from './failure.js';
import { commandHelp, programHelp } from './help.js';
import type { ExitCode, Io } from './io.js';
import { packageVersion } from './package-info.js';
import { parseInput } from './parse-input.js';

/** Runs one command line. Everything that can go wrong ends as a sentence on stderr and exit code 2. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof Failure) io.stderr(`pulih: ${error.message}\n`);
    else
      io.stderr(
        `pulih: this is a defect of Pulih, please report it.\n${(error as Error).stack ?? String(error)}\n`,
      );
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const named = rest.find((word) => !word.startsWith('-'));
    io.stdout(named === undefined ? programHelp(commands) : commandHelp(await commandNamed(named, io)));
    return 0;
  }
  if (first === '--version' || first === '-v') {
    io.stdout(`${await packageVersion(io)}\n`);
    return 0;
  }
  if (first.startsWith('-')) {
    throw new Failure(
      `Unknown option \`${first}\`; write a command first. \`pulih --help\` lists the commands.`,
    );
  }
  const command = await commandNamed(first, io);
  if (asksForHelp(rest)) {
    io.stdout(commandHelp(command));
    return 0;
  }
  return command.run(parseInput(command, rest), io);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

async function commandNamed(name: string, io: Io): Promise<AnyCommand> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const near = nearest(
    name,
    commands.map((candidate) => candidate.name),
  );
  const isPath =
    near === null &&
    (/[/\\.*]/.test(name) || (await io.files.stat(`${io.cwd}/${name}`).then(Boolean, () => false)));
  const hint =
    near === null
      ? isPath
        ? ` To check a file or folder: \`pulih lint ${name}\`.`
        : ''
      : ` Did you mean \`${near}\`?`;
  throw new Failure(`Unknown command \`${name}\`.${hint} \`pulih --help\` lists the commands.`);
}
