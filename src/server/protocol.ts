/**
 * The messages between the server and a client beyond the Language Server Protocol. Types only, and names: a client
 * imports this file and nothing else of the server.
 *
 * URIs are strings as the client writes them; positions are those of LSP: lines and characters from 0, UTF-16. Times
 * are ISO 8601: with an offset, or without one where the document gives none; durations are milliseconds. Lists and
 * values are null, never absent, where a document says nothing.
 */
import type {
  AddActionParams,
  AddTimelineEntryParams,
  DisableParams,
  DocumentEdit,
  DocumentParams,
  InsertMissingParams,
  ToggleActionParams,
} from '../service/data/edits.js';
import type { LintWorkspaceParams, LintWorkspaceResult } from '../service/data/lint.js';
import type { ActionItem, FolderParams, Incident, Plan, WorkspaceValues } from '../service/data/lists.js';
import type {
  ProposedConfig,
  ScaffoldParams,
  ScaffoldResult,
  TypeInfo,
  TypesParams,
} from '../service/data/new.js';
import type { TimelinePicture } from '../service/data/picture.js';
import type { DocumentStatus } from '../service/data/status.js';
import type { FileStat } from '../service/workspace/files.js';

export type * from '../service/data/commands.js';
export { clientCommands, serverCommands } from '../service/data/commands.js';
export type * from '../service/data/edits.js';
export type * from '../service/data/lint.js';
export type * from '../service/data/lists.js';
export type * from '../service/data/new.js';
export type * from '../service/data/picture.js';
export type * from '../service/data/settings.js';
export { defaultSettings } from '../service/data/settings.js';
export type * from '../service/data/status.js';
export type { FileStat } from '../service/workspace/files.js';

/** `initializationOptions`. Everything may be left out: the server then does without. */
export interface InitializationOptions {
  /**
   * Ids of commands that the client runs itself; code actions and lenses name only those. Known: `clientCommands`.
   * A plain client that names none gets edits instead, or nothing where only a command would do.
   */
  readonly commands?: readonly string[];
  /** `client`: the server has no file system of its own and asks by `ClientRequests`. Default: its own, if it has one. */
  readonly files?: 'own' | 'client';
  /** IANA zone of whoever types; stands in where a document has none. Default: that of the server's machine. */
  readonly timezone?: string;
  /** Name of whoever types, for the front matter of new documents. */
  readonly user?: string;
  /** `push`: diagnostics are sent even to a client that can ask for them. Default: `pull` where the client can. */
  readonly diagnostics?: 'push' | 'pull';
  /**
   * False: `workspace/diagnostic` is not offered, so that a client which asks for it all the time does not; the whole
   * workspace is then linted on demand only (`pulih/lintWorkspace`). Default: true where the client can pull.
   */
  readonly workspaceDiagnostics?: boolean;
}

/** Requests from the client to the server: their parameters and results by name. */
export interface ServerRequests {
  /** How far a document is; null where it is none of ours. */
  readonly 'pulih/status': { readonly params: DocumentParams; readonly result: DocumentStatus | null };
  /** Postmortems of all workspace folders, newest first. */
  readonly 'pulih/incidents': { readonly params: FolderParams; readonly result: readonly Incident[] };
  /** What is to be done, over all documents; open ones first, then by due date. */
  readonly 'pulih/actions': { readonly params: FolderParams; readonly result: readonly ActionItem[] };
  /** Backup plans and runbooks, by title. */
  readonly 'pulih/plans': { readonly params: FolderParams; readonly result: readonly Plan[] };
  /** Values used in the workspace, the most frequent first, for quick inputs. */
  readonly 'pulih/values': { readonly params: FolderParams; readonly result: WorkspaceValues };
  /** Document types that hold in a folder, in the order of the configuration, with what to ask. */
  readonly 'pulih/types': { readonly params: TypesParams; readonly result: readonly TypeInfo[] };
  /** A new document. Fails (`InvalidParams`) where the type is unknown. */
  readonly 'pulih/scaffold': { readonly params: ScaffoldParams; readonly result: ScaffoldResult };
  /** Edits that insert missing sections and front matter keys; null where nothing is missing. */
  readonly 'pulih/insertMissing': {
    readonly params: InsertMissingParams;
    readonly result: DocumentEdit | null;
  };
  /** An entry in the timeline of the document, now or at a time; null where it has no place for one. */
  readonly 'pulih/addTimelineEntry': {
    readonly params: AddTimelineEntryParams;
    readonly result: DocumentEdit | null;
  };
  /** An action item at the end of those there; null where the type has no section for them. */
  readonly 'pulih/addAction': { readonly params: AddActionParams; readonly result: DocumentEdit | null };
  /** Marks an action item as done or open; null where it is no longer there. */
  readonly 'pulih/toggleAction': {
    readonly params: ToggleActionParams;
    readonly result: DocumentEdit | null;
  };
  /** A directive that silences a rule; null where the document is none of ours. */
  readonly 'pulih/disable': { readonly params: DisableParams; readonly result: DocumentEdit | null };
  /** All certain fixes of a document at once; null where there are none. */
  readonly 'pulih/fixAll': { readonly params: DocumentParams; readonly result: DocumentEdit | null };
  /** What the timeline of a document draws; null where it has none. */
  readonly 'pulih/timelinePicture': {
    readonly params: DocumentParams;
    readonly result: TimelinePicture | null;
  };
  /** Lints every document and publishes what it finds. Takes a `workDoneToken`, and can be cancelled. */
  readonly 'pulih/lintWorkspace': {
    readonly params: LintWorkspaceParams;
    readonly result: LintWorkspaceResult;
  };
  /** A `.pulih.yaml` for a folder, from what lies in it. */
  readonly 'pulih/proposeConfig': {
    readonly params: { readonly folder: string };
    readonly result: ProposedConfig;
  };
}

/** Notifications from the server to the client. */
export interface ServerNotifications {
  /** The index changed: views ask again. At most a few times a second. */
  readonly 'pulih/indexChanged': { readonly version: number };
  /** The status of an open document may have changed. */
  readonly 'pulih/statusChanged': { readonly uri: string };
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileStat['kind'];
}

/** Requests from the server to a client that said `files: 'client'`. */
export interface ClientRequests {
  /** The text of a file; null where there is none, or none that is text. */
  readonly 'pulih/readFile': {
    readonly params: { readonly uri: string };
    readonly result: { readonly text: string } | null;
  };
  readonly 'pulih/stat': { readonly params: { readonly uri: string }; readonly result: FileStat | null };
  /**
   * Files below a folder that match a glob, as URIs. Folders that the editor excludes may be left out. Null where the
   * client cannot search: then its folders are read one by one.
   */
  readonly 'pulih/findFiles': {
    readonly params: { readonly folder: string; readonly pattern: string };
    readonly result: { readonly uris: readonly string[] } | null;
  };
  /** What stands in a folder, but for links to other folders; null where there is no such folder. */
  readonly 'pulih/readFolder': {
    readonly params: { readonly uri: string };
    readonly result: { readonly entries: readonly FolderEntry[] } | null;
  };
}
