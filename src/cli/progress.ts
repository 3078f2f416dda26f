import type { Io } from './io.js';

/** Tells how far long work has come. */
export interface Progress {
  step(): void;
  /** Wipes the line. */
  end(): void;
}

const patience = 1000;
const pause = 100;
const width = 24;

type Screen = Pick<Io, 'isTerminal' | 'stderr' | 'now'>;

/** A bar on stderr, where that is a terminal and the work takes more than a second. */
export function progressBar(total: number, what: string, screen: Screen): Progress {
  return progressLine((done) => {
    const filled = Math.floor((done / total) * width);
    return `[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${done} of ${total} ${what}`;
  }, screen);
}

/** The same for work whose end is not known: only a count. */
export function progressCount(what: string, screen: Screen): Progress {
  return progressLine((done) => `${done} ${what}`, screen);
}

function progressLine(lineOf: (done: number) => string, { isTerminal, stderr, now }: Screen): Progress {
  if (!isTerminal.stderr) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let shown = false;
  let next = now() + patience;
  return {
    step() {
      done++;
      const time = now();
      if (time < next) return;
      next = time + pause;
      shown = true;
      stderr(`\r${lineOf(done)}`);
    },
    end() {
      if (shown) stderr('\r\u001b[K');
    },
  };
}
