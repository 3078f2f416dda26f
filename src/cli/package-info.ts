import type { Io } from './io.js';

export { rulePage } from '../core/lint/rule-page.js';

/** The version in Pulih's own `package.json`; `0.0.0` where it does not come along. */
export async function packageVersion({ packageFolder, files }: Io): Promise<string> {
  if (packageFolder === null) return '0.0.0';
  const manifest = JSON.parse(
    Buffer.from(await files.read(`${packageFolder}/package.json`)).toString('utf8'),
  );
  return String(manifest.version);
}
