import { createRequire } from 'node:module';
import type * as program from '../program.js';

const { remarkPlugin } = createRequire(import.meta.url)('./program.cjs') as typeof program;

/** The package `pulih/remark`. A guest in another program, it keeps no compiled code of its own. */
export default await remarkPlugin();
