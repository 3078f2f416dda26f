import { allRules } from '../../core/rules/index.js';
import { type AnyRule, presets } from '../../core/rules/rule.js';
import type { ExplainInput } from '../commands/explain.js';
import { Failure } from '../failure.js';
import type { ExitCode, Io } from '../io.js';
import { didYouMean } from '../parse-input.js';
import { pageOf } from './rule-pages.js';

/** `pulih explain`: the rule's page, or what the rule says of itself where the pages do not come along. */
export async function explainRule({ operands }: ExplainInput, io: Io): Promise<ExitCode> {
  const id = operands[0]!;
  const rule = allRules.find((candidate) => candidate.id === id);
  if (!rule) {
    const ids = allRules.map((candidate) => candidate.id);
    throw new Failure(`Unknown rule \`${id}\`.${didYouMean(id, ids)} \`pulih rules\` lists them.`);
  }
  io.stdout((await pageOf(id, io)) ?? describeRule(rule));
  return 0;
}

function describeRule({ id, summary, types, severity, fixable, options }: AnyRule): string {
  const settings = Object.entries(options).map(
    ([name, { type, default: value, description }]) =>
      `- \`${name}\` (${type}, default \`${JSON.stringify(value)}\`): ${description}`,
  );
  return [
    `# ${id}`,
    '',
    summary,
    '',
    `Applies to: ${types === 'all' ? 'every type' : types.join(', ')}.`,
    `Severity: ${presets.map((preset) => `${severity[preset]} (${preset})`).join(', ')}.`,
    fixable
      ? 'Some of its findings can be repaired with `pulih lint --fix`.'
      : 'Its findings are for people to repair.',
    ...(settings.length > 0 ? ['', ...settings] : []),
    '',
  ].join('\n');
}
