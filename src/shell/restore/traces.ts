import * as path from 'node:path';
import { namesIn } from '../files.ts';
import { STATE_FOLDER } from '../workflow-dir.ts';

/** Whether a restore is under way in a folder or was cut off there: a quick look that any start can afford. */
export function hasTraces(folder: string): boolean {
  return (
    namesIn(path.join(folder, STATE_FOLDER)).some((name) => name.startsWith('restor')) ||
    namesIn(folder).some((name) => name.startsWith(`${STATE_FOLDER}-restore-`))
  );
}
