import type { AnyRule, OptionSpec } from '../rules/rule.js';
import type { JsonSchema } from '../schema/json-schema.js';

const globs = {
  description: 'Globs relative to the folder of this file.',
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
};

const duration = {
  type: 'string',
  pattern: '^(?:P[0-9TYMWDHS.]+|[0-9]+ ?[A-Za-z]+)$',
  'x-expected': { en: 'a duration such as PT30M or 30 min', id: 'durasi seperti PT30M atau 30 menit' },
};

const perSeverity = (description: string) => ({
  type: 'object',
  description,
  additionalProperties: duration,
});

const severity = { enum: ['error', 'warning', 'info', 'off'] };

/** The JSON Schema of `.pulih.yaml`, made from the rules' own options. */
export function configSchema(rules: readonly AnyRule[]): JsonSchema {
  const ruleEntries = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleEntry(rule)])),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Pulih configuration',
    description: 'Which files are documents, what they are checked for, and how much it weighs.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      root: { type: 'boolean', description: 'True: configurations further up are not looked at.' },
      locale: {
        type: 'string',
        description: 'Language of the documents where they do not say. Default: guessed.',
      },
      documents: {
        type: 'array',
        description: 'Which files are what, where their front matter does not say.',
        items: {
          type: 'object',
          required: ['files', 'type'],
          additionalProperties: false,
          properties: { files: globs, type: { type: 'string' }, locale: { type: 'string' } },
        },
      },
      types: {
        type: 'array',
        items: { type: 'string' },
        description: 'Paths of document types of your own (YAML).',
      },
      extends: {
        description:
          'Presets `minimal`, `standard`, `strict`, or paths of other configurations. Default: standard.',
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
      rules: { ...ruleEntries, description: 'Severity of rules, and their options.' },
      overrides: {
        type: 'array',
        description: 'Other settings for some files; later ones win.',
        items: {
          type: 'object',
          required: ['files', 'rules'],
          additionalProperties: false,
          properties: { files: globs, rules: ruleEntries },
        },
      },
      ignore: {
        type: 'array',
        items: { type: 'string' },
        description: 'Files to leave alone, in the grammar of .gitignore.',
      },
      severities: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        description: 'Names of incident severities, worst first. Default: sev1 to sev4.',
      },
      aliases: {
        type: 'object',
        description: 'Further titles that your documents give to sections, by concept, such as `impact`.',
        additionalProperties: { type: 'array', items: { type: 'string', minLength: 1 } },
      },
      budgets: {
        type: 'object',
        description: 'Durations per severity that your team has promised.',
        additionalProperties: false,
        properties: {
          first_notice: perSeverity('From the start to the first notice to customers.'),
          update_cadence: perSeverity('Between two notices to customers.'),
          action_due: perSeverity('From the incident to the due date of its action items.'),
        },
      },
      sla: {
        type: 'array',
        description:
          'Your own service level: the credit, in per cent, for a month below an uptime, in per cent.',
        items: {
          type: 'object',
          required: ['uptime_below', 'credit'],
          additionalProperties: false,
          properties: { uptime_below: { type: 'number' }, credit: { type: 'number', minimum: 0 } },
        },
      },
      severity_matrix: {
        type: 'array',
        description:
          'From which impact on an incident is at least how severe; every figure of an entry must be reached.',
        items: {
          type: 'object',
          required: ['severity'],
          minProperties: 2,
          additionalProperties: false,
          properties: {
            severity: { type: 'string' },
            customers_affected: { type: 'integer', minimum: 0 },
            orders_lost: { type: 'integer', minimum: 0 },
            duration,
            data_exposed: { type: 'boolean' },
          },
        },
      },
      notice_duties: {
        type: 'array',
        description: 'Whom you must tell of an incident, such as a regulator, and how soon.',
        items: {
          type: 'object',
          required: ['id', 'name', 'within'],
          additionalProperties: false,
          properties: {
            id: {
              type: 'string',
              description: 'Its name, as `notifications` in the front matter says it under `duty`.',
            },
            name: { type: 'string' },
            within: duration,
            from: {
              enum: ['started', 'detected'],
              description: 'Where the clock starts. Default: detected.',
            },
            applies: {
              type: 'object',
              description: 'A JSON Schema over `front_matter` and `derived`. Default: always.',
            },
            source: { type: 'string', description: 'The law, with its article.' },
          },
        },
      },
      drill_interval: { ...duration, description: 'How often backup plans are tried out.' },
    },
  };
}

function ruleEntry(rule: AnyRule): JsonSchema {
  const options = Object.fromEntries(
    Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)]),
  );
  return {
    description: rule.summary,
    anyOf: [severity, { type: 'object', additionalProperties: false, properties: { severity, ...options } }],
  };
}

function optionSchema(spec: OptionSpec): JsonSchema {
  if (spec.type !== 'strings') return { ...spec };
  return { type: 'array', items: { type: 'string' }, default: spec.default, description: spec.description };
}
