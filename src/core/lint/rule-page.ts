/** The page of a rule, as of a version of Pulih. */
export function rulePage(rule: string, version: string): string {
  return `https://github.com/pulih/pulih/blob/v${version}/docs/rules/${rule}.md`;
}
