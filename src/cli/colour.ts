import type { Io } from './io.js';

/** The `--color` switch decides, then FORCE_COLOR, then NO_COLOR, then whether output goes to a terminal. */
export function wantsColour(flag: boolean | undefined, { env, isTerminal }: Io): boolean {
  if (flag !== undefined) return flag;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal.stdout && env.TERM !== 'dumb';
}

const codes = { red: 31, yellow: 33, blue: 34, dim: 2, underline: 4, bold: 1 };

export type Style = keyof typeof codes;

/** Paints text, or leaves it plain. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

export function painter(colour: boolean): Paint {
  if (!colour) return (text) => text;
  return (text, ...styles) =>
    text === '' ? '' : `${styles.map((style) => `\u001b[${codes[style]}m`).join('')}${text}\u001b[0m`;
}
