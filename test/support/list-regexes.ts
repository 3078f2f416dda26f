import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Run as a program with a folder of built modules: imports them all and prints, as JSON, every regular expression that
 * they build with `new RegExp` on the way. Its own process, so that no module is loaded before it listens.
 */
const folder = process.argv[2]!;
const built = new Map<string, { readonly source: string; readonly flags: string; readonly file: string }>();

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, parameters, newTarget) {
    const expression = Reflect.construct(target, parameters, newTarget) as RegExp;
    const caller = new Error().stack?.split('\n').find((line) => line.includes('/src/core/'));
    const file = /src\/core\/[\w./-]+(?=\.js)/.exec(caller ?? '')?.[0];
    const { source, flags } = expression;
    if (file !== undefined) built.set(`${source}/${flags}`, { source, flags, file: `${file}.ts` });
    return expression;
  },
});

const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.js'),
);
for (const path of modules) await import(join(folder, path));
process.stdout.write(JSON.stringify([...built.values()]));
