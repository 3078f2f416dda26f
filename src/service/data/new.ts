import type { FolderParams } from './lists.js';

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

export interface ProposedConfig {
  /** Of the `.pulih.yaml` to write. */
  readonly uri: string;
  readonly text: string;
  /** Whether there is one already. */
  readonly exists: boolean;
}
