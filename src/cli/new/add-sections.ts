import { sectionsAbout } from '../../core/document/find-sections.js';
import { insertionOf } from '../../core/document/insertion.js';
import type { SectionType } from '../../core/document-type/document-type.js';
import type { CompiledType } from '../../core/document-type/library.js';
import type { IncidentDocument } from '../../core/incident/incident-document.js';
import { understand } from '../../core/incident/understand.js';
import { localize } from '../../core/locale/locale.js';
import { readMarkdown } from '../../core/markdown/read.js';
import { sectionPrinter } from '../../core/scaffold/print.js';
import { applyEdits } from '../../core/text/edit.js';
import { Failure } from '../failure.js';
import type { FolderConfig } from '../files/find-config.js';
import { absolute, display } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { save } from '../files/save.js';
import { assertInside } from '../files/workspace.js';
import type { ExitCode, Io } from '../io.js';

interface AddRequest {
  readonly type: CompiledType;
  readonly config: FolderConfig;
  readonly options: {
    readonly into: string;
    readonly locale: string | undefined;
    readonly full: boolean;
    readonly stdout: boolean;
  };
}

/** Adds to a document the sections that it lacks, each where its type wants it, and changes nothing else. */
export async function addSections({ type, config, options }: AddRequest, io: Io): Promise<ExitCode> {
  const path = absolute(io.cwd, options.into);
  const shown = display(io.cwd, path);
  const read = await readText(io.files, path, shown);
  if ('error' in read) throw new Failure(read.error);
  const locale = options.locale ?? config.view.settingsFor(path).locale;
  const understood = (text: string): IncidentDocument =>
    understand(readMarkdown(text), { types: config.types, path: shown, flagType: type.id, locale });
  const { statedType } = understood(read.text).frontMatter;
  if (statedType !== null && statedType !== type.id) {
    throw new Failure(
      `${shown} says \`type: ${statedType}\`; run \`pulih new ${statedType} --into ${shown}\`.`,
    );
  }
  const { text, added } = addMissing(read.text, { type, understood, full: options.full, config });
  if (options.stdout) {
    io.stdout(text);
    return 0;
  }
  if (added.length === 0) {
    io.stderr(`${shown} lacks no section that a ${type.id} demands; it stays as it is.\n`);
    return 0;
  }
  await assertInside(io.files, io.cwd, path);
  await save(path, text, io);
  io.stdout(`${shown}\n`);
  const titles = added.map((section) => localize(section.title, understood(text).locale)).join(', ');
  io.stderr(`Added ${added.length === 1 ? 'one section' : `${added.length} sections`}: ${titles}.\n`);
  io.stderr('Write them, then delete the comments that guide you.\n');
  return 0;
}

/** One section after the other, since each is placed by those that are there. */
function addMissing(
  original: string,
  how: {
    readonly type: CompiledType;
    readonly config: FolderConfig;
    readonly understood: (text: string) => IncidentDocument;
    readonly full: boolean;
  },
): { text: string; added: readonly SectionType[] } {
  const printer = sectionPrinter(how.config.types);
  const added: SectionType[] = [];
  let text = original;
  for (const section of how.type.sections) {
    const document = how.understood(text);
    const wanted = section.offered && (how.full || how.type.demands(section, document.facts()));
    if (!wanted || sectionsAbout(document, section.id).length > 0) continue;
    text = applyEdits(text, [insertionOf(document, section, printer)]);
    added.push(section);
  }
  return { text, added };
}
