import type { Report } from './report.js';

export interface ReportContext {
  readonly colour: boolean;
}

/** Turns a report into text, and does nothing else. */
export type Reporter = (report: Report, context: ReportContext) => string;
