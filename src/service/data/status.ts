import type { Range } from 'vscode-languageserver-types';

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
