import * as vscode from 'vscode';
import type { ScaffoldResult, TypeInfo } from '../../server/protocol.js';
import { askChoice } from '../wizard/ask-choice.js';
import { type Answers, questionStep } from '../wizard/question-step.js';
import { type Step, walk } from '../wizard/walk.js';
import { writeStep } from '../wizard/write-step.js';
import type { Command, CommandContext } from './context.js';
import type { Draft } from './draft.js';
import { placeStep } from './draft-place.js';
import { givenUri, targetFolder } from './target.js';
import { writeDraft } from './write-draft.js';

/** Asks for what a document of a type begins with, shows it, and writes it. */
export function newDocument(type: string): Command {
  return async (context, argument) => {
    const from = isDocument(argument) ? givenUri(argument)!.toString() : undefined;
    const folder = await targetFolder(argument);
    if (folder === undefined) return;
    const draft: Draft = { locale: chosenLocale(), scaffold: null, path: null, write: 'unsaved' };
    const info = await typeInfo(context, { type, folder, locale: draft.locale, from });
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
    if (done && draft.scaffold) await writeDraft(draft.scaffold, draft);
  };
}

function isDocument(argument: unknown): boolean {
  const uri = givenUri(argument);
  return uri !== null && (uri.scheme === 'untitled' || /\.(?:md|markdown)$/i.test(uri.path));
}

async function typeInfo(
  { session }: CommandContext,
  {
    type,
    folder,
    locale,
    from,
  }: { type: string; folder: vscode.Uri | null; locale: string | undefined; from: string | undefined },
): Promise<TypeInfo> {
  const types = await session.request('pulih/types', {
    ...(folder ? { folder: folder.toString() } : {}),
    ...(locale ? { locale } : {}),
    ...(from ? { from } : {}),
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
