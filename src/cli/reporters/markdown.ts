import type { Severity } from '../../core/rules/problem.js';
import { counted } from '../counted.js';
import { type LocatedProblem, located, worstFirst } from './flatten.js';
import type { Reporter } from './reporter.js';

const marks: { readonly [severity in Severity]: string } = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** More rows help nobody, and a step's summary on GitHub may hold one megabyte. */
const mostRows = 200;

/** For people in a merge request or a CI summary: one line that counts, and a table. */
export const markdown: Reporter = (report, { prefix, errors }) => {
  const { files, errors: failing, warnings, infos } = report.summary;
  const problems = worstFirst(located(report, prefix));
  const counts = [counted(failing, 'error'), counted(warnings, 'warning'), counted(infos, 'info')].join(', ');
  const head =
    problems.length === 0
      ? `✅ Nothing to report in ${counted(files, 'document')}.`
      : `**${counted(problems.length, 'problem')}** (${counts}) in ${counted(files, 'document')}.`;
  const rows = problems.slice(0, mostRows).map(row);
  const table =
    rows.length > 0 ? `\n| | where | what | rule |\n| --- | --- | --- | --- |\n${rows.join('')}` : '';
  const left = problems.length - rows.length;
  const more = left > 0 ? `\n… and ${left} more.\n` : '';
  const faults = errors.map((error) => `- ${cell(error)}\n`).join('');
  return `## Pulih\n\n${head}\n${table}${more}${faults && `\nNot everything could be checked:\n\n${faults}`}`;
};

function row({ path, line, severity, message, rule, url }: LocatedProblem): string {
  return `| ${marks[severity]} | ${code(`${path}:${line}`)} | ${cell(message)} | [${rule}](${url}) |\n`;
}

function cell(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/</g, '&lt;');
}

function code(text: string): string {
  const ticks = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|')}${pad}${ticks}`;
}
