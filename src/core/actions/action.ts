import type { ActionKind, ActionStatus } from '../locale/action-words.js';
import type { Range } from '../text/range.js';
import type { TimeValue } from '../time/time-value.js';

/** Something that somebody is to do about an incident. */
export interface Action {
  /** The item, row or paragraph. */
  readonly range: Range;
  /** Where the words of the action itself stand. */
  readonly textRange: Range;
  readonly form: 'table' | 'checklist' | 'list' | 'prose';
  readonly text: string;
  /** A person or team, as written. */
  readonly owner: { readonly name: string; readonly range: Range } | null;
  readonly due: TimeValue | null;
  readonly kind: ActionKind | null;
  readonly status: ActionStatus | null;
  /** A link's target, or a ticket such as `OPS-12` or `#12`. */
  readonly link: string | null;
}
