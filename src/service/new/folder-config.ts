import type { ServiceContext } from '../context.js';
import type { FolderConfig } from '../workspace/configs.js';

/** The configuration of a folder; without one that of the first workspace folder, else the one that nobody wrote. */
export function configFor(context: ServiceContext, folder: string | null): Promise<FolderConfig> {
  return context.configs.forFolder(folder ?? context.folders()[0] ?? 'untitled:');
}
