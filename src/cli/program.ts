/** What is started: a command line, a thread of the linter, or the unified plugin. One script, compiled once for all. */
export { main } from './main.js';

export async function lintInThread(): Promise<void> {
  const thread = await import('./lint/thread.js');
  await thread.lintInThread();
}

export async function remarkPlugin(): Promise<typeof import('./remark/plugin.js').default> {
  const plugin = await import('./remark/plugin.js');
  return plugin.default;
}
