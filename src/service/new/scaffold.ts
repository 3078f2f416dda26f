import picomatch from 'picomatch/posix.js';
import type { CompiledType } from '../../core/document-type/library.js';
import type { Locale } from '../../core/locale/locale.js';
import { resolvePath } from '../../core/text/path.js';
import { isoOf, wallClock } from '../clock.js';
import type { ServiceContext } from '../context.js';
import type { ScaffoldParams, ScaffoldResult } from '../data/new.js';
import type { FolderConfig } from '../workspace/configs.js';
import { isInside, normalUri, pathOf, uriOf } from '../workspace/uris.js';
import { answerValue } from './answer-value.js';
import { configFor } from './folder-config.js';

/** A new document: its text, and where it goes. Null where the type is unknown. */
export async function scaffoldDocument(
  context: ServiceContext,
  { type: id, folder, title, locale: wanted, answers, from, full }: ScaffoldParams,
): Promise<ScaffoldResult | null> {
  const config = await configFor(context, folder);
  const type = config.types.get(id);
  if (!type) return null;
  const source = from === undefined ? null : ((await context.analyse(from))?.document ?? null);
  const locale = wanted ?? source?.locale ?? configuredLocale(type, config) ?? 'en';
  const { scaffold } = await import('../../core/scaffold/scaffold.js');
  const { prefillFrom } = await import('../../core/scaffold/prefill.js');
  const prefill = source ? prefillFrom(source, type) : { values: {}, contents: {} };
  const fields = new Map(type.fields().map((field) => [field.path.join('.'), field.schema]));
  const values: Record<string, unknown> = { ...prefill.values, locale };
  for (const [field, answer] of Object.entries(answers)) {
    const value = answerValue(answer, fields.get(field));
    if (value !== null && field !== 'title') values[field] = value;
  }
  const { timezone, user } = context.client();
  const zone = typeof values.timezone === 'string' ? values.timezone : timezone;
  const clock = wallClock(context.now(), zone, timezone);
  const made = scaffold(type, {
    title,
    locale,
    values,
    ...(prefill.contents ? { contents: prefill.contents } : {}),
    ...(full ? { full } : {}),
    context: { today: clock.date, now: isoOf(clock), timezone: zone, user },
  });
  const target = folder === null ? null : folderFor(context, type.id, config, folder);
  const uri = target && (await freeUri(context, target, made.fileName));
  return { ...made, folder: target, uri };
}

function configuredLocale(type: CompiledType, { layers }: FolderConfig): Locale | null {
  const sources = layers.map(({ source }) => source);
  const entry = sources
    .flatMap(({ documents }) => documents ?? [])
    .findLast((candidate) => candidate.type === type.id && candidate.locale !== undefined);
  return entry?.locale ?? sources.findLast(({ locale }) => locale !== undefined)?.locale ?? null;
}

/** The folder chosen; for a whole workspace folder the one that the configuration gives the type. */
function folderFor(context: ServiceContext, type: string, { layers }: FolderConfig, folder: string): string {
  const own = normalUri(folder).replace(/\/$/, '');
  const whole = context.folders().some((root) => root.replace(/\/$/, '') === own);
  if (!whole) return own;
  for (const { folder: base, source } of layers.toReversed()) {
    for (const entry of [...(source.documents ?? [])].reverse()) {
      if (entry.type !== type) continue;
      const scan = [entry.files]
        .flat()
        .map((glob) => picomatch.scan(glob))
        .find(({ isGlob, base: start }) => isGlob && start !== '');
      const target = scan && uriOf(resolvePath(base, scan.base), own);
      if (target && isInside(own, target)) return target;
    }
  }
  return own;
}

/** Most tries for a name that is free. */
const mostNames = 100;

async function freeUri({ files }: ServiceContext, folder: string, name: string): Promise<string> {
  const path = pathOf(folder).replace(/\/$/, '');
  for (let count = 1; count < mostNames; count++) {
    const numbered = count === 1 ? name : name.replace(/(\.[^.]*)?$/, `-${count}$1`);
    const uri = uriOf(`${path}/${numbered}`, folder);
    if (!(await files.stat(uri))) return uri;
  }
  return uriOf(`${path}/${name}`, folder);
}
