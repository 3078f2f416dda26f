import { setFlagsFromString } from 'node:v8';

/** The newest Node that is known to have these flags: V8 complains about those it does not know. */
const newest = 24;

/**
 * Has V8 run a linter, which does many small things once a document, unlike the long programs that it reckons with:
 * large functions are not put together out of small ones, which takes a thread of its own longer than it ever saves,
 * and memory is tidied up once a quarter more is in use than was left the last time, not when it is four times as much.
 * Must be called before code is compiled. `docs/speed.md` has the figures.
 */
export function tuneForLinting(): void {
  if (Number.parseInt(process.versions.node, 10) > newest) return;
  loadNodesOwn();
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--heap-growing-percent=25');
}

/**
 * Loads what a linter needs of Node besides what starts it. Node carries its modules compiled, but V8 takes no code that was compiled with other
 * flags: once they are set each of them takes three times as long.
 */
function loadNodesOwn(): void {
  for (const name of ['node:crypto', 'node:timers/promises', 'node:tty']) process.getBuiltinModule(name);
  // Loaded when they are asked for.
  void [process.getBuiltinModule('node:util').parseArgs, process.stdout, process.stderr];
}
