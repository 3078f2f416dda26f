import { loadProgram } from './load-program.js';

/** What a thread of the linter runs, with the code that its process has found compiled. */
void loadProgram('lint', { keep: false }).lintInThread();
