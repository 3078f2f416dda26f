import type { Code, ParsedDocument } from '../markdown/blocks.js';
import type { ProseDocument } from '../prose/prose.js';
import type { Sentence } from '../prose/sentence.js';
import { type Range, shifted } from '../text/range.js';
import { beginsWithProgram, type Command, shellCommands, sqlCommands } from './command.js';

/** What a code block holds. */
export interface CodeContent {
  readonly commands: readonly Command[];
  /** Where the block shows what the commands answer. */
  readonly output: Range | null;
}

const shells = new Set([
  'sh',
  'bash',
  'shell',
  'zsh',
  'console',
  'shell-session',
  'shellsession',
  'terminal',
]);
/** What a shell or a console shows before the reader's words. */
const prompt =
  /^[ \t]*(?:[$❯]|[\w.-]{1,30}@[\w.-]{1,40}[^$#\r\n]{0,40}[$#]|[\w().:-]{2,30}(?:=[>#]|>))[ \t]+(?=\S)/u;

/** Every command of a document in order of place: in code blocks of a shell or of SQL, and as code within sentences. */
export function findCommands(document: ProseDocument): Command[] {
  const found: Command[] = [];
  for (const { block } of document.parsed.visits())
    if (block.kind === 'code')
      for (const command of codeContent(document.parsed, block).commands) found.push(command);
  for (const sentence of document.sentences()) found.push(...inlineCommands(sentence));
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** What a code block holds; blocks of other languages hold no commands. */
export function codeContent({ text, memory }: ParsedDocument, { range, info, fenced }: Code): CodeContent {
  const language = /^[\w-]*/.exec(info)![0].toLowerCase();
  const content = memory.recall(
    `commands ${language} ${fenced}`,
    text.slice(range.start, range.end),
    (code) => readCode(withoutQuoteMarks(code), language, fenced),
  );
  return {
    commands: content.commands.map((command) => ({
      ...command,
      range: shifted(command.range, range.start),
      words: command.words.map((word) => ({ ...word, range: shifted(word.range, range.start) })),
    })),
    output: content.output && shifted(content.output, range.start),
  };
}

/** A block in a quote has its marks on each further line; spaces stand in for them. */
function withoutQuoteMarks(code: string): string {
  const marked = /[\r\n][ \t]*>/.test(code) && !/[\r\n][ \t]*[^ \t\r\n>]/.test(code);
  return marked ? code.replace(/(?<=[\r\n])[ \t]*>/g, (mark) => ' '.repeat(mark.length)) : code;
}

function readCode(code: string, language: string, fenced: boolean): CodeContent {
  const lines = linesOf(code).slice(fenced ? 1 : 0);
  if (fenced && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1)?.text ?? '')) lines.pop();
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return { commands: [], output: null };
  if (language === 'sql')
    return {
      commands: sqlCommands(code.slice(first.start, last.start + last.text.length), first.start),
      output: null,
    };
  if (lines.some(({ text }) => prompt.test(text))) return session(lines);
  if (shells.has(language))
    return {
      commands: shellCommands(code.slice(first.start, last.start + last.text.length), first.start),
      output: null,
    };
  if (language !== '') return { commands: [], output: null };
  return unlabelled(lines);
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Lines with text; one that ends in a backslash goes on in the next. */
function linesOf(code: string): Line[] {
  const lines: Line[] = [];
  let open = false;
  for (const { 0: text, index } of code.matchAll(/[^\r\n]+/g)) {
    const last = lines.at(-1);
    if (open && last)
      lines[lines.length - 1] = { ...last, text: code.slice(last.start, index + text.length) };
    else lines.push({ text, start: index });
    open = text.endsWith('\\');
  }
  return lines;
}

/** A session: what stands after a prompt was typed, the rest is what came back. */
function session(lines: readonly Line[]): CodeContent {
  const typed = lines.map(({ text }) => prompt.exec(text)?.[0].length ?? -1);
  const answers = lines.filter(({ text }, index) => typed[index] === -1 && text.trim() !== '');
  const [first, last] = [answers[0], answers.at(-1)];
  return {
    commands: lines.flatMap(({ text, start }, index) => {
      const length = typed[index]!;
      return length < 0 ? [] : shellCommands(text.slice(length), start + length);
    }),
    output: first && last ? { start: first.start, end: last.start + last.text.length } : null,
  };
}

/** Without a language only lines that begin with a known program are commands; what follows them is an answer. */
function unlabelled(lines: readonly Line[]): CodeContent {
  const typed = lines.filter(({ text }) => beginsWithProgram(text));
  const answers = lines.filter(
    ({ text, start }) =>
      text.trim() !== '' && typed.length > 0 && start > typed[0]!.start && !beginsWithProgram(text),
  );
  const [first, last] = [answers[0], answers.at(-1)];
  return {
    commands: typed.flatMap(({ text, start }) => shellCommands(text, start)),
    output: first && last ? { start: first.start, end: last.start + last.text.length } : null,
  };
}

/** Code within a sentence is a command where it names a known program and what to do. */
function inlineCommands(sentence: Sentence): Command[] {
  return sentence.code.flatMap(({ start, end }) => {
    const code = sentence.text.slice(start, end);
    if (!code.includes(' ') || !beginsWithProgram(code)) return [];
    return shellCommands(code, 0, true).map((command) => ({
      ...command,
      range: sentence.rangeOf(start + command.range.start, start + command.range.end),
      words: command.words.map((word) => ({
        ...word,
        range: sentence.rangeOf(start + word.range.start, start + word.range.end),
      })),
    }));
  });
}
