import type { Range } from '../text/range.js';
import { shifted } from '../text/range.js';
import { programs, wrappers } from './programs.js';
import { readShell, type ShellCommand, type Word } from './shell.js';

/** Something that a reader is to type. */
export interface Command {
  readonly language: 'shell' | 'sql';
  readonly text: string;
  readonly range: Range;
  /** The program without its path and without `sudo` and the like, then its words; none for SQL. */
  readonly words: readonly Word[];
  /** Whether it stands within a sentence. */
  readonly inline: boolean;
}

/** The shell commands of a text that is all commands, at `from` in the document. */
export function shellCommands(text: string, from: number, inline = false): Command[] {
  return readShell(text).flatMap((command): Command[] => {
    const words = withoutWrappers(command);
    if (words.length === 0) return [];
    const range = { start: words[0]!.range.start, end: command.range.end };
    return [
      {
        language: 'shell',
        text: text.slice(range.start, range.end),
        range: shifted(range, from),
        words: words.map((word, index) => ({
          ...word,
          text: index === 0 ? word.text.slice(word.text.lastIndexOf('/') + 1) : word.text,
          range: shifted(word.range, from),
        })),
        inline,
      },
    ];
  });
}

/** The words from the program on: assignments and wrappers before it are left out. */
function withoutWrappers({ words }: ShellCommand): readonly Word[] {
  let at = 0;
  while (at < words.length) {
    const { text } = words[at]!;
    const taking = wrappers.get(text);
    if (taking) {
      at++;
      while (words[at]?.text.startsWith('-')) at += taking.includes(words[at]!.text) ? 2 : 1;
    } else if (/^[A-Za-z_]\w*=/.test(text)) at++;
    else break;
  }
  return words.slice(at);
}

/** The statements of SQL, at `from` in the document. */
export function sqlCommands(text: string, from: number): Command[] {
  return [...text.matchAll(/[^\s;][^;]*/g)].map(({ 0: statement, index }) => ({
    language: 'sql',
    text: statement,
    range: { start: from + index, end: from + index + statement.trimEnd().length },
    words: [],
    inline: false,
  }));
}

/** Whether a line begins with a program that is known. */
export function beginsWithProgram(line: string): boolean {
  const [first] = readShell(line.slice(0, 200));
  const program = first && withoutWrappers(first)[0]?.text;
  return program !== undefined && programs.has(program.slice(program.lastIndexOf('/') + 1));
}
