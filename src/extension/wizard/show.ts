import * as vscode from 'vscode';
import type { Outcome, Place } from './walk.js';

/** Shows an input until it is accepted, left by the back button or hidden. */
export async function show<I extends vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] }>(
  input: I & {
    readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
    readonly onDidAccept: vscode.Event<void>;
  },
  { place, accept }: { readonly place: Place; readonly accept: () => Promise<boolean> | boolean },
): Promise<Outcome> {
  input.title = place.title;
  input.step = place.step;
  input.totalSteps = place.of;
  input.ignoreFocusOut = true;
  input.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  try {
    return await new Promise<Outcome>((resolve) => {
      input.onDidTriggerButton(() => resolve('back'));
      input.onDidHide(() => resolve('cancel'));
      input.onDidAccept(async () => {
        if (await accept()) resolve('next');
      });
      input.show();
    });
  } finally {
    input.dispose();
  }
}
