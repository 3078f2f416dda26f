import type { Command } from './command.js';
import {
  type CommandPattern,
  carriers,
  destructiveCommands,
  destructiveStatements,
  makingWords,
  quietCalls,
  quietPrograms,
  savingCommands,
  sqlPrograms,
} from './command-tables.js';

const destructive = byProgram(destructiveCommands);
const saving = byProgram(savingCommands);
const quiet = byProgram(quietCalls);

/** What a command takes away for good, in its own words such as `kubectl delete`; null where it takes away nothing. */
export function destructionOf({ language, text, words }: Command): string | null {
  if (language === 'sql') return statementIn(text);
  return destructionIn(words.map((word) => word.text));
}

function destructionIn(words: readonly string[]): string | null {
  const [program, ...rest] = words;
  if (program === undefined) return null;
  if (sqlPrograms.has(program)) {
    const found = rest.map(statementIn).find((statement) => statement !== null);
    if (found) return found;
  }
  const pattern = destructive(program).find((each) => matches(each, rest));
  if (pattern) return [program, ...wordsNamed(pattern, rest)].join(' ');
  return carriedIn(program, rest);
}

/** What the command that a program such as `ssh` runs takes away. */
function carriedIn(program: string, rest: readonly string[]): string | null {
  const after = carriers.get(program);
  if (after === undefined) return null;
  const from = after === null ? 0 : rest.indexOf(after) + 1;
  if (after !== null && from === 0) return null;
  const starts = after === null ? rest.map((_, index) => index) : [from];
  for (const start of starts) {
    const carried = destructive(rest[start] ?? '').find((each) => matches(each, rest.slice(start + 1)));
    if (carried) return [rest[start], ...wordsNamed(carried, rest.slice(start + 1))].join(' ');
  }
  return null;
}

/** Whether an earlier command made what a later one takes away, as files that a procedure only needs meanwhile. */
export function madeEarlier(command: Command, earlier: readonly Command[]): boolean {
  const operand = operandOf(command);
  if (operand === null) return false;
  return earlier.some(({ words }) => {
    const names = words.some(({ text }) => text === operand || text.startsWith(`${operand}/`));
    return names && (isLocalFile(command, operand) || words.some(({ text }) => makingWords.test(text)));
  });
}

/** The last thing that a command names. */
function operandOf({ words }: Command): string | null {
  return (
    words.slice(1).findLast(({ text }) => /^[\w./~$*"'<{-]*\w/.test(text) && !text.startsWith('-'))?.text ??
    null
  );
}

/** A file where the reader works, not one of the system. */
function isLocalFile({ words }: Command, operand: string): boolean {
  return words[0]?.text === 'rm' && /^\.?\w/.test(operand);
}

/** Whether somebody waits for what a command does, so that they must know what to see. */
export function hasResult({ language, words }: Command): boolean {
  const [program, ...rest] = words.map((word) => word.text);
  if (language === 'sql' || program === undefined) return true;
  return !quietPrograms.has(program) && !quiet(program).some((each) => matches(each, rest));
}

/** Whether a command keeps a copy of what others may take away. */
export function savesCopy({ words }: Command): boolean {
  const [program, ...rest] = words.map((word) => word.text);
  return program !== undefined && saving(program).some((each) => matches(each, rest));
}

function statementIn(text: string): string | null {
  for (const pattern of destructiveStatements) {
    const found = pattern.exec(text)?.[0];
    if (found) return /^\w+(?:\s+(?:table|database|schema|from|view|column))?/i.exec(found)![0].toLowerCase();
  }
  return null;
}

/** The patterns of a table for a program. */
function byProgram(table: readonly CommandPattern[]): (program: string) => readonly CommandPattern[] {
  const exact = new Map<string, CommandPattern[]>();
  for (const pattern of table) {
    const others = exact.get(pattern.program);
    if (others) others.push(pattern);
    else exact.set(pattern.program, [pattern]);
  }
  const open = table.filter(({ program }) => program.includes('*'));
  return (program) => exact.get(program) ?? open.filter((each) => fits(each.program, program));
}

/** Whether the words after a program fit its pattern. */
function matches(pattern: CommandPattern, rest: readonly string[]): boolean {
  if (pattern.unless?.some((word) => rest.some((each) => fits(word, each)))) return false;
  if (pattern.oneOf && !pattern.oneOf.some((option) => rest.some((each) => fits(option, each)))) return false;
  let from = 0;
  for (const word of pattern.words ?? []) {
    const at = rest.findIndex((each, index) => index >= from && fits(word, each));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** The words of a call that a pattern names, as they were written. */
function wordsNamed({ words = [], oneOf = [] }: CommandPattern, rest: readonly string[]): string[] {
  const named = rest.filter((each) => words.some((word) => fits(word, each)));
  const option = rest.find((each) => oneOf.some((wanted) => fits(wanted, each)));
  return option === undefined ? named : [...named, option];
}

function fits(pattern: string, word: string): boolean {
  if (!pattern.includes('*')) return word === pattern || word.toLowerCase() === pattern.toLowerCase();
  const [head, ...tail] = pattern.split('*');
  const end = tail.at(-1)!;
  return (
    word.startsWith(head!) &&
    word.endsWith(end) &&
    word.length >= head!.length + end.length &&
    tail.slice(0, -1).every((part) => word.includes(part))
  );
}
