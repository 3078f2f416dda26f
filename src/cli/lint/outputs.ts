import { wantsColour } from '../colour.js';
import { Failure } from '../failure.js';
import { absolute } from '../files/paths.js';
import { save } from '../files/save.js';
import { assertNoWayOut } from '../files/workspace.js';
import type { Io } from '../io.js';
import { didYouMean } from '../parse-input.js';
import { pagesOf } from '../reference/rule-pages.js';
import { type Format, formats } from '../reporters/format-names.js';
import { formatsWithEdits, reporters } from '../reporters/formats.js';
import type { Report } from '../reporters/report.js';

/** Where a report goes: a file, the summary of the CI step, or standard output. */
export interface Output {
  readonly format: Format;
  /** Absolute; null is standard output. */
  readonly file: string | null;
  /** Whether the file is added to rather than replaced. */
  readonly append?: boolean;
}

/**
 * The outputs asked for: `--format FORMAT` or `--format FORMAT=FILE`, several times. Without any: stylish, and under
 * GitHub Actions also annotations and the summary of the step.
 * @throws Failure on an unknown format, or two for standard output.
 */
export function readOutputs(values: readonly string[], io: Io): Output[] {
  if (values.length === 0) return defaultOutputs(io);
  const outputs = values.map((value): Output => {
    const [name = '', ...rest] = value.split('=');
    const format = formats.find((known) => known === name);
    if (!format)
      throw new Failure(
        `\`--format\` is \`${name}\`; it can be ${formats.join(', ')}.${didYouMean(name, formats)}`,
      );
    if (rest.length === 0) return { format, file: null };
    const file = rest.join('=');
    if (file === '') throw new Failure(`\`--format ${value}\` names no file; write \`${name}=FILE\`.`);
    return { format, file: absolute(io.cwd, file) };
  });
  const toScreen = outputs.filter(({ file, format }) => file === null && format !== 'github');
  if (toScreen.length > 1)
    throw new Failure(
      `${toScreen.map(({ format }) => `\`${format}\``).join(' and ')} cannot share standard output; give all but one a file: \`--format ${toScreen[1]!.format}=FILE\`.`,
    );
  return outputs;
}

function defaultOutputs({ env, cwd }: Io): Output[] {
  const outputs: Output[] = [{ format: 'stylish', file: null }];
  if (env.GITHUB_ACTIONS !== 'true') return outputs;
  outputs.push({ format: 'github', file: null });
  const summary = env.GITHUB_STEP_SUMMARY;
  if (summary) outputs.push({ format: 'markdown', file: absolute(cwd, summary), append: true });
  return outputs;
}

/** Whether an output shows how problems would be repaired. */
export function wantEdits(outputs: readonly Output[]): boolean {
  return outputs.some(({ format }) => formatsWithEdits.has(format));
}

export interface OutputOptions {
  readonly io: Io;
  readonly version: string;
  readonly color: boolean | undefined;
  readonly errors: readonly string[];
}

/** Writes a report to every output; standard output gets nothing but reports. */
export async function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  { io, version, color, errors }: OutputOptions,
): Promise<void> {
  const needsPages = outputs.some(({ format }) => format === 'sarif');
  const context = {
    version,
    prefix: prefixIn(io),
    errors,
    pages: needsPages ? await pagesOf(io) : new Map<string, string>(),
  };
  for (const { format, file, append } of outputs) {
    const colour = file === null && wantsColour(color, io);
    const text = reporters[format](report, { ...context, colour });
    if (file === null) {
      if (text !== '') io.stdout(text);
    } else {
      await assertNoWayOut(io.files, io.cwd, file);
      await save(file, append ? `${await textOf(file, io)}${text}` : text, io);
    }
  }
}

async function textOf(file: string, { files }: Io): Promise<string> {
  return files.read(file).then(
    (bytes) => Buffer.from(bytes).toString('utf8'),
    () => '',
  );
}

/** CI systems want paths from the root of the repository, which they name. */
function prefixIn({ cwd, env }: Io): string {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  if (!root) return '';
  const top = absolute(cwd, root).replace(/\/$/, '');
  return cwd.startsWith(`${top}/`) ? `${cwd.slice(top.length + 1)}/` : '';
}
