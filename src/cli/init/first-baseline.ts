import { baselineOf } from '../baseline/baseline.js';
import { writeBaseline } from '../baseline/baseline-file.js';
import { baselineName } from '../baseline/name.js';
import { expand } from '../files/expand.js';
import { findConfigs } from '../files/find-config.js';
import { join } from '../files/paths.js';
import type { Io } from '../io.js';
import { lintSources } from '../lint/lint-sources.js';
import { makeReport, type Report } from '../reporters/report.js';

/** What the configuration that was just written finds in the documents that are here. */
export async function firstReport(io: Io): Promise<Report> {
  const { files } = await expand([], io);
  const { files: linted } = await lintSources(
    files.map((file) => ({ ...file, text: null })),
    {
      io,
      choice: {},
      configs: findConfigs(io.files),
      setup: {
        cwd: io.cwd,
        options: {
          type: undefined,
          locale: undefined,
          fix: false,
          now: io.now(),
        },
        version: '0.0.0',
        edits: false,
        patches: false,
      },
      write: false,
      cache: null,
      concurrency: 'auto',
    },
  );
  return makeReport(linted);
}

/** Writes the baseline of a report beside the configuration. */
export async function writeFirstBaseline(report: Report, io: Io): Promise<void> {
  await writeBaseline(join(io.cwd, baselineName), baselineOf(report, null), io);
}
