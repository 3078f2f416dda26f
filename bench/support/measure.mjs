// What running a program takes: wall and CPU time in seconds, peak memory in bytes, and what it printed.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const meter = resolve(import.meta.dirname, 'meter.cjs');
const POLL_MS = 5;

/**
 * Runs commands `{ node?, args, cwd }` one after the other. Those with a `node` tell their own use at their end; others
 * are looked at from outside: by the shell for CPU time, by polling for memory (null where the system has no /proc).
 */
export async function measure(commands) {
  const runs = [];
  for (const command of commands) runs.push(await run(command));
  const sum = (field) => runs.reduce((total, one) => total + one[field], 0);
  const memory = runs.some((one) => one.memory === null) ? null : Math.max(...runs.map((one) => one.memory));
  return { wall: sum('wall'), cpu: sum('cpu'), memory, output: runs.map(({ output }) => output).join('') };
}

async function run({ node, args, cwd }) {
  const folder = mkdtempSync(join(tmpdir(), 'pulih-measure-'));
  const [out, told] = [join(folder, 'output'), join(folder, 'used')];
  const file = openSync(out, 'w');
  const words = node ? [node, '--require', meter, ...args] : ['bash', '-c', TIMED, ...args];
  const start = performance.now();
  const child = spawn(words[0], words.slice(1), {
    cwd,
    stdio: ['ignore', file, file],
    env: { ...process.env, PULIH_METER: told, NODE_OPTIONS: '' },
  });
  const watched = node ? null : watchMemory(child.pid);
  await new Promise((done, fail) => child.on('exit', done).on('error', fail));
  const wall = (performance.now() - start) / 1000;
  closeSync(file);
  const output = readFileSync(out, 'utf8');
  const used = node
    ? JSON.parse(readFileSync(told, 'utf8'))
    : { cpu: cpuOf(readFileSync(told, 'latin1')), memory: watched() };
  rmSync(folder, { recursive: true });
  return { wall, ...used, output };
}

/** `times` prints, on its second line, the user and system time of the children. */
const TIMED = '"$0" "$@"; times > "$PULIH_METER"';

function cpuOf(times) {
  const parts = times
    .trim()
    .split('\n')[1]
    .matchAll(/(\d+)m([\d.]+)s/g);
  return [...parts].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Polls the peak memory of the shell's only child. Returns a function that stops and tells it. */
function watchMemory(shell) {
  let memory = null;
  const timer = setInterval(() => {
    try {
      const pid = readFileSync(`/proc/${shell}/task/${shell}/children`, 'latin1').trim();
      const status = readFileSync(`/proc/${pid}/status`, 'latin1');
      const kilobytes = /^VmHWM:\s*(\d+)/m.exec(status)?.[1];
      if (kilobytes) memory = Math.max(memory ?? 0, Number(kilobytes) * 1024);
    } catch {
      // Not there yet, or over.
    }
  }, POLL_MS);
  return () => {
    clearInterval(timer);
    return memory;
  };
}
