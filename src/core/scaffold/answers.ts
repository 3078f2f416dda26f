import type { Locale } from '../locale/locale.js';

/** What a scaffold is told; the clock and the user come from outside. */
export interface ScaffoldAnswers {
  readonly title: string;
  readonly locale: Locale;
  /** Front matter values by path, such as `times.started`; they win over defaults. */
  readonly values: { readonly [path: string]: unknown };
  /** Text for sections by concept, as Markdown. */
  readonly contents?: { readonly [concept: string]: string };
  /** Also the sections that are not demanded. */
  readonly full?: boolean;
  readonly context: ScaffoldContext;
}

/** Values of the placeholders that defaults and file names may hold. */
export interface ScaffoldContext {
  /** ISO 8601 date. */
  readonly today: string;
  /** ISO 8601 date and time with offset. */
  readonly now: string;
  /** IANA zone. */
  readonly timezone: string;
  readonly user: string;
}
