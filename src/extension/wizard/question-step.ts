import * as vscode from 'vscode';
import type { Question } from '../../server/protocol.js';
import { askChoice, split } from './ask-choice.js';
import { askText } from './ask-text.js';
import type { Step } from './walk.js';

/** Answers by field, as typed; lists separated by commas. */
export type Answers = Map<string, string>;

/** The step that asks one question of a document type. */
export function questionStep(question: Question, answers: Answers): Step {
  const { field, kind, required, initial } = question;
  const current = (): string => answers.get(field) ?? initial ?? '';
  const keep = (value: string): void => void answers.set(field, value);
  const skip = required ? [] : [{ value: '', label: vscode.l10n.t('Leave empty') }];
  if (kind === 'boolean') {
    const choices = [
      { value: 'true', label: vscode.l10n.t('Yes') },
      { value: 'false', label: vscode.l10n.t('No') },
      ...skip,
    ];
    return askChoice({
      prompt: question.prompt,
      choices,
      values: () => [current()],
      keep: ([value]) => keep(value ?? ''),
    });
  }
  if (question.choices.length > 0 && kind === 'list') {
    return askChoice({
      prompt: vscode.l10n.t('{0} Choose, or type others separated by commas', question.prompt),
      choices: question.choices,
      values: () => split(current()),
      many: true,
      open: true,
      keep: (values) => keep(values.join(', ')),
    });
  }
  if (question.choices.length > 0) {
    return askChoice({
      prompt: question.prompt,
      choices: [...question.choices, ...skip],
      values: () => [current()],
      open: kind !== 'choice',
      keep: ([value]) => keep(value ?? ''),
    });
  }
  return askText({
    prompt: question.prompt,
    placeholder: placeholderOf(question),
    value: current,
    check: (value) => faultIn(value, question),
    keep,
  });
}

function placeholderOf({ kind, required, expected }: Question): string {
  return [
    kind === 'list' ? vscode.l10n.t('separated by commas') : (expected ?? ''),
    required ? '' : vscode.l10n.t('may be left empty'),
  ]
    .filter((note) => note !== '')
    .join('; ');
}

const shapes: { readonly [kind: string]: RegExp } = {
  number: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?\s*(?:Z|[+-]\d\d:?\d\d|[\w/+-]+)?)?$/,
};

/** What is wrong with an answer; null where nothing is. */
export function faultIn(value: string, { required, kind, pattern, expected }: Question): string | null {
  if (value === '') return required ? vscode.l10n.t('An answer is needed here.') : null;
  const shaped = shapes[kind]?.test(value) ?? true;
  if (shaped && (pattern === null || new RegExp(pattern, 'u').test(value))) return null;
  if (kind === 'number') return vscode.l10n.t('Write a number.');
  return expected ? vscode.l10n.t('Expected {0}.', expected) : vscode.l10n.t('This does not look right.');
}
