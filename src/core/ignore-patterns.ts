import { minimatch } from 'minimatch';

/** Lines beyond these are not read: a file that only names paths has no need of them. */
const MAX_PATTERNS = 1000;
const MAX_LENGTH = 1000;

/**
 * A matcher for a file of gitignore-like patterns: blank lines and `#` comments are passed over, `!` takes a path back
 * in, a pattern with a slash before its end counts from the root, one without at any depth, and what names a
 * folder covers all below it. The last pattern that matches decides.
 */
export function parseIgnorePatterns(text: string): (path: string) => boolean {
  const rules = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && line.length <= MAX_LENGTH)
    .slice(0, MAX_PATTERNS)
    .map((line) => {
      const ignored = !line.startsWith('!');
      const bare = (ignored ? line : line.slice(1)).replace(/\/+$/, '');
      const rooted = bare.includes('/');
      return { ignored, glob: rooted ? bare.replace(/^\/+/, '') : `**/${bare}` };
    });
  // Braces and extglobs are no part of gitignore, and they are what makes a pattern slow.
  const options = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true };
  return (path) => {
    let ignored = false;
    for (const rule of rules) {
      if (rule.ignored === ignored) continue;
      if (minimatch(path, rule.glob, options) || minimatch(path, `${rule.glob}/**`, options)) ignored = rule.ignored;
    }
    return ignored;
  };
}
