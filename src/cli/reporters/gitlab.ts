import { createHash } from 'node:crypto';
import type { Severity } from '../../core/rules/problem.js';
import { located } from './flatten.js';
import type { Reporter } from './reporter.js';

const severities: { readonly [severity in Severity]: string } = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** GitLab's code quality report. */
export const gitlab: Reporter = (report, { prefix }) => {
  const issues = located(report, prefix).map(
    ({ message, rule, fingerprint, severity, path, line, endLine }) => ({
      description: message,
      check_name: rule,
      // GitLab merges issues with the same fingerprint, whatever their file.
      fingerprint: createHash('sha256').update(`${path}\0${fingerprint}`).digest('hex').slice(0, 32),
      severity: severities[severity],
      location: { path, lines: { begin: line, end: endLine } },
    }),
  );
  return `${JSON.stringify(issues, null, 2)}\n`;
};
