import type { IncidentDocument } from '../../core/incident/incident-document.js';
import { understand } from '../../core/incident/understand.js';
import { readMarkdown } from '../../core/markdown/read.js';
import { Failure } from '../failure.js';
import type { FolderConfig } from '../files/find-config.js';
import { absolute, display } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import type { Io } from '../io.js';

/**
 * The document that a new one takes facts and texts from.
 * @throws Failure when it cannot be read.
 */
export async function readSource(file: string, config: FolderConfig, io: Io): Promise<IncidentDocument> {
  const path = absolute(io.cwd, file);
  const shown = display(io.cwd, path);
  const read = await readText(io.files, path, shown);
  if ('error' in read) throw new Failure(read.error);
  const { configType, locale } = config.view.settingsFor(path);
  const source = understand(readMarkdown(read.text), {
    types: config.types,
    path: shown,
    ...(configType === null ? {} : { configType }),
    locale,
  });
  const fault = source.frontMatter.errors[0];
  if (fault) {
    const { line, column } = source.parsed.lines.position(fault.range.start);
    throw new Failure(`${shown}:${line}:${column}: The front matter cannot be read: ${fault.message}`);
  }
  return source;
}
