import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FindingCollector } from '../../core/findings/collect.ts';
import { realOf } from '../files.ts';

/** A collector that can look whether a file of the workspace is there. */
export function collectorOf(options: { readonly root: string; readonly cwd?: string | undefined }): FindingCollector {
  const { root, cwd } = options;
  return new FindingCollector({
    root,
    cwd,
    realRoot: realOf(root),
    isFile(path) {
      try {
        return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
      } catch {
        return false;
      }
    },
  });
}
