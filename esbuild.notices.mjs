import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences of the packages that bundles contain, as one text, from what esbuild says that it bundled. */
export function noticesOf(metafiles) {
  const inputs = metafiles.flatMap((metafile) =>
    Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = inputs.flatMap(
    (input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
  const head = 'Pulih contains these packages, each under its own licence.';
  return [head, ...[...new Set(folders)].sort().map(noticeOf)].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : mitOf(manifest);
  return `${manifest.name} ${manifest.version}\n\n${text.trim()}`;
}

/** The MIT licence of a package that only names it. Its words are those of ours. */
function mitOf({ name, license, licenses, author }) {
  const holder = typeof author === 'string' ? author : author?.name;
  const named = license ?? licenses?.[0]?.type;
  if (named !== 'MIT' || !holder) throw new Error(`${name} carries no licence (${named}).`);
  return readFileSync('LICENSE', 'utf8').replace(/^Copyright .*$/m, () => `Copyright (c) ${holder}`);
}
