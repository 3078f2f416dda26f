import type { ScaffoldResult } from '../../server/protocol.js';
import type { Write } from '../wizard/write-step.js';

/** What a new document becomes, as the steps find out. */
export interface Draft {
  locale: string | undefined;
  scaffold: ScaffoldResult | null;
  /** Below the folder; null where there is no folder. */
  path: string | null;
  write: Write;
}
