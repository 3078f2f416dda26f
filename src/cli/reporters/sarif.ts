import { allRules } from '../../core/rules/index.js';
import type { Severity } from '../../core/rules/problem.js';
import type { AnyRule } from '../../core/rules/rule.js';
import { wellFormed } from '../../core/text/well-formed.js';
import { rulePage } from '../package-info.js';
import { type LocatedProblem, located, worstFirst } from './flatten.js';
import type { ReportedPlace } from './report.js';
import type { ReportContext, Reporter } from './reporter.js';

const levels: { readonly [severity in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** GitHub refuses a run with more results. */
const mostResults = 25_000;

/** SARIF 2.1.0, for code scanning. Uploaders compute `primaryLocationLineHash` themselves, so ours has another name. */
export const sarif: Reporter = (report, context) => {
  const all = located(report, context.prefix);
  const results = all.length > mostResults ? worstFirst(all).slice(0, mostResults) : all;
  const left = all.length - results.length;
  const notes = [
    ...context.errors.map((text) => ({ level: 'error', message: { text } })),
    ...(left > 0
      ? [{ level: 'warning', message: { text: `${left} more results do not fit into one run.` } }]
      : []),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pulih',
            version: context.version,
            semanticVersion: context.version,
            informationUri: 'https://github.com/pulih/pulih',
            rules: allRules.map((rule) => descriptor(rule, context)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: context.errors.length === 0, toolExecutionNotifications: notes },
        ],
        results: results.map(result),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptor(rule: AnyRule, { pages, version }: ReportContext): unknown {
  const { id, area, summary, severity } = rule;
  const text =
    `${summary} ${rule.fixable ? 'Some findings can be repaired with `pulih lint --fix`.' : ''}`.trim();
  const standard = severity.standard === 'off' ? severity.strict : severity.standard;
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text },
    help: { text, markdown: pages.get(id) ?? text },
    helpUri: rulePage(id, version),
    defaultConfiguration: {
      enabled: severity.standard !== 'off',
      level: standard === 'off' ? 'none' : levels[standard],
    },
    properties: { tags: [area] },
  };
}

const ruleIndexes = new Map(allRules.map(({ id }, index) => [id, index]));

function result(problem: LocatedProblem): unknown {
  const { rule, severity, message, path, fingerprint, edits, related } = problem;
  const index = ruleIndexes.get(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: location(path, problem) }],
    partialFingerprints: { 'pulih/v1': fingerprint },
    ...(related
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: location(place.path ?? path, place),
          })),
        }
      : {}),
    ...(edits
      ? {
          fixes: [
            {
              description: { text: message },
              artifactChanges: [
                {
                  artifactLocation: artifact(path),
                  replacements: edits.map((edit) => ({
                    deletedRegion: region(edit),
                    ...(edit.text === '' ? {} : { insertedContent: { text: edit.text } }),
                  })),
                },
              ],
            },
          ],
        }
      : {}),
  };
}

function location(path: string, place: ReportedPlace): unknown {
  return { artifactLocation: artifact(path), region: region(place) };
}

function artifact(path: string): unknown {
  const uri = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function region({ line, column, endLine, endColumn }: ReportedPlace): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
