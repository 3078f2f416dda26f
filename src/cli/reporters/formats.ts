import { json } from './json.js';
import type { Reporter } from './reporter.js';
import { stylish } from './stylish.js';

/** The reporters by the names of their formats. */
export const reporters = { stylish, json } satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as readonly Format[];
