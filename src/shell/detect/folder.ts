import { closeSync, fstatSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../core/detect/tree.ts';

/** Files above this size are no configuration, whatever their name. */
const MAX_FILE = 2 * 1024 * 1024;

/** Text of a regular file of at most `limit` bytes. Never waits: a named pipe or a device is no file. */
export function readText(path: string, limit: number): { readonly text?: string; readonly tooLarge: boolean } {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return { tooLarge: false };
  }
  try {
    const state = fstatSync(file);
    if (!state.isFile()) return { tooLarge: false };
    if (state.size > limit) return { tooLarge: true };
    return { text: readFileSync(file, 'utf8'), tooLarge: false };
  } catch {
    return { tooLarge: false };
  } finally {
    closeSync(file);
  }
}

function remember<T>(look: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined || known.has(path)) return before ?? look(path);
    const value = look(path);
    known.set(path, value);
    return value;
  };
}

/** A folder of this machine as detection reads it. */
export function openTree(root: string): Tree {
  return {
    text: remember((path) => readText(join(root, path), MAX_FILE).text),
    list: remember((folder) => {
      try {
        return readdirSync(join(root, folder), { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort();
      } catch {
        return [];
      }
    }),
    modifiedAt: remember((path) => {
      try {
        return statSync(join(root, path)).mtimeMs;
      } catch {
        return undefined;
      }
    }),
  };
}
