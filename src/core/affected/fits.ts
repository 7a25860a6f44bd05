import { Minimatch } from 'minimatch';

const OPTIONS = { dot: true, nocomment: true, nonegate: true } as const;

/** Whether a path is meant. */
export type Fits = (path: string) => boolean;

const always: Fits = () => true;

/**
 * Globs as `files` of a check has them: one without a slash means names in any folder, one with `!` before it takes away
 * again, and without any that adds every file is meant.
 */
export function fitsPatterns(patterns: readonly string[] | undefined): Fits {
  if (patterns === undefined) return always;
  const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => glob(pattern.slice(1)));
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(glob);
  return (path) => (wanted.length === 0 || wanted.some((fits) => fits(path))) && !without.some((fits) => fits(path));
}

function glob(pattern: string): Fits {
  const bare = pattern.replace(/^(?:\.?\/)+/, '');
  const isRooted = bare !== pattern || bare.includes('/');
  const matcher = new Minimatch(bare.endsWith('/') ? `${bare}**` : bare, { ...OPTIONS, matchBase: !isRooted });
  return (path) => matcher.match(path);
}

/** Whether a path is, or lies in, one of the files, folders and globs that a command names. `.` is everything. */
export function fitsPaths(paths: readonly string[] | undefined): Fits {
  if (paths === undefined) return always;
  const named = paths.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
  if (named.some((path) => path === '' || path === '.')) return always;
  const all = named.map((path): Fits => {
    if (!isGlob(path)) return (file) => file === path || file.startsWith(`${path}/`);
    const matcher = new Minimatch(path, OPTIONS);
    // A glob may select folders, and a folder stands for all that is in it.
    const below = new Minimatch(`${path}/**`, OPTIONS);
    return (file) => matcher.match(file) || below.match(file);
  });
  return (file) => all.some((fits) => fits(file));
}

/** Whether a word of a command is more than a path. */
export const isGlob = (path: string): boolean => /[*?[\]{}()!]/.test(path);

/**
 * Whether a path is one that concerns everything: a glob without a slash means any part of the path (`*eslint*` also means
 * a folder of rules), in any case; one with a slash means the path from the workspace.
 */
export function concernsAll(globs: readonly string[]): Fits {
  const options = { ...OPTIONS, nocase: true };
  const all = globs.map((pattern): Fits => {
    const matcher = new Minimatch(pattern, options);
    return pattern.includes('/')
      ? (path) => matcher.match(path)
      : (path) => path.split('/').some((part) => matcher.match(part));
  });
  return (path) => all.some((fits) => fits(path));
}

/** The path from a folder on; undefined for what is not in it. The workspace itself is the empty folder. */
export function pathFrom(folder: string, path: string): string | undefined {
  if (path.startsWith('../')) return undefined;
  if (folder === '' || folder === '.') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
