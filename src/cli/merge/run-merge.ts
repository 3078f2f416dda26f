import type { MergeInput } from '../commands/merge.js';
import { Failure } from '../failure.js';
import { absolute } from '../files/paths.js';
import { readJson } from '../files/read-json.js';
import type { ExitCode, Io } from '../io.js';
import { exitCode } from '../lint/exit-code.js';
import { readOutputs, writeOutputs } from '../lint/outputs.js';
import { readWarningLimit } from '../lint/read-options.js';
import { packageVersion } from '../package-info.js';
import { errorsOnly, makeReport, type Report, type ReportedFile } from '../reporters/report.js';
import { isReport } from './is-report.js';

/** `pulih merge`. */
export async function runMerge({ operands, options }: MergeInput, io: Io): Promise<ExitCode> {
  const limits = { failOn: options['fail-on'], warnings: readWarningLimit(options['max-warnings']) };
  const outputs = readOutputs(options.format, io);
  const files = new Map<string, ReportedFile>();
  for (const operand of operands) {
    for (const file of (await readReport(operand, io)).files) {
      if (files.has(file.path))
        throw new Failure(
          `${operand} tells of ${file.path}, and so does an earlier report; merge parts of one run.`,
        );
      files.set(file.path, file);
    }
  }
  const report = makeReport([...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
  const shown = options.quiet ? errorsOnly(report) : report;
  const version = await packageVersion(io);
  await writeOutputs(shown, outputs, { io, version, color: options.color, errors: [] });
  return exitCode(report.summary, limits, io);
}

async function readReport(operand: string, io: Io): Promise<Report> {
  const data = await readJson(absolute(io.cwd, operand), { shown: operand, remedy }, io);
  if (!isReport(data)) throw new Failure(`${operand} is no report of this version of Pulih; ${remedy}`);
  return data;
}

const remedy = 'write it with `pulih lint --format json=FILE`.';
