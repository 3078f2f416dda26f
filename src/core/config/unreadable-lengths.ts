import { placeOf } from '../document-type/load.js';
import { lengthOf } from '../policy/policy.js';
import { indexLines } from '../text/lines.js';
import type { Path } from '../yaml/yaml-source.js';
import type { ConfigError, ConfigSource } from './config.js';
import type { YamlText } from './unknown-names.js';

/** Lengths of time in configurations that look like one and cannot be read, so that what they promise would not hold. */
export function unreadableLengths(yamls: ReadonlyMap<string, YamlText>): ConfigError[] {
  return [...yamls].flatMap(([path, { text, yaml }]) =>
    lengthsIn((yaml.data ?? {}) as ConfigSource)
      .filter(({ written }) => lengthOf(written) === null)
      .map(({ written, at }) => ({
        path,
        ...indexLines(text).position(placeOf(yaml, at).start),
        message: `\`${written}\` is no length of time that can be read; write it like PT30M, 30 min, 90 days or P6M.`,
      })),
  );
}

function* eachLength(source: ConfigSource): Generator<readonly [written: string | undefined, at: Path]> {
  for (const [budget, bySeverity] of Object.entries(source.budgets ?? {}))
    for (const [severity, written] of Object.entries(bySeverity as { readonly [severity: string]: string }))
      yield [written, ['budgets', budget, severity]];
  for (const [index, { duration }] of (source.severity_matrix ?? []).entries())
    yield [duration, ['severity_matrix', index, 'duration']];
  for (const [index, { within }] of (source.notice_duties ?? []).entries())
    yield [within, ['notice_duties', index, 'within']];
  yield [source.drill_interval, ['drill_interval']];
}

function lengthsIn(source: ConfigSource): { readonly written: string; readonly at: Path }[] {
  return [...eachLength(source)].flatMap(([written, at]) => (written === undefined ? [] : [{ written, at }]));
}
