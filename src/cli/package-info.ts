import type { Io } from './io.js';

/** The version in Pulih's own `package.json`; `0.0.0` where it does not come along. */
export async function packageVersion({ packageFolder, files }: Io): Promise<string> {
  if (packageFolder === null) return '0.0.0';
  const manifest = JSON.parse(
    Buffer.from(await files.read(`${packageFolder}/package.json`)).toString('utf8'),
  );
  return String(manifest.version);
}

/** The page of a rule, as of this version. */
export function rulePage(rule: string, version: string): string {
  return `https://github.com/pulih/pulih/blob/v${version}/docs/rules/${rule}.md`;
}
