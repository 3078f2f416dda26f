import type { Reporter } from './reporter.js';

/** One line of JSON; its form is a contract. */
export const json: Reporter = (report) => `${JSON.stringify(report)}\n`;
