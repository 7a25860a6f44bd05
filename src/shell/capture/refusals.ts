import { largestFolders } from '../../core/checkpoint/groups.ts';
import { showName } from '../../core/checkpoint/names.ts';
import { foldName, unsafeEntry, unsafeTree } from '../../core/checkpoint/safety.ts';
import type { CheckpointRules } from '../../model/checkpoint-rules.ts';
import type { TreeEntry } from '../../model/checkpoint.ts';
import { LIMITS } from '../../model/layer.ts';
import type { Problem } from '../../model/result.ts';
import { countBelow, rowsBelow } from './known.ts';
import type { Walked } from './walked.ts';

/** Why a checkpoint of what a walk found is not saved: what is in it could not be brought back. */

/** What could not be looked at. */
export function unseenProblem({ unseen }: Walked): Problem | undefined {
  const [first] = unseen;
  if (first === undefined) return undefined;
  const name = first.path === '' ? 'the workspace' : showName(first.path);
  const more = unseen.length === 1 ? '' : ` and ${unseen.length - 1} more`;
  return {
    code: 'storage',
    message: `${name}${more} cannot be read (${first.code}), so what is in it could not be brought back`,
    hint: `make it readable, or leave it out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
  };
}

/** More than a checkpoint may carry: the folders that hold most of it are named. */
export function sizeProblem({ carried, root, pending }: Walked, { maxSize }: CheckpointRules): Problem | undefined {
  if (carried <= maxSize) return undefined;
  const files: { readonly path: string; readonly size: number }[] = [...pending];
  for (const row of rowsBelow(root)) if (row.type === 'file' && !row.digest.startsWith('git:')) files.push(row);
  const folders = largestFolders(files, 10).map((one) => `${showName(one.folder)} (${inMiB(one.bytes)})`);
  const [largest] = files.sort((a, b) => b.size - a.size);
  const file = largest === undefined ? '' : `; the largest file is ${showName(largest.path)} (${inMiB(largest.size)})`;
  const where = folders.length === 0 ? '' : `; the largest folders are ${folders.join(', ')}`;
  return {
    code: 'usage',
    message: `the files to keep take ${inMiB(carried)}, more than max-size allows (${inMiB(maxSize)})${where}${file}`,
    hint: 'leave some out (checkpoints: { exclude: [...] }) or raise max-size',
  };
}

const inMiB = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0)} MiB`;

/**
 * What a restore would refuse (core/checkpoint/safety.ts). The parent's tree was looked through when it was taken, so
 * only what is new is looked at, unless links have changed: where they lead takes the whole tree to tell.
 *
 * @param changed what differs from the parent's tree
 */
export function unsafeProblem(
  { root, grown, relinked }: Walked,
  changed: readonly TreeEntry[],
  hasParent: boolean,
  { maxSize }: CheckpointRules,
): Problem | undefined {
  const { platform } = process;
  const isWhole = !hasParent || relinked || countBelow(root) > LIMITS.entries;
  const reason = isWhole
    ? unsafeTree(new Map(Array.from(rowsBelow(root), (row) => [row.path, row])), { platform, maxSize })
    : (unsafeAmong(changed, platform) ?? collisionAmong(grown));
  if (reason === undefined) return undefined;
  return {
    code: 'usage',
    message: `the files could not be brought back: ${reason}`,
    hint: 'leave it out: checkpoints: { exclude: [...] }',
  };
}

function unsafeAmong(changed: readonly TreeEntry[], platform: string): string | undefined {
  for (const entry of changed) {
    const wrong = unsafeEntry(entry, platform);
    if (wrong !== undefined) return `${showName(entry.path)} ${wrong}.`;
  }
  return undefined;
}

/** Names of one folder that some file systems take for one; only where there are new ones can there be any. */
function collisionAmong(grown: Walked['grown']): string | undefined {
  for (const { names } of grown) {
    const folded = new Map<string, string>();
    for (const name of names) {
      const other = folded.get(foldName(name));
      if (other !== undefined) return `${showName(other)} and ${showName(name)} are one name on some file systems.`;
      folded.set(foldName(name), name);
    }
  }
  return undefined;
}
