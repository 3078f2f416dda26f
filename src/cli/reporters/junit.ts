import type { ReportedFile } from './report.js';
import type { Reporter } from './reporter.js';
import { attributes, escapeXml } from './xml.js';

/** JUnit's XML: a suite for each file, a failed case for each error or warning, and a passed one for a clean file. */
export const junit: Reporter = ({ files, summary }, { prefix }) => {
  const suites = files.map((file) => suite(file, `${prefix}${file.path}`));
  const failures = summary.errors + summary.warnings;
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0);
  const root = attributes({ name: 'pulih', tests, failures, errors: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${root}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
};

function suite({ problems }: ReportedFile, path: string): { readonly xml: string; readonly tests: number } {
  const failing = problems.filter(({ severity }) => severity !== 'info');
  const cases = problems.map(({ rule, message, severity, line, column, url }) => {
    const name = attributes({ name: `${rule} (${line}:${column})`, classname: path });
    if (severity === 'info')
      return `    <testcase${name}>\n      <system-out>${escapeXml(message)}</system-out>\n    </testcase>\n`;
    const text = escapeXml(`${path}:${line}:${column} ${message} (${url})`);
    return `    <testcase${name}>\n      <failure${attributes({ message, type: severity })}>${text}</failure>\n    </testcase>\n`;
  });
  const body =
    cases.length > 0 ? cases : [`    <testcase${attributes({ name: 'pulih', classname: path })}/>\n`];
  const head = attributes({ name: path, tests: body.length, failures: failing.length, errors: 0 });
  return { xml: `  <testsuite${head}>\n${body.join('')}  </testsuite>\n`, tests: body.length };
}
