/** The data that the server's own requests take and give; `server/protocol.ts` says what each request is for. */
import type { Range, TextEdit } from 'vscode-languageserver-types';

/** Commands of the client that the server may name in code actions and lenses. */
export const clientCommands = {
  /** Asks for a reason, then `pulih/disable` and applies its edit. Arguments: one `DisableParams` without `reason`. */
  disable: 'pulih.disable',
  /** Lists what is missing in a document, and inserts it. Arguments: the URI. */
  showMissing: 'pulih.showMissing',
  /** Starts an apology from a postmortem. Arguments: the URI. */
  draftApology: 'pulih.newApology',
  /** Opens the dashboard. Arguments: none. */
  openDashboard: 'pulih.openDashboard',
} as const;

/** Commands that the server runs (`workspace/executeCommand`); it applies edits through `workspace/applyEdit`. */
export const serverCommands = {
  /** Arguments: none, or the URI of a workspace folder. Result: `LintWorkspaceResult`. */
  lintWorkspace: 'pulih.server.lintWorkspace',
  /** Arguments: the URI of a document, and optionally the ids of sections. */
  insertMissing: 'pulih.server.insertMissing',
  /** Arguments: the URI of a document. */
  fixAll: 'pulih.server.fixAll',
} as const;

/** Settings under `pulih`, asked by `workspace/configuration` for each document (`scope: resource`). */
export interface Settings {
  /** Off: nothing at all is done in the resource. */
  readonly enable: boolean;
  /** Language of messages; `auto`: that of the client. */
  readonly messages: 'auto' | 'en' | 'id';
  readonly lint: {
    /** From the last key to diagnostics, in ms. */
    readonly delay: number;
  };
  readonly inlayHints: { readonly enable: boolean };
  readonly codeLens: { readonly enable: boolean };
}

export const defaultSettings: Settings = {
  enable: true,
  messages: 'auto',
  lint: { delay: 20 },
  inlayHints: { enable: true },
  codeLens: { enable: true },
};

export interface DocumentParams {
  readonly uri: string;
}

export interface FolderParams {
  /** One workspace folder; all without it. */
  readonly folder?: string;
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

export interface DocumentStatus {
  readonly uri: string;
  readonly type: string;
  /** The name of the type in the client's language. */
  readonly typeName: string;
  readonly locale: string;
  readonly title: string;
  readonly status: string | null;
  readonly sections: {
    /** Demanded sections that are there and say something. */
    readonly there: number;
    /** Sections that the facts demand. */
    readonly demanded: number;
  };
  readonly findings: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly fixable: number;
  };
  /** What the facts demand and is not there, in the order of the type. */
  readonly missing: readonly Missing[];
  readonly times: DerivedTimes;
}

/** Something that a document lacks. */
export interface Missing {
  readonly kind: 'section' | 'field';
  /** Id of the section, or the path of the field such as `times.resolved`. */
  readonly id: string;
  /** In the language of the document. */
  readonly title: string;
  readonly guidance: string;
  /** `absent`: not there; `empty`: there, and says nothing. */
  readonly state: 'absent' | 'empty';
  /** Where it is, or where it would stand. */
  readonly range: Range;
}

/** In ms; null where the document does not tell. */
export interface DerivedTimes {
  readonly duration: number | null;
  readonly timeToDetect: number | null;
  readonly timeToFirstNotice: number | null;
  readonly timeToResolve: number | null;
  readonly longestSilence: number | null;
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

export interface TypesParams extends FolderParams {
  /** Language of names, prompts and the like. Default: that of the client. */
  readonly locale?: string;
  /** URI of a document whose facts answer questions beforehand. */
  readonly from?: string;
}

export interface TypeInfo {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Ids of the types that it extends, itself first. */
  readonly lineage: readonly string[];
  /** What to ask for a new document, in order; the title is the first. */
  readonly questions: readonly Question[];
}

export interface Question {
  /** Path of the front matter field, such as `times.started`. */
  readonly field: string;
  readonly prompt: string;
  readonly description: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'time' | 'date' | 'choice' | 'list';
  readonly required: boolean;
  /** What a choice allows, and what is usual elsewhere: values of the workspace for services, owners, channels. */
  readonly choices: readonly { readonly value: string; readonly description: string | null }[];
  /** What to fill in beforehand: what the source says, `now`, the zone, the user, the type's default. */
  readonly initial: string | null;
  /** A regular expression (ECMAScript, flag `u`) that an answer that is not empty must match; null: any. */
  readonly pattern: string | null;
  /** What the pattern wants, in words. */
  readonly expected: string | null;
}

export interface ScaffoldParams {
  readonly type: string;
  /** URI of the workspace folder, or of a folder in it where the document is to go; null for none. */
  readonly folder: string | null;
  readonly title: string;
  readonly locale?: string;
  /** Answers by field; text as typed (lists separated by commas), or data. Empty ones are left out. */
  readonly answers: { readonly [field: string]: string | number | boolean | readonly string[] };
  /** URI of a document that it is drafted from. */
  readonly from?: string;
  /** Also sections that are not demanded. */
  readonly full?: boolean;
}

export interface ScaffoldResult {
  readonly text: string;
  readonly fileName: string;
  /** URI of the folder where documents of the type go; null where there is no workspace folder. */
  readonly folder: string | null;
  /** `folder` and `fileName`, with a number where such a file is there already. */
  readonly uri: string | null;
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

/** A timeline as a picture shows it. Instants are ms since 1970, in order. */
export interface TimelinePicture {
  readonly uri: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** IANA zone or offset that the document's clocks show. */
  readonly zone: string | null;
  readonly phases: readonly {
    readonly id: 'undetected' | 'detected' | 'acknowledged' | 'mitigated' | 'resolved';
    readonly title: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly milestones: readonly { readonly id: string; readonly title: string; readonly at: number }[];
  readonly entries: readonly { readonly at: number; readonly text: string; readonly line: number }[];
  /** Messages to customers. */
  readonly notices: readonly { readonly at: number; readonly channel: string | null }[];
  /** Stretches without a message to customers that were longer than promised or usual. */
  readonly silences: readonly { readonly start: number; readonly end: number }[];
}

export interface LintWorkspaceParams extends FolderParams {
  readonly workDoneToken?: string | number;
}

export interface LintWorkspaceResult {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly cancelled: boolean;
}

export interface ProposedConfig {
  /** Of the `.pulih.yaml` to write. */
  readonly uri: string;
  readonly text: string;
  /** Whether there is one already. */
  readonly exists: boolean;
}
