import { understand } from '../../core/incident/understand.js';
import { type InspectedDocument, inspectDocument } from '../../core/inspect/inspect.js';
import { readMarkdown } from '../../core/markdown/read.js';
import type { InspectInput } from '../commands/inspect.js';
import { expand } from '../files/expand.js';
import { type FolderConfig, findConfigs } from '../files/find-config.js';
import { absolute, display, folderOf } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import type { ExitCode, Io } from '../io.js';
import { progressBar } from '../progress.js';
import { configErrorLines, requireType } from '../type-names.js';
import { describeDocument } from './describe-document.js';

/** `pulih inspect`. Unlike linting, it answers for every file that it finds. */
export async function runInspect({ operands, options }: InspectInput, io: Io): Promise<ExitCode> {
  const { files, errors } = await expand(operands, io);
  const only = options.config === undefined ? undefined : absolute(io.cwd, options.config);
  const configs = findConfigs(io.files, { only });
  const failures = new Set(errors);
  const documents: InspectedDocument[] = [];
  requireType(options.type, await configs.forFolder(io.cwd));
  const progress = progressBar(files.length, 'files read', io);
  for (const { path } of files) {
    progress.step();
    const config = await configs.forFolder(folderOf(path));
    for (const line of configErrorLines(config, io.cwd)) failures.add(line);
    const read = await readText(io.files, path, display(io.cwd, path));
    if ('error' in read) failures.add(read.error);
    else
      documents.push(
        inspectText(read.text, {
          path,
          config,
          type: options.type,
          cwd: io.cwd,
          explain: options.explain === true,
        }),
      );
  }
  progress.end();
  for (const failure of failures) io.stderr(`${failure}\n`);
  if (options.format === 'json') io.stdout(`${JSON.stringify({ version: 1, documents })}\n`);
  else if (documents.length > 0) io.stdout(documents.map(describeDocument).join('\n'));
  return failures.size > 0 ? 2 : 0;
}

function inspectText(
  text: string,
  from: {
    readonly path: string;
    readonly config: FolderConfig;
    readonly type: string | undefined;
    readonly cwd: string;
    readonly explain: boolean;
  },
): InspectedDocument {
  const { types, view } = from.config;
  const { configType, locale } = view.settingsFor(from.path);
  return inspectDocument(
    understand(readMarkdown(text), {
      types,
      path: display(from.cwd, from.path),
      ...(from.type === undefined ? {} : { flagType: from.type }),
      ...(configType === null ? {} : { configType }),
      locale,
    }),
    { explain: from.explain },
  );
}
