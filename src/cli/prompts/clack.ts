import { confirm, isCancel, select, text } from '@clack/prompts';
import type { Prompter } from './prompter.js';

/** Asks through @clack/prompts in the terminal. */
export const prompter: Prompter = {
  async text({ message, placeholder, check }) {
    const answer = await text({
      message,
      ...(placeholder === undefined ? {} : { placeholder }),
      validate: (value) => check(value ?? '') ?? undefined,
    });
    return isCancel(answer) ? null : (answer ?? '');
  },
  async choose({ message, choices }) {
    const answer = await select<string>({ message, options: [...choices] });
    return isCancel(answer) ? null : answer;
  },
  async confirm(message) {
    const answer = await confirm({ message });
    return isCancel(answer) ? null : answer;
  },
};
