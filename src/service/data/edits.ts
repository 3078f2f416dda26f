import type { Range, TextEdit } from 'vscode-languageserver-types';

export interface DocumentParams {
  readonly uri: string;
}

/**
 * Edits of one document, none of which overlap. `version` is that of the open document which they fit, null for a
 * file that is not open. `select` is where the cursor goes once they are applied.
 */
export interface DocumentEdit {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
  readonly select: Range | null;
}

export interface InsertMissingParams extends DocumentParams {
  /** Ids of sections and paths of fields as in `Missing`; all without it. */
  readonly ids?: readonly string[];
}

export interface AddTimelineEntryParams extends DocumentParams {
  /** What happened; without it the cursor goes where it is to be written. */
  readonly text?: string;
  /** ISO 8601; now without it. */
  readonly at?: string;
}

export interface AddActionParams extends DocumentParams {
  readonly text?: string;
  readonly owner?: string;
  /** ISO date. */
  readonly due?: string;
}

export interface ToggleActionParams extends DocumentParams {
  /** As in `ActionItem`. */
  readonly line: number;
  readonly done: boolean;
}

export interface DisableParams extends DocumentParams {
  readonly rule: string;
  /** `line`: the line of the problem; `file`: the whole document. */
  readonly scope: 'line' | 'file';
  /** Of the problem. */
  readonly range: Range;
  readonly reason?: string;
}
