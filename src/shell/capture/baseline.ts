import { execFile } from 'node:child_process';
import { findGit, gitEnvironment } from '../git.ts';

const MAX_LIST_BYTES = 1 << 29;
/** A file or link of a commit: mode, kind, object, path (git-ls-tree(1)). */
const TREE_LINE = /^(100644|100755|100664|120000) blob ([0-9a-f]{40,64})\t/;

/** Files of the commit that stand in the workspace as the commit has them: the blob's id by path (a byte string). */
export type Baseline = ReadonlyMap<string, string>;

/**
 * What a fresh checkout of the commit would bring. Undefined when git cannot tell: no repository, no such commit.
 * Git compares contents where times differ, so files that were only touched count as unchanged.
 */
export async function readBaseline(workspace: string, sha: string): Promise<Baseline | undefined> {
  if (findGit(workspace) === undefined) return undefined;
  const [tree, changed] = await Promise.all([
    git(workspace, ['ls-tree', '-r', '-z', sha]),
    git(workspace, ['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--name-only', '-z', '--relative', sha]),
  ]);
  if (tree === undefined || changed === undefined) return undefined;
  const differs = new Set(changed.split('\0'));
  const baseline = new Map<string, string>();
  for (const line of tree.split('\0')) {
    const matched = TREE_LINE.exec(line);
    const path = matched === null ? '' : line.slice(matched[0].length);
    if (matched?.[2] !== undefined && !differs.has(path)) baseline.set(path, matched[2]);
  }
  return baseline;
}

/** Output of git as a byte string. */
function git(cwd: string, args: readonly string[]): Promise<string | undefined> {
  // No program that the repository's configuration names is run; a checkout of another user (a container) is only read.
  const all = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*', '-c', 'core.quotePath=false', ...args];
  return new Promise((resolve) => {
    const options = { cwd, env: gitEnvironment(), maxBuffer: MAX_LIST_BYTES, windowsHide: true } as const;
    execFile('git', all, { ...options, encoding: 'latin1' }, (error, stdout) =>
      resolve(error === null ? stdout : undefined),
    );
  });
}
