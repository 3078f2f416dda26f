import { fillingOf } from '../document/emptiness.js';
import { sectionsAbout } from '../document/find-sections.js';
import { valueAt } from '../document/front-matter.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import type { DemandFacts } from '../document-type/document-type.js';
import type { Derived } from './derived.js';

const hour = 3_600_000;

/** Class of a duration in ms: short under 1 h, medium from 1 h to 12 h, long above. */
export function durationClass(ms: number): 'short' | 'medium' | 'long' {
  if (ms < hour) return 'short';
  return ms <= 12 * hour ? 'medium' : 'long';
}

/** The facts that a type's conditions are about. */
export function demandFacts(document: OutlinedDocument, { duration }: Derived): DemandFacts {
  const { data } = document.frontMatter;
  return {
    front_matter: data,
    derived: {
      duration_class: duration === null ? null : durationClass(duration),
      duration_minutes: duration === null ? null : Math.round(duration / 60_000),
      customer_impact: !deniesImpact(document),
      data_exposed: valueAt(data, ['data', 'exposed']) === true,
    },
  };
}

/** A document denies customer impact by a count of 0 or by an Impact section with a reason for none. */
function deniesImpact(document: OutlinedDocument): boolean {
  if (valueAt(document.frontMatter.data, ['impact', 'customers_affected']) === 0) return true;
  return sectionsAbout(document, 'impact').some(
    ({ content }) => fillingOf(document.parsed, content) === 'none-because',
  );
}
