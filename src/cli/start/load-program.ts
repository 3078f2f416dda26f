import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import type * as program from '../program.js';
import { keptCode } from './kept-code.js';

/** What code is kept apart for: what one of them needs, the others hardly do. */
export type Purpose = 'lint' | 'lsp' | 'other';

/**
 * Loads the program, which lies beside what starts it, with what earlier runs for the same purpose have compiled. Node's
 * own compile cache has only what V8 compiles as it reads a file; the functions that run later, a thousand for a
 * document, would be compiled in every run.
 */
export function loadProgram(purpose: Purpose, { keep = true } = {}): typeof program {
  const folder = import.meta.dirname;
  const filename = path.join(folder, 'program.cjs');
  const source = readFileSync(filename);
  const kept = keptCode(`${crc32(source).toString(16)}-${purpose}`);
  // The build leaves no character beyond ASCII.
  const script = new Script(wrap(source.toString('latin1')), {
    filename,
    ...(kept.code === null ? {} : { cachedData: kept.code }),
  });
  if (keep) kept.keep(script);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder);
  return module.exports as typeof program;
}
