import { setImmediate } from 'node:timers/promises';
import type { Configs } from '../files/find-config.js';
import type { Io } from '../io.js';
import { type Concurrency, threadsThatPay } from './concurrency.js';
import { type LintJob, lintShare, type Share } from './lint-job.js';
import type { LintThread } from './start-thread.js';

interface Crew {
  readonly io: Io;
  readonly configs: Configs;
  readonly concurrency: Concurrency;
}

/**
 * Lints the files of a job, on this thread and on as many others as are asked for or pay. Each file is settled once, one
 * at a time, in whatever order they are done. Returns the reasons why threads stopped before their time; what these had
 * taken is linted here.
 */
export async function lintAll(
  job: Omit<LintJob, 'next'>,
  { io, configs, concurrency }: Crew,
  settle: (share: Share) => Promise<void>,
): Promise<readonly string[]> {
  const { sources } = job;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const missing = new Set(sources.keys());
  const threads: LintThread[] = [];
  let settled = Promise.resolve();
  const take = (share: Share): Promise<void> => {
    missing.delete(share.number);
    settled = settled.then(() => settle(share));
    // Told to whoever waits for it below, however long that takes.
    settled.catch(() => undefined);
    return settled;
  };
  const start = async (amount: number): Promise<void> => {
    const wanted = Math.min(amount, sources.length) - 1;
    while (threads.length < wanted) threads.push(await io.startThread({ ...job, next }, take));
  };
  const begin = io.now();
  try {
    if (concurrency !== 'auto') await start(concurrency);
    await lintShare({ ...job, next }, { files: io.files, configs }, async (share) => {
      await take(share);
      if (concurrency === 'auto' && threads.length === 0) {
        const [done, left] = [sources.length - missing.size, missing.size];
        await start(threadsThatPay({ done, left, time: io.now() - begin, cores: io.cores }));
      }
      // Lets in what the others have done.
      if (threads.length > 0) await setImmediate();
    });
    const reasons = await Promise.all(threads.map(({ ended }) => ended));
    await settled;
    const lost = [...missing];
    await lintShare(
      { ...job, sources: lost.map((number) => sources[number]!), next: new Int32Array(1) },
      { files: io.files, configs },
      ({ number, linting }) => take({ number: lost[number]!, linting }),
    );
    return reasons.filter((reason) => reason !== null);
  } finally {
    for (const thread of threads) thread.stop();
  }
}
