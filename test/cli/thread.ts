import { lintInThread } from '../../src/cli/lint/thread.js';

/** The threads of tests run what the build bundles. */
await lintInThread();
