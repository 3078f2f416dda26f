import { createHash } from 'node:crypto';
import { sectionAround } from '../../core/document/find-sections.js';
import type { IncidentDocument } from '../../core/incident/incident-document.js';
import type { Problem } from '../../core/rules/problem.js';

/**
 * A fingerprint for each problem of a document: the same after lines moved, others were added or repaired, or figures
 * in the message changed; another one when the words that it is about are others. 32 hexadecimal digits, no two the
 * same in one document.
 */
export function fingerprints(document: IncidentDocument, problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, message, range }) => {
    const section = sectionAround(document, range, ({ form }) => form === 'heading');
    const words = document.parsed.text.slice(range.start, Math.min(range.end, range.start + 200));
    const key = [
      rule,
      section?.recognition?.concept ?? section?.title ?? '',
      message.replace(/\d+/g, '0'),
      words.replace(/\s+/g, ' ').trim(),
    ].join('\0');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 32);
  });
}
