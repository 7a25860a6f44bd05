import { Minimatch } from 'minimatch';
import type { CheckpointRules } from '../../model/checkpoint-rules.ts';
import { type Filter, filterBy, hasPatterns } from './filter.ts';

/** Braces and nested patterns are what makes matching slow; a leading ! or # is a part of the name. */
const OPTIONS = { nobrace: true, noext: true, dot: true, nonegate: true, nocomment: true } as const;

const compile = (globs: readonly string[]): readonly Minimatch[] =>
  globs.map((glob) => new Minimatch(glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''), OPTIONS));

const matches = (globs: readonly Minimatch[], text: string): boolean => globs.some((glob) => glob.match(text));

/** The filter of some rules (filter.ts): `exclude` matches a path or a folder above it. */
export function createFilter(rules: Pick<CheckpointRules, 'include' | 'exclude'>): Filter {
  if (!hasPatterns(rules)) return filterBy(undefined);
  const exclude = compile(rules.exclude);
  const include = rules.include === undefined ? undefined : compile(rules.include);
  const below = include?.map((glob) => new Minimatch(`${glob.pattern}/**`, OPTIONS));
  return filterBy({
    excludes: (path) => matches(exclude, path),
    include: include && {
      has: (path) => matches(include, path),
      reaches: (folder) =>
        include.some((glob) => glob.match(folder, true)) || (below?.some((glob) => glob.match(folder, true)) ?? false),
    },
  });
}
