import { findGit } from '../git.ts';
import { readCommit, readModified } from '../git/files.ts';

/** Files and links of the commit that stand in the workspace as the commit has them: the blob's id by path (a byte string). */
export type Baseline = ReadonlyMap<string, string>;

/** What a fresh checkout of the commit would bring. Undefined when git cannot tell: no repository, no such commit. */
export async function readBaseline(workspace: string, sha: string): Promise<Baseline | undefined> {
  if (findGit(workspace) === undefined) return undefined;
  const [committed, modified] = await Promise.all([readCommit(workspace, sha), readModified(workspace, sha)]);
  if (!committed.ok || !modified.ok) return undefined;
  const baseline = new Map<string, string>();
  for (const [path, { blob }] of committed.value) if (!modified.value.has(path)) baseline.set(path, blob);
  return baseline;
}
