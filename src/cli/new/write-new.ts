import type { CompiledType } from '../../core/document-type/library.js';
import type { IncidentDocument } from '../../core/incident/incident-document.js';
import { prefillFrom } from '../../core/scaffold/prefill.js';
import { scaffold } from '../../core/scaffold/scaffold.js';
import type { NewInput } from '../commands/new.js';
import { Failure } from '../failure.js';
import type { FolderConfig } from '../files/find-config.js';
import { display } from '../files/paths.js';
import { save } from '../files/save.js';
import { assertInside } from '../files/workspace.js';
import type { ExitCode, Io } from '../io.js';
import { askForValues } from './ask.js';
import { faultsIn } from './check-values.js';
import { scaffoldContext } from './context.js';
import { assertFree, placeForNew } from './place.js';
import { readSource } from './read-source.js';
import { readSettings, type Values } from './set-values.js';

interface NewRequest {
  readonly type: CompiledType;
  readonly config: FolderConfig;
  readonly options: NewInput['options'];
}

/** Writes a new document, or prints it. */
export async function writeNew({ type, config, options }: NewRequest, io: Io): Promise<ExitCode> {
  const set = readSettings(options.set, type);
  const source = options.from === undefined ? null : await readSource(options.from, config, io);
  const locale = options.locale ?? localeFor(type, { set, config, source });
  const faults = faultsIn(set, type, locale);
  if (faults.size > 0) throw new Failure([...faults.values()].join('\n'));
  const prefill = source ? prefillFrom(source, type) : { values: {}, contents: {} };
  const usable = withoutFaults(prefill.values, { type, locale, io });
  const values = await complete(
    { ...usable, ...set, ...(set.locale === undefined ? { locale } : {}) },
    { type, locale, io },
  );
  const { text, fileName } = scaffold(type, {
    title: String(values.title),
    locale,
    values,
    contents: prefill.contents ?? {},
    full: options.full,
    context: await scaffoldContext(io, values.timezone),
  });
  if (options.stdout) {
    io.stdout(text);
    return 0;
  }
  const path = await placeForNew(options.out, {
    type: type.id,
    fileName,
    config,
    cwd: io.cwd,
    files: io.files,
  });
  await assertInside(io.files, io.cwd, path);
  if (!options.force) await assertFree(io.files, io.cwd, path);
  await save(path, text, io);
  const shown = display(io.cwd, path);
  io.stdout(`${shown}\n`);
  io.stderr('Fill in the front matter and the sections, and delete the comments that guide you.\n');
  io.stderr(`Then see what is missing: pulih lint ${quoted(shown)}\n`);
  return 0;
}

/** The language set, else that of the document it is made from, else that of the configuration, else English. */
function localeFor(
  type: CompiledType,
  from: { readonly set: Values; readonly config: FolderConfig; readonly source: IncidentDocument | null },
): string {
  if (typeof from.set.locale === 'string') return from.set.locale;
  if (from.source) return from.source.locale;
  const sources = from.config.layers.map((layer) => layer.source);
  const entry = sources
    .flatMap(({ documents }) => documents ?? [])
    .findLast((candidate) => candidate.type === type.id && candidate.locale !== undefined);
  return entry?.locale ?? sources.findLast((candidate) => candidate.locale !== undefined)?.locale ?? 'en';
}

/** What another document holds need not fit; that is no reason to stop. */
function withoutFaults(
  values: Values,
  { type, locale, io }: { readonly type: CompiledType; readonly locale: string; readonly io: Io },
): Values {
  const faults = faultsIn(values, type, locale);
  for (const [name, fault] of faults) io.stderr(`\`${name}\` is not taken over: ${fault}\n`);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !faults.has(name)));
}

/** Asks for what is not given, where there is somebody to ask. */
async function complete(
  given: Values,
  { type, locale, io }: { readonly type: CompiledType; readonly locale: string; readonly io: Io },
): Promise<Values> {
  const { isTerminal, env } = io;
  const isCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  if (isTerminal.stdin && isTerminal.stdout && !isCi)
    return askForValues(type, given, { prompter: await io.prompter(), locale });
  if (typeof given.title === 'string' && given.title.trim() !== '') return given;
  throw new Failure(
    'A title is needed: add `--set title="What happened, in one line"`, or run it in a terminal.',
  );
}

/** A path that a shell takes as one word. */
function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
