/** What is started: a command line, a thread of the linter, or the unified plugin. One script, compiled once for all. */
export { lintInThread } from './lint/thread.js';
export { main } from './main.js';
export { default as pulih } from './remark/plugin.js';
