import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';

/** A place in a document of ours. */
export interface At {
  readonly context: ServiceContext;
  readonly analysis: Analysis;
  readonly offset: number;
}
