import { Failure } from '../failure.js';

/** How many threads lint at the same time; `auto`: as many as pay. */
export type Concurrency = number | 'auto';

/** @throws Failure where it is neither a whole number above 0 nor one of the two words. */
export function readConcurrency(value: string | undefined): Concurrency {
  if (value === undefined || value === 'auto') return 'auto';
  if (value === 'off') return 1;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new Failure(`\`--concurrency\` is \`${value}\`; write a number of threads, \`auto\` or \`off\`.`);
}

/** Results of all threads come together in one, which more threads than this keep waiting. */
const most = 8;
/** Before anybody can tell how long it will take, in ms. */
const trial = 500;
/** Work that is worth a thread, in ms: it starts in a part of that, and becomes fast in another. */
const worth = 1000;

/** How many threads pay, told from how far one has come. */
export function threadsThatPay({
  done,
  left,
  time,
  cores,
}: {
  readonly done: number;
  readonly left: number;
  /** Since the first file, in ms. */
  readonly time: number;
  readonly cores: number;
}): number {
  if (time < trial) return 1;
  const rest = (time / done) * left;
  return Math.max(1, Math.min(cores, most, Math.ceil(rest / worth)));
}
