import type { Preset } from '../../core/rules/rule.js';
import { againstBaseline, knownProblems } from '../baseline/use-baseline.js';
import type { LintInput } from '../commands/lint.js';
import { Failure } from '../failure.js';
import { expand } from '../files/expand.js';
import { findConfigs } from '../files/find-config.js';
import { absolute } from '../files/paths.js';
import { decode } from '../files/read-text.js';
import type { ExitCode, Io } from '../io.js';
import { packageVersion } from '../package-info.js';
import { errorsOnly, makeReport } from '../reporters/report.js';
import { exitCode } from './exit-code.js';
import { type LintRun, type LintSource, lintSources } from './lint-sources.js';
import { readOutputs, wantEdits, writeOutputs } from './outputs.js';
import { readNow, readWarningLimit } from './read-options.js';

/** `pulih lint`. */
export async function runLint({ operands, options }: LintInput, io: Io): Promise<ExitCode> {
  const limits = { failOn: options['fail-on'], warnings: readWarningLimit(options['max-warnings']) };
  const outputs = readOutputs(options.format, io);
  const baseline = await knownProblems(options, io);
  const settings = {
    type: options.type,
    locale: options.locale,
    fix: options.fix || options['fix-dry-run'],
    now: readNow(options.now, io),
    unusedDirectives: options['report-unused-disable-directives'],
  };
  const { sources, errors } = options.stdin
    ? await fromStdin(operands, options['stdin-filename'], io)
    : await fromPaths(operands, options['stdin-filename'], io);
  const only = options.config === undefined ? undefined : absolute(io.cwd, options.config);
  const configs = findConfigs(io.files, { only, preset: options.preset as Preset | undefined });
  const write = options.fix && !options['fix-dry-run'] && !options.stdin;
  const version = await packageVersion(io);
  const run = await lintSources(sources, {
    io,
    configs,
    options: settings,
    write,
    version,
    edits: wantEdits(outputs),
  });
  const faults = [...errors, ...run.errors];
  const whole = makeReport(run.files);
  const { report, notes } = await againstBaseline(whole, baseline, io);
  for (const line of [...faults, ...notesOf(run, { write, dryRun: options['fix-dry-run'] }), ...notes])
    io.stderr(`${line}\n`);
  const shown = options.quiet ? errorsOnly(report) : report;
  const repairedStdin = options.stdin && options.fix ? run.stdinText : null;
  if (repairedStdin !== null) io.stdout(repairedStdin);
  const screen = repairedStdin === null ? io : { ...io, stdout: io.stderr };
  await writeOutputs(shown, outputs, { io: screen, version, color: options.color, errors: faults });
  return faults.length > 0 ? 2 : exitCode(report.summary, limits, io);
}

interface Sources {
  readonly sources: readonly LintSource[];
  readonly errors: readonly string[];
}

async function fromPaths(
  operands: readonly string[],
  stdinName: string | undefined,
  io: Io,
): Promise<Sources> {
  if (stdinName !== undefined)
    throw new Failure('`--stdin-filename` says nothing without `--stdin`; add it.');
  const { files, errors } = await expand(operands, io);
  return { sources: files.map((file) => ({ ...file, text: null })), errors };
}

async function fromStdin(operands: readonly string[], name: string | undefined, io: Io): Promise<Sources> {
  if (operands.length > 0) {
    throw new Failure('`--stdin` checks standard input only; leave the paths out, or leave `--stdin` out.');
  }
  const read = decode(await io.stdin(), 'Standard input');
  if ('error' in read) return { sources: [], errors: [read.error] };
  return {
    sources: [{ path: absolute(io.cwd, name ?? 'stdin.md'), explicit: true, text: read.text }],
    errors: [],
  };
}

/** What else a person wants to know. */
function notesOf(run: LintRun, how: { readonly write: boolean; readonly dryRun: boolean }): string[] {
  const notes = [...run.notes];
  if (run.repaired.problems > 0 && (how.write || how.dryRun)) {
    const { problems, files } = run.repaired;
    const what = `${problems} ${problems === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
    notes.push(how.write ? `Repaired ${what}.` : `Would repair ${what}; nothing was written.`);
  }
  return notes;
}
