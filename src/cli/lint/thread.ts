import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { findConfigs } from '../files/find-config.js';
import { nodeFiles } from '../files/node-files.js';
import { type LintJob, lintShare } from './lint-job.js';

/** Does a share of the job that this thread was started with; it writes nothing but messages. */
export async function lintInThread(): Promise<void> {
  const job = workerData as LintJob;
  const port = parentPort as MessagePort;
  const files = nodeFiles({ beforeFirstWrite: () => undefined });
  await lintShare(job, { files, configs: findConfigs(files, job.choice) }, (share) => {
    const { linting } = share;
    const packed = linting.kind === 'linted' ? Object.values(linting.packed) : [];
    port.postMessage(
      share,
      packed.map(({ buffer }) => buffer as ArrayBuffer),
    );
  });
}
