import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FindingCollector } from '../../core/findings/collect.ts';
import { realOf } from '../files.ts';

/** Where a command runs. */
export interface FindingsOptions {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Folder of the command, relative to the workspace. */
  readonly cwd?: string | undefined;
  /** Hides secrets in a text; what comes from a report was not redacted before. */
  readonly redact?: ((text: string) => string) | undefined;
}

/** A collector that can look whether a file of the workspace is there. */
export function collectorOf({ root, cwd, redact }: FindingsOptions): FindingCollector {
  return new FindingCollector({
    root,
    cwd,
    redact,
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
