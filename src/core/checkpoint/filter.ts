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

/** What the patterns of some rules say. Paths are text. */
export interface Patterns {
  excludes(path: string): boolean;
  /** Undefined when everything is included. */
  readonly include: Include | undefined;
}

interface Include {
  has(path: string): boolean;
  /** Whether it may have anything in a folder. */
  reaches(folder: string): boolean;
}

/** Whether some rules have patterns: what matches them is loaded only then. */
export const hasPatterns = ({ include, exclude }: Pick<CheckpointRules, 'include' | 'exclude'>): boolean =>
  exclude.length > 0 || include !== undefined;

/** Bytes that are no UTF-8 are matched as if each were a character. */
const textOf = (path: string): string => textOfBytes(path) ?? path;

/**
 * The filter of some patterns: `.git` and `.bootspring` are never kept at any depth, credential files never by their
 * name; what `exclude` matches, or matches above a path, is not kept, and `include`, when it is there, must match.
 *
 * @param patterns undefined when there are none
 */
export function filterBy(patterns: Patterns | undefined): Filter {
  const include = patterns?.include;

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
    if (patterns === undefined) return root;
    const text = textOf(path);
    return { barred: patterns.excludes(text), included: above.included || include?.has(text) === true };
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
      return include.reaches(textOf(folder));
    },
  };
}
