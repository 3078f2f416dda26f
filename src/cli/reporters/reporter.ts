import type { Report } from './report.js';

export interface ReportContext {
  readonly colour: boolean;
}

/** Turns a report into text, and does nothing else. */
export type Reporter = (report: Report, context: ReportContext) => string;

/** Each loaded when it is asked for. */
const reporters = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
} satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[];

export function loadReporter(format: string): Promise<Reporter> {
  return reporters[format as Format]();
}
