import { rulePage } from '../core/lint/rule-page.js';
import { type Locale, localize } from '../core/locale/locale.js';
import type { AnyRule } from '../core/rules/rule.js';

const words = {
  more: { en: 'More about this rule', id: 'Selengkapnya tentang aturan ini' },
  fixable: {
    en: 'Some of its findings can be fixed at once.',
    id: 'Sebagian temuannya bisa langsung diperbaiki.',
  },
};

/** What a rule is about, for a hover. */
export function ruleMarkdown(
  { id, summary, fixable }: AnyRule,
  { locale, version }: { readonly locale: Locale; readonly version: string },
): string {
  const fix = fixable ? ` ${localize(words.fixable, locale)}` : '';
  return `**${id}**\n\n${summary}${fix}\n\n[${localize(words.more, locale)}](${rulePage(id, version)})`;
}
