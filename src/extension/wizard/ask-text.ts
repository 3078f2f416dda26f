import * as vscode from 'vscode';
import { show } from './show.js';
import type { Step } from './walk.js';

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value: () => string;
  /** What is wrong with an answer; null where nothing is. */
  readonly check?: (value: string) => Promise<string | null> | string | null;
  readonly keep: (value: string) => void;
}

/** A step that asks for a line of text. */
export function askText({ prompt, placeholder = '', value, check = () => null, keep }: TextQuestion): Step {
  return (place) => {
    const input = vscode.window.createInputBox();
    input.prompt = prompt;
    input.placeholder = placeholder;
    input.value = value();
    const verify = async (): Promise<boolean> => {
      const asked = input.value;
      const fault = await check(asked.trim());
      if (asked !== input.value) return false;
      input.validationMessage = fault ?? undefined;
      return fault === null;
    };
    input.onDidChangeValue(() => {
      // Complain while somebody types only about what was complained of before.
      if (input.validationMessage !== undefined) void verify();
    });
    return show(input, {
      place,
      accept: async () => {
        if (!(await verify())) return false;
        keep(input.value.trim());
        return true;
      },
    });
  };
}
