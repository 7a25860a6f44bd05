/**
 * Installed packages, which are the same for everybody who has the same lock file, go into layers of their own:
 * so one layer serves many runs and branches. What tools keep below node_modules for themselves does not belong to it.
 */
const INSTALLED = /(?:^|\/)node_modules\/(?!\.(?!bin(?:\/|$)|pnpm(?:\/|$)|package-lock\.json$))/;

/** Whether a path is part of the installed packages. */
export const isInstalled = (path: string): boolean => INSTALLED.test(path);

/** The folders that hold most, with their bytes, largest first; those at the root and of packages' folders. */
export function largestFolders(
  files: Iterable<{ readonly path: string; readonly size: number }>,
  count: number,
): readonly { readonly folder: string; readonly bytes: number }[] {
  const sums = new Map<string, number>();
  for (const { path, size } of files) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = Math.min(parts.length, 3); depth > 0; depth -= 1) {
      const folder = parts.slice(0, depth).join('/');
      sums.set(folder, (sums.get(folder) ?? 0) + size);
    }
  }
  const all = [...sums].map(([folder, bytes]) => ({ folder, bytes }));
  return all.sort((a, b) => b.bytes - a.bytes || (a.folder < b.folder ? -1 : 1)).slice(0, count);
}
