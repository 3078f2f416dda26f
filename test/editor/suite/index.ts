import 'mocha/mocha.js';
import { report } from './support/report.js';

declare const mocha: Mocha & BrowserMocha;
declare const Mocha: typeof import('mocha');

/** What VS Code calls: in Node and in a web worker. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: report as unknown as Mocha.ReporterConstructor });
  await import('./activation.test.js');
  await import('./diagnostics.test.js');
  await import('./commands.test.js');
  await import('./features.test.js');
  await import('./data.test.js');
  await import('./schemas.test.js');
  await import('./virtual.test.js');
  // The browser's own `run` reads a page's address; neither host has one.
  const failures = await new Promise<number>((resolve) => Mocha.prototype.run.call(mocha, resolve));
  if (failures > 0) throw new Error(`${failures} failing`);
}
