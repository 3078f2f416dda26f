import { type Paint, painter, type Style } from '../colour.js';
import { counted } from '../counted.js';
import { visible } from '../visible.js';
import type { Report, ReportedFile, ReportSummary } from './report.js';
import type { Reporter } from './reporter.js';

const styles: { readonly [severity: string]: Style } = { error: 'red', warning: 'yellow', info: 'blue' };

/** For people: a block for each file with problems, then one line that counts them. */
export const stylish: Reporter = ({ files, summary }: Report, { colour }) => {
  const paint = painter(colour);
  const blocks = files.filter(({ problems }) => problems.length > 0).map((file) => block(file, paint));
  if (blocks.length === 0) return '';
  return `\n${blocks.join('\n')}\n${summaryLine(summary, paint)}`;
};

/** Rules are aligned behind messages up to this length; a longer one pushes its own. */
const widest = 90;

function block({ path, problems }: ReportedFile, paint: Paint): string {
  const rows = problems.map(({ line, column, severity, message, rule }) => ({
    place: `${line}:${column}`,
    severity,
    message: visible(message),
    rule,
  }));
  const width = (pick: (row: (typeof rows)[number]) => string): number =>
    rows.reduce((most, row) => Math.max(most, pick(row).length), 0);
  const places = width(({ place }) => place);
  const severities = width(({ severity }) => severity);
  const messages = Math.min(
    widest,
    width(({ message }) => message),
  );
  const lines = rows.map(({ place, severity, message, rule }) =>
    [
      '',
      paint(place.padStart(places), 'dim'),
      paint(severity.padEnd(severities), styles[severity]!),
      message.padEnd(messages),
      paint(rule, 'dim'),
    ].join('  '),
  );
  return `${paint(visible(path), 'underline')}\n${lines.join('\n')}\n`;
}

function summaryLine({ files, errors, warnings, infos, fixable }: ReportSummary, paint: Paint): string {
  const total = errors + warnings + infos;
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')].join(', ');
  const style: Style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'blue';
  const line = `${counted(total, 'problem')} (${parts}) in ${counted(files, 'file')} checked`;
  const hint = fixable > 0 ? `${fixable} fixable with --fix\n` : '';
  return `${paint(line, 'bold', style)}\n${hint}`;
}
