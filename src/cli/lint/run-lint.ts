import type { Preset } from '../../core/rules/rule.js';
import { againstBaseline, knownProblems } from '../baseline/use-baseline.js';
import { openCache } from '../cache/open-cache.js';
import type { LintInput } from '../commands/lint.js';
import { counted } from '../counted.js';
import { findConfigs } from '../files/find-config.js';
import { absolute } from '../files/paths.js';
import type { ExitCode, Io } from '../io.js';
import { packageVersion } from '../package-info.js';
import { errorsOnly, makeReport } from '../reporters/report.js';
import { readConcurrency } from './concurrency.js';
import { exitCode } from './exit-code.js';
import { type LintRun, lintSources } from './lint-sources.js';
import { onlyNew } from './only-new.js';
import { readOutputs, wantEdits, writeOutputs } from './outputs.js';
import { readNow, readWarningLimit } from './read-options.js';
import { findSources } from './sources.js';

/** `pulih lint`. */
export async function runLint({ operands, options }: LintInput, io: Io): Promise<ExitCode> {
  const limits = { failOn: options['fail-on'], warnings: readWarningLimit(options['max-warnings']) };
  const outputs = readOutputs(options.format, io);
  const concurrency = readConcurrency(options.concurrency);
  const baseline = await knownProblems(options, io);
  const settings = {
    type: options.type,
    locale: options.locale,
    fix: options.fix || options['fix-dry-run'] || options.diff,
    now: readNow(options.now, io),
  };
  const { sources, errors, changes } = await findSources(operands, options, io);
  const only = options.config === undefined ? undefined : absolute(io.cwd, options.config);
  const choice = {
    only,
    preset: options.preset as Preset | undefined,
    unusedDirectives: options['report-unused-disable-directives'],
  };
  const configs = findConfigs(io.files, choice);
  const write = options.fix && !options['fix-dry-run'] && !options.diff && !options.stdin;
  const version = await packageVersion(io);
  const setup = { cwd: io.cwd, options: settings, version, edits: wantEdits(outputs), patches: options.diff };
  const cache = await openCache(options, setup, io);
  const run = await lintSources(sources, { io, setup, choice, configs, write, cache, concurrency });
  await cache?.results.save();
  const faults = [...errors, ...run.errors];
  const { report: unknown, notes } = await againstBaseline(makeReport(run.files), baseline, io);
  const report =
    changes && options['only-new']
      ? makeReport(
          await onlyNew(unknown.files, {
            changes,
            configs,
            options: settings,
            cwd: io.cwd,
            workspace: run.workspace,
          }),
        )
      : unknown;
  for (const line of [...faults, ...notesOf(run, { write, dryRun: options['fix-dry-run'] }), ...notes])
    io.stderr(`${line}\n`);
  if (options.diff) {
    io.stdout(run.patches.join(''));
    return faults.length > 0 ? 2 : run.patches.length > 0 ? 1 : 0;
  }
  const shown = options.quiet ? errorsOnly(report) : report;
  const repairedStdin = options.stdin && options.fix ? run.stdinText : null;
  if (repairedStdin !== null) io.stdout(repairedStdin);
  const screen = repairedStdin === null ? io : { ...io, stdout: io.stderr };
  await writeOutputs(shown, outputs, { io: screen, version, color: options.color, errors: faults });
  return faults.length > 0 ? 2 : exitCode(report.summary, limits, io);
}

/** What else a person wants to know. */
function notesOf(run: LintRun, how: { readonly write: boolean; readonly dryRun: boolean }): string[] {
  const notes = [...run.notes];
  if (run.repaired.problems > 0 && (how.write || how.dryRun)) {
    const { problems, files } = run.repaired;
    const what = `${counted(problems, 'problem')} in ${counted(files, 'file')}`;
    notes.push(how.write ? `Repaired ${what}.` : `Would repair ${what}; nothing was written.`);
  }
  return notes;
}
