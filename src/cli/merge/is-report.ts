import { severities } from '../../core/rules/problem.js';
import type { Report } from '../reporters/report.js';

type Fields = { readonly [name: string]: unknown };
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) > 0;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const having =
  (checks: { readonly [name: string]: Check }): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check((value as Fields)[name]));

const place = {
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  byteColumn: optional(count),
  byteEndColumn: optional(count),
};

const isProblem = having({
  ...place,
  rule: text,
  severity: (value) => severities.some((severity) => severity === value),
  message: text,
  fixable: (value) => typeof value === 'boolean',
  url: text,
  fingerprint: text,
  edits: optional(listOf(having({ ...place, text }))),
  related: optional(listOf(having({ ...place, message: text, path: optional(text) }))),
});

const isFile = having({
  path: text,
  type: (value) => value === null || text(value),
  locale: text,
  problems: listOf(isProblem),
});

const hasForm = having({ version: (value) => value === 1, files: listOf(isFile) });

/** Whether data that was read from a file has the form of a report. Its summary is counted anew and may be anything. */
export function isReport(data: unknown): data is Report {
  return hasForm(data);
}
