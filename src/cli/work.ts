/**
 * What commands do, apart from what they say of themselves. One module, loaded when a command runs: a file for each
 * would start slower, since they share nearly everything. Writing documents stays apart, because it loads remark.
 */
export { runInit } from './init/run-init.js';
export { runInspect } from './inspect/run-inspect.js';
export { runLint } from './lint/run-lint.js';
export { runMerge } from './merge/run-merge.js';
export { explainRule } from './reference/explain-rule.js';
export { listRules } from './reference/list-rules.js';
export { printSchema } from './reference/print-schema.js';
