import { Worker } from 'node:worker_threads';
import type { LintJob, Share } from './lint-job.js';

/** A thread that takes part in a job. */
export interface LintThread {
  /** Settles when it has given all that it took: with null, or the reason why it stopped before. */
  readonly ended: Promise<string | null>;
  stop(): void;
}

/** Starts a thread that does its share of a job, and gives what it has done. */
export type StartThread = (job: LintJob, give: (share: Share) => void) => Promise<LintThread>;

/** A quarter of what V8 takes: of a document hardly anything is kept, so that more only adds memory, 30 MB a thread. */
const maxYoungGenerationSizeMb = 12;

/** @param file What the thread runs: `start/thread.ts`, wherever the build has put it. */
export function startThread(file: string | URL, job: LintJob, give: (share: Share) => void): LintThread {
  const worker = new Worker(file, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb } });
  worker.on('message', give);
  return {
    ended: new Promise((end) => {
      worker.on('error', (error) => end(error.message));
      worker.on('exit', (code) => end(code === 0 ? null : `it ended with code ${code}`));
    }),
    stop() {
      void worker.terminate();
    },
  };
}
