import * as vscode from 'vscode';
import type { ScaffoldResult, TypeInfo } from '../../server/protocol.js';
import { exists } from '../ours.js';
import { askChoice } from '../wizard/ask-choice.js';
import { askText } from '../wizard/ask-text.js';
import { type Answers, questionStep } from '../wizard/question-step.js';
import { type Step, walk } from '../wizard/walk.js';
import { type Write, writeStep } from '../wizard/write-step.js';
import type { Command, CommandContext } from './context.js';
import { givenUri, targetFolder } from './target.js';

/** What a new document becomes, as the steps find out. */
interface Draft {
  locale: string | undefined;
  scaffold: ScaffoldResult | null;
  /** Below the folder; null where there is no folder. */
  path: string | null;
  write: Write;
}

/** Asks for what a document of a type begins with, shows it, and writes it. */
export function newDocument(type: string): Command {
  return async (context, argument) => {
    const from = isDocument(argument) ? givenUri(argument)!.toString() : undefined;
    const folder = await targetFolder(argument);
    if (folder === undefined) return;
    const draft: Draft = { locale: chosenLocale(), scaffold: null, path: null, write: 'unsaved' };
    const info = await typeInfo(context, { type, folder, locale: draft.locale });
    const answers: Answers = new Map();
    const scaffold = (): Promise<ScaffoldResult> =>
      context.session.request('pulih/scaffold', {
        type,
        folder: folder?.toString() ?? null,
        title: answers.get('title') ?? '',
        answers: Object.fromEntries(
          [...answers].filter(([field, value]) => field !== 'title' && value !== ''),
        ),
        ...(draft.locale ? { locale: draft.locale } : {}),
        ...(from ? { from } : {}),
      });
    const steps: Step[] = [
      ...(asksLocale() ? [localeStep(draft)] : []),
      ...info.questions.map((question) => questionStep(question, answers)),
      ...(folder ? [placeStep(draft, scaffold, answers)] : []),
      previewed(context, { draft, scaffold }),
    ];
    const done = await walk(vscode.l10n.t('New: {0}', info.name), steps);
    await context.preview.closeAll();
    if (done && draft.scaffold) await write(draft.scaffold, draft);
  };
}

function isDocument(argument: unknown): boolean {
  return givenUri(argument)?.path.toLowerCase().endsWith('.md') ?? false;
}

async function typeInfo(
  { session }: CommandContext,
  { type, folder, locale }: { type: string; folder: vscode.Uri | null; locale: string | undefined },
): Promise<TypeInfo> {
  const types = await session.request('pulih/types', {
    ...(folder ? { folder: folder.toString() } : {}),
    ...(locale ? { locale } : {}),
  });
  const info = types.find(({ id }) => id === type);
  if (!info) throw new Error(vscode.l10n.t('There is no document type {0} here.', type));
  return info;
}

function languageSetting(): string {
  return vscode.workspace.getConfiguration('pulih').get<string>('newDocument.language', 'auto');
}

function chosenLocale(): string | undefined {
  const setting = languageSetting();
  return setting === 'auto' || setting === 'ask' ? undefined : setting;
}

function asksLocale(): boolean {
  return languageSetting() === 'ask';
}

function localeStep(draft: Draft): Step {
  return askChoice({
    prompt: vscode.l10n.t('Language of the document'),
    choices: [
      { value: 'en', label: 'English' },
      { value: 'id', label: 'Bahasa Indonesia' },
    ],
    values: () => (draft.locale ? [draft.locale] : []),
    keep: ([locale]) => {
      draft.locale = locale;
    },
  });
}

/** Asks where the file goes; what is proposed follows the title, until somebody writes another path. */
function placeStep(draft: Draft, scaffold: () => Promise<ScaffoldResult>, answers: Answers): Step {
  let proposed = '';
  return async (place) => {
    draft.scaffold = await scaffold();
    const next = vscode.workspace.asRelativePath(
      draft.scaffold.uri ? vscode.Uri.parse(draft.scaffold.uri) : '',
      false,
    );
    if (draft.path === null || draft.path === proposed) draft.path = next;
    proposed = next;
    return askText({
      prompt: vscode.l10n.t('File for “{0}”', answers.get('title') ?? ''),
      value: () => draft.path ?? next,
      check: (path) => faultInPath(path, draft),
      keep: (path) => {
        draft.path = path;
      },
    })(place);
  };
}

/** The URI of a path as it was shown; null where it leads out of the workspace folder. */
function uriOf(path: string, { scaffold }: Draft): vscode.Uri | null {
  const near = scaffold?.uri
    ? vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(scaffold.uri))
    : undefined;
  const root = near?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!root) return null;
  const uri = vscode.Uri.joinPath(root, path);
  return uri.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`) ? uri : null;
}

async function faultInPath(path: string, draft: Draft): Promise<string | null> {
  if (!/[^/\\]\.(?:md|markdown)$/i.test(path)) return vscode.l10n.t('The name must end with .md.');
  const uri = uriOf(path, draft);
  if (uri === null) return vscode.l10n.t('The file must lie in the workspace.');
  return (await exists(uri)) ? vscode.l10n.t('There is such a file already.') : null;
}

function previewed(
  { preview }: CommandContext,
  { draft, scaffold }: { draft: Draft; scaffold: () => Promise<ScaffoldResult> },
): Step {
  return async (place) => {
    draft.scaffold = await scaffold();
    await preview.show(draft.path ?? draft.scaffold.fileName, draft.scaffold.text);
    return writeStep(
      () => ({ name: draft.path }),
      (how) => {
        draft.write = how;
      },
    )(place);
  };
}

async function write({ text }: ScaffoldResult, draft: Draft): Promise<void> {
  const uri = draft.write === 'file' && draft.path !== null ? uriOf(draft.path, draft) : null;
  if (uri) {
    if (await exists(uri)) throw new Error(vscode.l10n.t('There is such a file already.'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  const document = await (uri
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument({ language: 'markdown', content: text }));
  const { start, end } = firstGuidance(text);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection });
}

/** What somebody writes over first. */
function firstGuidance(text: string): { readonly start: number; readonly end: number } {
  const found = /<!--[\s\S]*?-->/.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 0 };
}
