import { groupByFolder } from '../../core/init/group.js';
import { proposeConfig } from '../../core/init/propose-config.js';
import { baselineName } from '../baseline/name.js';
import type { InitInput } from '../commands/init.js';
import { Failure } from '../failure.js';
import { join } from '../files/paths.js';
import { save } from '../files/save.js';
import { assertInside, configName, exists } from '../files/workspace.js';
import type { ExitCode, Io } from '../io.js';
import { packageVersion } from '../package-info.js';
import { ciFile } from './ci-file.js';
import type { CiSystem } from './ci-systems.js';
import { firstReport, writeFirstBaseline } from './first-baseline.js';
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
  const old = groups.length > 0 || files.some(({ typed }) => typed);
  const proposal = proposeConfig(groups, files, options.preset ?? (old ? 'minimal' : 'standard'));
  if (options.stdout) {
    io.stdout(proposal);
    return errors.length > 0 ? 2 : 0;
  }
  await writeProposal(proposal, { path, asks }, io);
  io.stdout(`${configName}\n`);
  const baseline = old && options.baseline !== false ? await noteProblems(io, asks) : null;
  if (options.ci !== undefined) await writeCi(options.ci as CiSystem, { baseline, force: options.force }, io);
  io.stderr(`${nextStep(old, baseline)}\n`);
  return errors.length > 0 ? 2 : 0;
}

async function writeProposal(
  proposal: string,
  { path, asks }: { readonly path: string; readonly asks: boolean },
  io: Io,
): Promise<void> {
  if (asks) {
    io.stderr(`${proposal}\n`);
    if (!(await (await io.prompter()).confirm(`Write this to ${configName}?`))) {
      throw new Failure('Cancelled; nothing was written.');
    }
  }
  await assertInside(io.files, io.cwd, path);
  await save(path, proposal, io);
}

/** Notes what is wrong today, where somebody wants it; the file's name, or null where there is none. */
async function noteProblems(io: Io, asks: boolean): Promise<string | null> {
  const report = await firstReport(io);
  const { errors, warnings, infos } = report.summary;
  const count = errors + warnings + infos;
  if (count === 0) return null;
  const question = `There are ${count} findings today. Note them in ${baselineName}, so that CI reports only new ones?`;
  if (asks && !(await (await io.prompter()).confirm(question))) return null;
  await writeFirstBaseline(report, io);
  io.stdout(`${baselineName}\n`);
  return baselineName;
}

async function writeCi(
  system: CiSystem,
  { baseline, force }: { readonly baseline: string | null; readonly force: boolean },
  io: Io,
): Promise<void> {
  const taken = await exists(io.files, join(io.cwd, '.gitlab-ci.yml'));
  const file = ciFile(system, { version: await packageVersion(io), baseline, taken });
  const target = join(io.cwd, file.path);
  if (!force && (await exists(io.files, target)))
    throw new Failure(`${file.path} is there already; \`--force\` replaces it.`);
  await assertInside(io.files, io.cwd, target);
  await save(target, file.text, io);
  io.stdout(`${file.path}\n`);
  if (file.hint !== null) io.stderr(`${file.hint}\n`);
}

function nextStep(old: boolean, baseline: string | null): string {
  if (!old) return 'Next: pulih new postmortem';
  const command = baseline === null ? 'pulih lint' : `pulih lint --baseline ${baseline}`;
  return `Look through it, then run: ${command}`;
}
