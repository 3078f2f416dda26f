import * as vscode from 'vscode';
import { applyEdit } from '../client/apply-edit.js';
import { askChoice } from '../wizard/ask-choice.js';
import { askText } from '../wizard/ask-text.js';
import { walk } from '../wizard/walk.js';
import type { Command } from './context.js';
import { targetDocument } from './target.js';

function nothing(message: string): void {
  void vscode.window.showInformationMessage(message);
}

export const insertMissing: Command = async ({ session }, argument) => {
  const edit = await session.request('pulih/insertMissing', { uri: targetDocument(argument) });
  if (edit) await applyEdit(edit, { show: true });
  else nothing(vscode.l10n.t('Nothing is missing here.'));
};

export const fixAll: Command = async ({ session }, argument) => {
  const edit = await session.request('pulih/fixAll', { uri: targetDocument(argument) });
  if (edit) await applyEdit(edit, { show: true });
  else nothing(vscode.l10n.t('There is nothing that can be fixed with certainty.'));
};

export const addTimelineEntry: Command = async ({ session }, argument) => {
  const uri = targetDocument(argument);
  const text = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Timeline Entry (now)'),
    prompt: vscode.l10n.t('What happened just now? Leave it empty to write in the document.'),
  });
  if (text === undefined) return;
  const edit = await session.request('pulih/addTimelineEntry', {
    uri,
    ...(text.trim() ? { text: text.trim() } : {}),
  });
  if (edit) await applyEdit(edit, { show: true });
  else nothing(vscode.l10n.t('This document has no place for a timeline.'));
};

export const addAction: Command = async ({ session }, argument) => {
  const uri = targetDocument(argument);
  const { owners } = await session.request('pulih/values', {});
  const answers = { text: '', owner: '', due: '' };
  const done = await walk(vscode.l10n.t('Add Action Item'), [
    askText({
      prompt: vscode.l10n.t('What is to be done?'),
      value: () => answers.text,
      check: (text) => (text === '' ? vscode.l10n.t('An answer is needed here.') : null),
      keep: (text) => {
        answers.text = text;
      },
    }),
    askChoice({
      prompt: vscode.l10n.t('Who does it? Choose, or type a name'),
      choices: [...owners.map((value) => ({ value })), { value: '', label: vscode.l10n.t('Leave empty') }],
      values: () => [answers.owner],
      open: true,
      keep: ([owner]) => {
        answers.owner = owner ?? '';
      },
    }),
    askText({
      prompt: vscode.l10n.t('Until when? (YYYY-MM-DD; may be left empty)'),
      value: () => answers.due,
      check: (due) =>
        due === '' || isDate(due) ? null : vscode.l10n.t('Write a date such as {0}.', nextWeek()),
      keep: (due) => {
        answers.due = due;
      },
    }),
  ]);
  if (!done) return;
  const filled = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''));
  const edit = await session.request('pulih/addAction', { uri, ...filled });
  if (edit) await applyEdit(edit, { show: true });
  else nothing(vscode.l10n.t('This document has no place for action items.'));
};

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function nextWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
}
