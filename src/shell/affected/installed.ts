import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifest = z.object({ version: z.string() });

/**
 * Version of an installed package, as a program in a folder of the workspace finds it: in `node_modules` there or in a
 * folder above, up to the workspace. Undefined where none is, or where it does not tell.
 */
export async function installedVersion(cwd: string, folder: string, name: string): Promise<string | undefined> {
  const parts = folder.split('/').filter((part) => part !== '');
  for (let length = parts.length; length >= 0; length -= 1) {
    const path = join(cwd, ...parts.slice(0, length), 'node_modules', name, 'package.json');
    try {
      const read = manifest.safeParse(JSON.parse(await readFile(path, 'utf8')));
      return read.success ? read.data.version : undefined;
    } catch {
      // Not here: the folder above may have it.
    }
  }
  return undefined;
}
