import type { FolderParams } from './lists.js';

export interface LintWorkspaceParams extends FolderParams {
  readonly workDoneToken?: string | number;
}

export interface LintWorkspaceResult {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly cancelled: boolean;
}
