import type { IncidentDocument } from '../incident/incident-document.js';
import type { Range } from '../text/range.js';
import { toIso } from '../time/instant.js';
import { frontMatterTime } from '../timeline/context.js';
import type { Path } from '../yaml/yaml-source.js';
import { compensationField } from './compensation.js';

/** What the front matter says of the compensation, in values that can be compared. */
export interface CompensationFact<At extends Range = Range> {
  /** The path of the field, such as `compensation.by`. */
  readonly name: string;
  /** The same for the same thing, however it is written. */
  readonly value: string;
  readonly text: string;
  readonly range: At;
}

/** What customers get back by the front matter: whether anything, by when, and what it costs. */
export function compensationFacts(document: IncidentDocument): CompensationFact[] {
  const { frontMatter, parsed } = document;
  const fact = (path: Path, value: string | null): CompensationFact[] => {
    const range = frontMatter.locate(path)?.value;
    if (value === null || !range) return [];
    return [{ name: path.join('.'), value, text: parsed.text.slice(range.start, range.end), range }];
  };
  const offered = compensationField(document, 'offered');
  const by = frontMatterTime(document, ['compensation', 'by']);
  return [
    ...fact(['compensation', 'offered'], typeof offered === 'boolean' ? String(offered) : null),
    ...fact(['compensation', 'by'], by && toIso({ ...by, time: null })),
    ...fact(['compensation', 'cost', 'amount'], moneyIn(compensationField(document, 'cost'))),
  ];
}

function moneyIn(cost: unknown): string | null {
  const { amount, currency } = (cost ?? {}) as { readonly amount?: unknown; readonly currency?: unknown };
  return typeof amount === 'number' ? `${amount} ${String(currency ?? '')}` : null;
}
