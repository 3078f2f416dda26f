import * as vscode from 'vscode';
import { askChoice } from './ask-choice.js';
import type { Step } from './walk.js';

export type Write = 'file' | 'unsaved';

/** The last step: the preview stands open, and the person says what becomes of it. */
export function writeStep(draft: () => { readonly name: string | null }, keep: (write: Write) => void): Step {
  return (place) => {
    const { name } = draft();
    const file =
      name === null ? [] : [{ value: 'file', label: `$(new-file) ${vscode.l10n.t('Create {0}', name)}` }];
    const unsaved = { value: 'unsaved', label: `$(edit) ${vscode.l10n.t('Open it without saving')}` };
    return askChoice({
      prompt:
        place.of > 1
          ? vscode.l10n.t('This is what it will look like; go back to change it.')
          : vscode.l10n.t('This is what it will look like.'),
      choices: [...file, unsaved],
      values: () => [],
      keep: ([value]) => keep(value === 'file' ? 'file' : 'unsaved'),
    })(place);
  };
}
