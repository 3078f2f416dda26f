import type { FilePort } from '../../src/cli/files/file-port.js';
import { nodeFiles } from '../../src/cli/files/node-files.js';
import type { Io } from '../../src/cli/io.js';
import type { Prompter } from '../../src/cli/prompts/prompter.js';

/** A failure as the system reports it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}

/** Files of which some cannot be reached. */
export function refusing(code: string, refused: (path: string) => boolean): FilePort {
  const files = nodeFiles({ beforeFirstWrite: () => undefined });
  const guard = (at: string): void => {
    if (refused(at)) throw systemError(code);
  };
  return {
    ...files,
    read: async (at) => {
      guard(at);
      return files.read(at);
    },
    list: async (at) => {
      guard(at);
      return files.list(at);
    },
    write: async (at, text) => {
      guard(at);
      return files.write(at, text);
    },
  };
}

export const terminal: Pick<Io, 'isTerminal'> = { isTerminal: { stdin: true, stdout: true, stderr: true } };

/** Answers questions by their message; null cancels. Asking anything else fails the test. */
export function answering(answers: { readonly [message: string]: string | boolean | null }): {
  readonly prompter: () => Promise<Prompter>;
  readonly refused: string[];
} {
  const refused: string[] = [];
  const take = (message: string): never => {
    if (!Object.hasOwn(answers, message)) throw new Error(`unexpected question: ${message}`);
    return answers[message] as never;
  };
  const prompter: Prompter = {
    async text({ message, check }) {
      const answer: string | null = take(message);
      const reason = answer === null ? null : check(answer);
      if (reason === null) return answer;
      refused.push(reason);
      return null;
    },
    choose: async ({ message }) => take(message),
    confirm: async (message) => take(message),
  };
  return { prompter: async () => prompter, refused };
}
