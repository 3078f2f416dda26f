import fc from 'fast-check';

/**
 * Property tests run on the same cases every time, so that a red build can be seen again; `PULIH_SEED` tries others:
 * a number, or `random`.
 */
const given = process.env.PULIH_SEED;
if (given !== 'random') fc.configureGlobal({ seed: given === undefined ? 20230221 : Number(given) });
