import {
  type CancellationToken,
  DiagnosticSeverity,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { localize } from '../core/locale/locale.js';
import type { LintWorkspaceResult } from '../service/data/lint.js';
import type { LanguageService } from '../service/service.js';
import { gitIgnored } from '../service/workspace/git-ignore.js';
import type { DiagnosticsFeed } from './diagnostics-feed.js';
import type { Host } from './host.js';

const words = {
  title: { en: 'Checking documents', id: 'Memeriksa dokumen' },
};

interface Run {
  readonly service: LanguageService;
  readonly feed: DiagnosticsFeed;
  readonly host: Host;
  readonly folder: string | undefined;
  readonly progress: WorkDoneProgressReporter;
  readonly token: CancellationToken;
}

/** Lints every document of the workspace folders and publishes what it finds. */
export async function lintWorkspace({
  service,
  feed,
  host,
  folder,
  progress,
  token,
}: Run): Promise<LintWorkspaceResult> {
  const { locale } = service.client();
  progress.begin(localize(words.title, locale), 0, undefined, true);
  const count = { files: 0, errors: 0, warnings: 0, infos: 0 };
  const stopped = (): boolean =>
    token.isCancellationRequested || progressToken(progress)?.isCancellationRequested === true;
  try {
    const uris = await markdownFiles(service, folder);
    await service.index.load();
    for (const [index, uri] of uris.entries()) {
      await host.breathe();
      if (stopped()) return { ...count, cancelled: true };
      const items = await feed.publishFile(uri);
      if (items) count.files++;
      for (const { severity } of items ?? []) {
        if (severity === DiagnosticSeverity.Error) count.errors++;
        else if (severity === DiagnosticSeverity.Warning) count.warnings++;
        else count.infos++;
      }
      const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
      progress.report(Math.round(((index + 1) / uris.length) * 100), name);
    }
    return { ...count, cancelled: false };
  } finally {
    progress.done();
  }
}

/** Progress that the server began itself can be cancelled on its own. */
function progressToken(progress: WorkDoneProgressReporter): CancellationToken | undefined {
  return (progress as { readonly token?: CancellationToken }).token;
}

export async function markdownFiles(service: LanguageService, folder?: string): Promise<string[]> {
  const folders = folder === undefined ? service.folders() : [folder];
  const lists = await Promise.all(
    folders.map((one) => service.files.list(one, gitIgnored(service.files, one))),
  );
  return [...new Set(lists.flat())];
}
