import type { Range } from 'vscode-languageserver-types';
import type { DerivedTimes } from './status.js';

export interface FolderParams {
  /** One workspace folder; all without it. */
  readonly folder?: string;
}

/** What documents in lists have in common. */
export interface Listed {
  readonly uri: string;
  /** Of the title. */
  readonly range: Range;
  readonly id: string | null;
  readonly title: string;
  readonly type: string;
  readonly owner: string | null;
  readonly status: string | null;
  readonly sections: { readonly there: number; readonly demanded: number };
}

export interface Incident extends Listed {
  readonly severity: string | null;
  readonly services: readonly string[];
  readonly started: string | null;
  readonly resolved: string | null;
  readonly times: DerivedTimes;
  readonly actions: { readonly open: number; readonly done: number };
}

export interface ActionItem {
  readonly uri: string;
  readonly range: Range;
  /** Names the item in `pulih/toggleAction` together with its URI. */
  readonly line: number;
  readonly text: string;
  /** The text without the owner and the date that stand beside it. */
  readonly task: string;
  readonly owner: string | null;
  /** ISO date. */
  readonly due: string | null;
  readonly overdue: boolean;
  readonly done: boolean;
  /** As the document says it. */
  readonly status: string | null;
  readonly kind: string | null;
  readonly link: string | null;
  readonly document: {
    readonly id: string | null;
    readonly title: string;
    readonly severity: string | null;
  };
}

export interface Plan extends Listed {
  readonly services: readonly string[];
  /** ISO date of the last drill. */
  readonly lastDrill: string | null;
  readonly nextDrill: string | null;
  /** Whether the last drill is longer ago than the interval that holds, or there was none. */
  readonly stale: boolean;
}

export interface WorkspaceValues {
  readonly services: readonly string[];
  readonly owners: readonly string[];
  readonly channels: readonly string[];
}
