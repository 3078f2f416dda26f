import type { Report } from './report.js';

/** What reporters know besides the findings. Everything in it is the same for the same tree on any machine. */
export interface ReportContext {
  readonly colour: boolean;
  /** Of Pulih. */
  readonly version: string;
  /** From the root of the repository to the current folder, with a final `/`, or ''. */
  readonly prefix: string;
  /** What kept the run from being whole, one line each. */
  readonly errors: readonly string[];
  /** Pages of rules as Markdown, by id; those that did not come along are missing. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Turns a report into text, and does nothing else. */
export type Reporter = (report: Report, context: ReportContext) => string;
