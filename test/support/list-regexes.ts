import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Run as a program with folders of built modules: imports them all and prints, as JSON, every regular expression that
 * they build with `new RegExp` on the way. Its own process, so that no module is loaded before it listens.
 */
const built = new Map<string, { readonly source: string; readonly flags: string; readonly file: string }>();

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, parameters, newTarget) {
    const expression = Reflect.construct(target, parameters, newTarget) as RegExp;
    const caller = new Error().stack?.split('\n').find((line) => /\/src\/\w+\//.test(line));
    const file = /src\/\w+\/[\w./-]+(?=\.js)/.exec(caller ?? '')?.[0];
    const { source, flags } = expression;
    if (file !== undefined) built.set(`${source}/${flags}`, { source, flags, file: `${file}.ts` });
    return expression;
  },
});

const flagsOf: { readonly [module: string]: string } = {
  'src/core/locale/phrase': 'iu',
  'src/core/locale/cased': 'u',
};

/** Patterns make their expressions only when asked, and join their templates by this. */
String.raw = new Proxy(String.raw, {
  apply(target, self, parameters: Parameters<typeof String.raw>) {
    const source: string = Reflect.apply(target, self, parameters);
    const callers = new Error().stack?.split('\n').filter((line) => /\/src\/\w+\//.test(line)) ?? [];
    const [made, written] = callers.map((line) => /src\/\w+\/[\w./-]+(?=\.js)/.exec(line)?.[0]);
    const flags = flagsOf[made ?? ''];
    if (flags !== undefined && written !== undefined)
      built.set(`${source}/${flags}`, { source, flags, file: `${written}.ts` });
    return source;
  },
});

const modules = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path)),
);
for (const module of modules) await import(module);
process.stdout.write(JSON.stringify([...built.values()]));
