import { allRules } from '../../core/rules/index.js';
import { presets } from '../../core/rules/rule.js';
import type { RulesInput } from '../commands/rules.js';
import type { ExitCode, Io } from '../io.js';
import { packageVersion, rulePage } from '../package-info.js';

/** `pulih rules`. */
export async function listRules({ options }: RulesInput, io: Io): Promise<ExitCode> {
  if (options.format === 'json') {
    const version = await packageVersion(io);
    const rules = allRules.map(({ id, area, summary, types, severity, fixable, options: own }) => ({
      id,
      area,
      summary,
      types,
      severity,
      fixable,
      options: own,
      url: rulePage(id, version),
    }));
    io.stdout(`${JSON.stringify({ version: 1, rules }, null, 2)}\n`);
    return 0;
  }
  const rows = [
    ['rule', ...presets, 'fixable', 'summary'],
    ...allRules.map((rule) => [
      rule.id,
      ...presets.map((preset) => rule.severity[preset]),
      rule.fixable ? 'yes' : '',
      rule.summary,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  io.stdout(`${lines.join('\n')}\n`);
  return 0;
}
