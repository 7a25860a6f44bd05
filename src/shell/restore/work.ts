import { showName } from '../../core/checkpoint/names.ts';
import { entriesOf } from '../../core/checkpoint/rows.ts';
import type { Checkpoint } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { hashContent, readTarget } from './content.ts';
import type { Present } from './present.ts';

/** What tells work that exists nowhere else from files that can be had again. */
export interface Knowledge {
  readonly root: string;
  /** Manifests of the workflow. */
  readonly manifests: readonly Checkpoint[];
  /** Whether the file or link at a path is that of HEAD. */
  readonly isClean: (path: string) => boolean;
  /** Those of the paths that git ignores; undefined without git. */
  readonly ignored: ((paths: readonly string[]) => Promise<ReadonlySet<string>>) | undefined;
  readonly force: boolean;
}

/** What the manifests tell of contents. */
interface Contents {
  readonly digests: ReadonlySet<string>;
  readonly sizes: ReadonlySet<number>;
  /** Targets of links by their path. */
  readonly targets: ReadonlyMap<string, ReadonlySet<string>>;
}

function contentsOf(manifests: readonly Checkpoint[]): Contents {
  const digests = new Set<string>();
  const sizes = new Set<number>();
  const targets = new Map<string, Set<string>>();
  for (const manifest of manifests) {
    const entries = entriesOf(manifest);
    for (const entry of entries.ok ? entries.value : []) {
      if (entry.type === 'link') {
        targets.set(entry.path, (targets.get(entry.path) ?? new Set()).add(entry.target));
      } else if (entry.type === 'file' && entry.layer !== undefined) {
        digests.add(entry.digest);
        sizes.add(entry.size);
      }
    }
  }
  return { digests, sizes, targets };
}

async function isKnown(path: string, there: Present, knowledge: Knowledge, contents: Contents): Promise<boolean> {
  if (there.type === 'other') return false;
  if (knowledge.isClean(path)) return true;
  if (there.type === 'link') {
    const target = readTarget(knowledge.root, path);
    return target !== undefined && contents.targets.get(path)?.has(target) === true;
  }
  return contents.sizes.has(there.size) && contents.digests.has(`sha256:${await hashContent(knowledge.root, path)}`);
}

const SHOWN = 10;

const refusal = (paths: readonly string[], withGit: boolean): Problem => {
  const names = paths.slice(0, SHOWN).map(showName).join(', ');
  const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '';
  const [what, they] = paths.length === 1 ? ['1 file', 'it'] : [`${paths.length} files`, 'them'];
  const saving = withGit ? `Commit or stash ${they}` : `Copy ${they} elsewhere`;
  return {
    code: 'usage',
    message: `Nothing was restored: ${what} would be overwritten or deleted, and no commit and no checkpoint has what is in ${they}: ${names}${more}.`,
    hint: `${saving}, or run the command again with --force: then ${they === 'it' ? 'it is' : 'they are'} kept in .bootspring/aside.`,
  };
};

/**
 * Finds among what would be overwritten or deleted what exists nowhere else.
 *
 * @returns paths to be moved aside; `usage` when there is work that may not be touched
 */
export async function findWork(
  victims: ReadonlyMap<string, Present>,
  knowledge: Knowledge,
): Promise<Result<ReadonlySet<string>, Problem>> {
  if (victims.size === 0) return ok(new Set());
  const contents = contentsOf(knowledge.manifests);
  const unknown: string[] = [];
  for (const [path, there] of victims) {
    if (!(await isKnown(path, there, knowledge, contents))) unknown.push(path);
  }
  if (!knowledge.force && unknown.length > 0) {
    const ignored = (await knowledge.ignored?.(unknown)) ?? new Set();
    const work = unknown.filter((path) => !ignored.has(path)).sort();
    if (work.length > 0) return err(refusal(work, knowledge.ignored !== undefined));
  }
  return ok(new Set(unknown));
}
