import { Minimatch } from 'minimatch';
import type { TreeEntry } from '../../model/checkpoint.ts';
import type { CheckpointRules } from '../../model/checkpoint-rules.ts';
import { isCredential } from './credentials.ts';
import { textOfBytes } from './names.ts';
import { isReserved, STAGING_NAME } from './reserved.ts';

/** Says what a checkpoint keeps. Paths are byte strings relative to the workspace. */
export interface Filter {
  /** Whether an entry is kept. */
  keeps(path: string, type: TreeEntry['type']): boolean;
  /** Whether anything in a folder may be kept. */
  enters(folder: string): boolean;
}

/** Braces and nested patterns are what makes matching slow; a leading ! or # is a part of the name. */
const OPTIONS = { nobrace: true, noext: true, dot: true, nonegate: true, nocomment: true } as const;

const compile = (globs: readonly string[]): readonly Minimatch[] =>
  globs.map((glob) => new Minimatch(glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''), OPTIONS));

const matches = (globs: readonly Minimatch[], text: string): boolean => globs.some((glob) => glob.match(text));

/** Bytes that are no UTF-8 are matched as if each were a character. */
const textOf = (path: string): string => textOfBytes(path) ?? path;

/**
 * The filter of some rules: `.git` and `.bootspring` are never kept at any depth, credential files never by their
 * name; `exclude` matches a path or a folder above it, and `include`, when it is there, must.
 */
export function createFilter(rules: Pick<CheckpointRules, 'include' | 'exclude'>): Filter {
  const exclude = compile(rules.exclude);
  const include = rules.include === undefined ? undefined : compile(rules.include);
  const below = include?.map((glob) => new Minimatch(`${glob.pattern}/**`, OPTIONS));

  /** What the rules say of a path and all folders above it, remembered for folders: each has many children. */
  interface Verdict {
    readonly barred: boolean;
    readonly included: boolean;
  }
  const root: Verdict = { barred: false, included: include === undefined };
  const folders = new Map<string, Verdict>([['', root]]);
  const judge = (path: string): Verdict => {
    const split = path.lastIndexOf('/');
    const above = judgeFolder(path.slice(0, Math.max(0, split)));
    if (above.barred || isReserved(path.slice(split + 1)) || STAGING_NAME.test(path)) {
      return { barred: true, included: false };
    }
    if (exclude.length === 0 && include === undefined) return root;
    const text = textOf(path);
    return {
      barred: matches(exclude, text),
      included: above.included || (include !== undefined && matches(include, text)),
    };
  };
  const judgeFolder = (path: string): Verdict => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const verdict = judge(path);
    folders.set(path, verdict);
    return verdict;
  };

  return {
    keeps(path, type) {
      const verdict = type === 'folder' ? judgeFolder(path) : judge(path);
      return !verdict.barred && verdict.included && (type === 'folder' || !isCredential(path));
    },
    enters(folder) {
      const verdict = judgeFolder(folder);
      if (verdict.barred || verdict.included || include === undefined) return !verdict.barred;
      const text = textOf(folder);
      return include.some((glob) => glob.match(text, true)) || (below?.some((glob) => glob.match(text, true)) ?? false);
    },
  };
}
