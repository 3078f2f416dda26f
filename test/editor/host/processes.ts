import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The ids of the processes whose command line has some words. Linux without `ps` tells by its files. */
export async function processesWith(words: string): Promise<ReadonlySet<number>> {
  const all = process.platform === 'linux' ? await fromFiles() : await fromPs();
  return new Set(all.filter(([, command]) => command.includes(words)).map(([id]) => id));
}

type Running = readonly (readonly [id: number, command: string])[];

async function fromFiles(): Promise<Running> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    ids.map(async (id) => {
      // It may have ended meanwhile.
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
      return [Number(id), command.replaceAll('\0', ' ')] as const;
    }),
  );
}

async function fromPs(): Promise<Running> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-axo', 'pid=,args=']);
  return stdout.split('\n').map((line) => [Number.parseInt(line, 10), line] as const);
}
