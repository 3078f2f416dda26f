import path from 'node:path';
import { packExtension } from './package/pack.js';

/** `npm run package`: the extension as `build/pulih.vsix`, of at most this many bytes. */
const most = 1_500_000;

const { vsix, size } = await packExtension();
process.stdout.write(`${path.relative('.', vsix)}: ${Math.round(size / 1000)} kB\n`);
if (size > most) {
  process.stderr.write(`More than ${most / 1000} kB.\n`);
  process.exitCode = 1;
}
