import type { DocumentType } from '../../src/core/document-type/document-type.js';
import { type AnyRule, areas, type OptionSpec, presets } from '../../src/core/rules/rule.js';

const areaNames: { readonly [area in AnyRule['area']]: string } = {
  'front-matter': 'Front matter',
  structure: 'Structure',
  time: 'Time',
  impact: 'Impact and numbers',
  communication: 'Customer communication',
  apology: 'Apology',
  compensation: 'Compensation',
  cause: 'Cause, fix and retest',
  actions: 'Actions and lessons',
  plans: 'Runbooks and backup plans',
  workspace: 'Across documents',
  duties: 'Notification duties',
  directives: 'Directives',
};

/** The part of a rule's page that its declaration knows. */
export function ruleHeader(rule: AnyRule): string {
  const options = Object.entries(rule.options).map(([name, spec]) => optionLine(name, spec));
  const facts = [
    rule.summary,
    `Applies to: ${rule.types === 'all' ? 'every document type' : rule.types.join(', ')}.`,
    `Severity: ${presets.map((preset) => `${rule.severity[preset]} in \`${preset}\``).join(', ')}.${
      rule.weight === 'content'
        ? ' At most `info` while the status is `draft`, `warning` while it is `in-review`.'
        : ''
    }`,
    rule.fixable ? '`--fix` repairs what it finds where the repair is certain.' : null,
    options.length > 0 ? `Options:\n\n${options.join('\n')}` : null,
  ];
  return facts.filter((fact) => fact !== null).join('\n\n');
}

function optionLine(name: string, spec: OptionSpec): string {
  const type = spec.type === 'strings' ? 'list of strings' : spec.type;
  return `- \`${name}\` (${type}, default \`${JSON.stringify(spec.default)}\`): ${spec.description}`;
}

/** The table of all rules, by area. */
export function ruleIndex(rules: readonly AnyRule[]): string {
  return areas
    .map((area) => {
      const rows = rules
        .filter((rule) => rule.area === area)
        .map((rule) => {
          const severities = presets.map((preset) => rule.severity[preset]);
          return `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${severities.join(' | ')} | ${rule.fixable ? 'yes' : ''} |`;
        });
      if (rows.length === 0) return null;
      const head = `| rule | what it does | ${presets.join(' | ')} | fix |\n| --- | --- | ${presets.map(() => '---').join(' | ')} | --- |`;
      return `## ${areaNames[area]}\n\n${head}\n${rows.join('\n')}`;
    })
    .filter((part) => part !== null)
    .join('\n\n');
}

/** The table of document types. */
export function typeTable(types: readonly DocumentType[]): string {
  const rows = types.map(
    (type) => `| \`${type.id}\` | ${type.names.en} / ${type.names.id ?? ''} | ${type.descriptions.en} |`,
  );
  return `| type | name | what it is for |\n| --- | --- | --- |\n${rows.join('\n')}`;
}
