import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Where files are, and where they go meanwhile. Both absolute. */
export interface AsidePlace {
  /** The workspace. */
  readonly cwd: string;
  /** Folder for files of this workflow that are set aside. */
  readonly folder: string;
}

/** Files that are out of the way. */
export interface Aside {
  /** Puts each back to where it was, whatever is there now. */
  putBack(): Promise<void>;
}

/**
 * Moves reports out of the way of a run that would replace them by less. One that cannot be moved stays: whoever reads it
 * judges by its content and by its time.
 *
 * @param paths relative to the workspace
 * @param globs of further ones
 */
export async function setAside(
  { cwd, folder }: AsidePlace,
  paths: readonly string[],
  globs: readonly string[],
): Promise<Aside> {
  const files = new Set(paths.map((path) => resolve(cwd, path)));
  if (globs.length > 0) {
    const { findOutputs } = await import('../outputs.ts');
    for (const file of (await findOutputs(cwd, globs)).files.keys()) files.add(resolve(cwd, file));
  }
  const present = [...files].filter((file) => isOwnFile(cwd, file));
  if (present.length === 0) return { putBack: async () => {} };
  mkdirSync(folder, { recursive: true });
  const store = mkdtempSync(join(folder, 'aside-'));
  const moved: (readonly [from: string, to: string])[] = [];
  for (const [at, from] of present.entries()) {
    const to = join(store, String(at));
    if (move(from, to)) moved.push([from, to]);
  }
  return {
    async putBack() {
      for (const [from, to] of moved) {
        rmSync(from, { force: true, recursive: true });
        mkdirSync(dirname(from), { recursive: true });
        move(to, from);
      }
      rmSync(store, { recursive: true, force: true });
    },
  };
}

/** A regular file of the workspace that no link leads to. */
function isOwnFile(cwd: string, file: string): boolean {
  try {
    const way = relative(realpathSync(cwd), realpathSync(file));
    return way === relative(cwd, file) && way !== '' && !way.startsWith(`..${sep}`) && statSync(file).isFile();
  } catch {
    return false;
  }
}

function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
