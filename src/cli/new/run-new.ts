import type { NewInput } from '../commands/new.js';
import { Failure } from '../failure.js';
import { findConfigs } from '../files/find-config.js';
import { absolute } from '../files/paths.js';
import type { ExitCode, Io } from '../io.js';
import { configErrorLines, typeNamed } from '../type-names.js';
import { addSections } from './add-sections.js';
import { writeNew } from './write-new.js';

/** `pulih new`. */
export async function runNew({ operands, options }: NewInput, io: Io): Promise<ExitCode> {
  const only = options.config === undefined ? undefined : absolute(io.cwd, options.config);
  const config = await findConfigs(io.files, { only }).forFolder(io.cwd);
  for (const line of configErrorLines(config, io.cwd)) io.stderr(`${line}\n`);
  if (config.errors.length > 0) return 2;
  const type = typeNamed(operands[0]!, config.types);
  if (options.into === undefined) return writeNew({ type, config, options }, io);
  const idle = (['set', 'from', 'out', 'force'] as const).find((name) =>
    [options[name]].flat().some(Boolean),
  );
  if (idle !== undefined) {
    throw new Failure(`\`--into\` adds sections and changes nothing else; leave \`--${idle}\` out.`);
  }
  return addSections({ type, config, options: { ...options, into: options.into } }, io);
}
