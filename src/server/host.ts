import type { Files } from '../service/workspace/files.js';

/** What the server needs of the place where it runs. */
export interface Host {
  /** The files of this machine; null where only the client has files. */
  readonly files: Files | null;
  /** Of Pulih. */
  readonly version: string;
  /** IANA zone. */
  readonly timezone: string;
  /** Now in ms since 1970. */
  readonly now: () => number;
  /** Calls back after some ms, unless cancelled before by the function that it returns. */
  readonly schedule: (callback: () => void, ms: number) => () => void;
  /** Lets messages that wait be read. */
  readonly breathe: () => Promise<void>;
}

declare const PULIH_VERSION: string | undefined;

/** The version that the bundler wrote in. */
export const bundledVersion: string = typeof PULIH_VERSION === 'string' ? PULIH_VERSION : '0.0.0';

/** The clock of the platform. */
export const realClock: Pick<Host, 'now' | 'schedule' | 'timezone'> = {
  now: () => Date.now(),
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  schedule(callback, ms) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
