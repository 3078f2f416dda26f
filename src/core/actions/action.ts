import type { ActionKind, ActionStatus, ActionWords } from '../locale/action-words.js';
import type { Table } from '../markdown/blocks.js';
import type { Range } from '../text/range.js';
import type { TimeValue } from '../time/time-value.js';

/** What a column of a table of actions tells. */
export type ActionColumn = keyof ActionWords['columns'];

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
  /** A link's target (the label of a link by reference), or a ticket such as `OPS-12` or `#12`. */
  readonly link: string | null;
  /** For the form `table`: the table, and the row's cell in each column that the table has. */
  readonly row: {
    readonly table: Table;
    readonly cells: { readonly [column in ActionColumn]?: Range };
  } | null;
}
