import { groupByFolder } from '../../core/init/group.js';
import { proposeConfig } from '../../core/init/propose-config.js';
import type { InitInput } from '../commands/init.js';
import { describeSystemError, Failure } from '../failure.js';
import { join } from '../files/paths.js';
import { assertInside, configName, exists } from '../files/workspace.js';
import type { ExitCode, Io } from '../io.js';
import { survey } from './survey.js';

/** `pulih init`. */
export async function runInit({ options }: InitInput, io: Io): Promise<ExitCode> {
  const path = join(io.cwd, configName);
  const asks = !options.yes && !options.stdout;
  if (asks && !(io.isTerminal.stdin && io.isTerminal.stdout)) {
    throw new Failure(
      'There is no terminal to ask in; `--yes` writes the configuration, `--stdout` prints it.',
    );
  }
  if (!options.stdout && !options.force && (await exists(io.files, path))) {
    throw new Failure(
      `${configName} is there already; \`--force\` replaces it, \`--stdout\` prints a proposal.`,
    );
  }
  const { files, errors } = await survey(io);
  for (const error of errors) io.stderr(`${error}\n`);
  const groups = groupByFolder(files);
  const proposal = proposeConfig(groups, files, options.preset ?? 'standard');
  if (options.stdout) {
    io.stdout(proposal);
    return errors.length > 0 ? 2 : 0;
  }
  if (asks) {
    io.stderr(`${proposal}\n`);
    if (!(await (await io.prompter()).confirm(`Write this to ${configName}?`))) {
      throw new Failure('Cancelled; nothing was written.');
    }
  }
  await assertInside(io.files, io.cwd, path);
  try {
    await io.files.write(path, proposal);
  } catch (error) {
    throw new Failure(describeSystemError(error, configName));
  }
  io.stdout(`${configName}\n`);
  io.stderr(groups.length > 0 ? 'Look through it, then run: pulih lint\n' : 'Next: pulih new postmortem\n');
  return errors.length > 0 ? 2 : 0;
}
