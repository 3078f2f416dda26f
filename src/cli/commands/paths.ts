import type { OperandSpec } from '../command.js';

/** The operands of commands that look at documents. */
export const pathOperands: OperandSpec = {
  placeholder: 'PATHS…',
  summary: 'Files, folders or globs; default: the current folder',
  least: 0,
  most: Number.POSITIVE_INFINITY,
};
