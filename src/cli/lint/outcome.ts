import type { DocumentEntry } from '../../core/workspace/entry.js';
import type { FoundFile } from '../files/expand.js';
import type { ReportedFile } from '../reporters/report.js';

/** A file, or a text that stands for one. */
export interface LintSource extends FoundFile {
  /** Null reads the file. */
  readonly text: string | null;
}

/** What became of a file. */
export type Outcome =
  | {
      readonly kind: 'linted';
      readonly file: ReportedFile;
      /** The text that was given instead of a file, repaired; texts of files are not kept. */
      readonly text: string | null;
      readonly repaired: number;
      /** What the repairs change; null where nothing, or where nobody asked. */
      readonly patch: string | null;
      /** For rules across documents; null where none is on. */
      readonly entry: DocumentEntry | null;
      /** Whether it was linted among others. */
      readonly together: boolean;
    }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ignored'; readonly by: string }
  /** Its configuration is faulty, which is told once. */
  | { readonly kind: 'skipped' };

/** A file and what became of it. */
export interface Done {
  readonly source: LintSource;
  readonly outcome: Outcome;
}
