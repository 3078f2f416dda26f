import type { CompiledType } from '../../core/document-type/library.js';
import { frontMatterOf } from '../../core/scaffold/front-matter.js';
import { describeFinding } from '../../core/schema/describe.js';
import type { Values } from './set-values.js';

/** What is wrong with values by the schema of their type, by dotted path; what is missing is no fault here. */
export function faultsIn(values: Values, type: CompiledType, locale: string): ReadonlyMap<string, string> {
  const tree = frontMatterOf(type, {
    title: typeof values.title === 'string' ? values.title : '-',
    locale,
    values,
    context: { today: '', now: '', timezone: '', user: '' },
  });
  const faults = new Map<string, string>();
  for (const finding of type.frontMatterSchema().findings(tree)) {
    const place = finding.path.join('.');
    const path = Object.keys(values).find(
      (key) => place === key || place.startsWith(`${key}.`) || key.startsWith(`${place}.`),
    );
    if (path !== undefined && !faults.has(path)) faults.set(path, describeFinding(finding, 'en'));
  }
  return faults;
}
