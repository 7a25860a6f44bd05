import * as fs from 'node:fs';
import * as path from 'node:path';
import { showName } from '../../core/checkpoint/names.ts';
import type { Tree } from '../../core/checkpoint/tree.ts';
import type { Source } from '../../model/event.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { attempt, errorCode, realOf } from '../files.ts';
import { findGit, type GitFolders, readHead, readOriginUrl, readSource, repositoryOf } from '../git.ts';
import { type Committed, headOf, ignoredAmong, readCommit, readModified } from '../git/files.ts';

/** Where a tree is to be restored, and what git knows there. */
export interface Target {
  /** Absolute path. */
  readonly folder: string;
  /** Nothing stands there: files of the commit are written too. */
  readonly isFresh: boolean;
  /** Files of the commit by path; empty without git. */
  readonly committed: ReadonlyMap<string, Committed>;
  /** Whether the file at a path is that of HEAD. */
  readonly isClean: (path: string) => boolean;
  readonly ignored: ((paths: readonly string[]) => Promise<ReadonlySet<string>>) | undefined;
  /** Checkout that files of the commit can be taken from. */
  readonly origin: { readonly git: GitFolders; readonly folder: string; readonly sha: string } | undefined;
}

/** What a target is looked for with. */
export interface TargetRequest {
  readonly workspace: string;
  readonly into: string | undefined;
  readonly source: Source;
  readonly tree: Tree;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const usage = (message: string, where: string, hint: string): { ok: false; error: Problem } =>
  err({ code: 'usage', message, where, hint });

/** What a folder holds besides bootspring's own; undefined when it is not there. */
function namesIn(folder: string): Result<readonly string[] | undefined, Problem> {
  try {
    return ok(fs.readdirSync(folder).filter((name) => !name.startsWith('.bootspring')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ok(undefined);
    return attempt('look at the folder', folder, () => {
      throw error;
    });
  }
}

/** The first path of the tree whose content only the commit has. */
function firstOfCommit(tree: Tree): string | undefined {
  for (const entry of tree.values()) if (entry.type === 'file' && entry.layer === undefined) return entry.path;
  return undefined;
}

/** Whether what the manifests say of the commit is so. */
function contradiction(tree: Tree, committed: ReadonlyMap<string, Committed>): string | undefined {
  for (const entry of tree.values()) {
    if (entry.type !== 'file' || entry.layer !== undefined) continue;
    const there = committed.get(entry.path);
    if (there?.type !== 'file' || `git:${there.blob}` !== entry.digest) return entry.path;
  }
  return undefined;
}

/** Reads what git knows of the commit in a checkout; nothing where no entry needs it and git cannot tell. */
async function readOrigin(
  request: TargetRequest,
  git: GitFolders,
  folder: string,
  sha: string,
): Promise<Result<ReadonlyMap<string, Committed>, Problem>> {
  const committed = await readCommit(folder, sha);
  const needing = firstOfCommit(request.tree);
  if (!committed.ok) {
    if (needing === undefined) return ok(new Map());
    return usage(
      `The files of commit ${sha} are needed and cannot be read: ${committed.error}.`,
      git.root,
      `Fetch it (git fetch origin ${sha}) and run the command again.`,
    );
  }
  if (needing === undefined || sha !== request.source.sha) return committed;
  const wrong = contradiction(request.tree, committed.value);
  if (wrong === undefined) return committed;
  return err({
    code: 'integrity',
    message: `The checkpoint says of ${showName(wrong)} that its content is that of commit ${sha}, and it is not.`,
    hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
  });
}

const nothingKnown = { committed: new Map<string, Committed>(), isClean: () => false, ignored: undefined } as const;

/** A folder where nothing stands: files of the commit come from the workspace's repository. */
async function findFresh(request: TargetRequest, folder: string): Promise<Result<Target, Problem>> {
  const git = findGit(request.workspace);
  const { sha } = request.source;
  if (git === undefined || sha === undefined) {
    if (firstOfCommit(request.tree) === undefined)
      return ok({ folder, isFresh: true, ...nothingKnown, origin: undefined });
    return usage(
      `The checkpoint needs the files of commit ${sha ?? '(unknown)'}, and ${request.workspace} is no git checkout to take them from.`,
      folder,
      'Clone the repository there, check the commit out, and run the command again.',
    );
  }
  const committed = await readOrigin(request, git, request.workspace, sha);
  if (!committed.ok) return committed;
  const origin = committed.value.size === 0 ? undefined : { git, folder: request.workspace, sha };
  return ok({ folder, isFresh: true, ...nothingKnown, committed: committed.value, origin });
}

/** A folder with files: a checkout of the commit wherever the tree needs the commit. */
async function findStanding(request: TargetRequest, folder: string): Promise<Result<Target, Problem>> {
  const git = findGit(folder);
  const needing = firstOfCommit(request.tree);
  const wanted = request.source.sha;
  const head = git === undefined ? undefined : (readHead(git).sha ?? (await headOf(folder)));
  if (needing !== undefined && (head === undefined || head !== wanted)) {
    const state = git === undefined ? 'is no git checkout' : `is at ${head ?? 'no commit'}`;
    return usage(
      `The checkpoint was taken at commit ${wanted ?? '(unknown)'}, and ${folder} ${state}.`,
      folder,
      git === undefined
        ? 'Clone the repository, check that commit out, and run the command there.'
        : `Check the commit out (git checkout ${wanted ?? 'COMMIT'}) and run the command again.`,
    );
  }
  if (git === undefined || head === undefined)
    return ok({ folder, isFresh: false, ...nothingKnown, origin: undefined });
  const committed = await readOrigin(request, git, folder, head);
  if (!committed.ok) return committed;
  const modified = await readModified(folder, 'HEAD');
  if (!modified.ok) {
    return usage(
      `git cannot tell what is not committed: ${modified.error}.`,
      folder,
      'Mend it and run the command again.',
    );
  }
  return ok({
    folder,
    isFresh: false,
    committed: committed.value,
    isClean: (each) => committed.value.has(each) && !modified.value.has(each),
    ignored: (paths) => ignoredAmong(folder, paths),
    origin: { git, folder, sha: head },
  });
}

/** Repositories that are known on both sides must be one. */
function otherRepository(request: TargetRequest, folder: string): Problem | undefined {
  const wanted = request.source.repository;
  const git = findGit(folder);
  const url = git === undefined ? undefined : readOriginUrl(git);
  const isWorkspace = folder === realOf(request.workspace);
  const here = isWorkspace
    ? readSource(folder, request.env).repository
    : url === undefined
      ? undefined
      : repositoryOf(url);
  if (wanted === undefined || here === undefined || wanted === here) return undefined;
  return {
    code: 'usage',
    message: `The checkpoint is one of ${wanted}, and ${folder} is a checkout of ${here}.`,
    where: folder,
    hint: `Run the command in a checkout of ${wanted}.`,
  };
}

/** Finds out where the tree is to stand and what git knows there. Nothing is written. */
export async function findTarget(request: TargetRequest): Promise<Result<Target, Problem>> {
  const workspace = realOf(request.workspace);
  const folder = request.into === undefined ? workspace : realOf(request.into);
  if (folder === workspace) {
    const other = otherRepository(request, folder);
    return other === undefined ? findStanding(request, folder) : err(other);
  }
  if (workspace.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)) {
    return usage(`${folder} holds the workspace itself.`, folder, 'Name an empty folder, or another checkout.');
  }
  const names = namesIn(folder);
  if (!names.ok) return names;
  if (names.value === undefined || names.value.length === 0) return findFresh(request, folder);
  // A folder inside another checkout would be taken for that checkout's root.
  const [here, there] = [findGit(workspace), findGit(folder)];
  const inside = (git: GitFolders | undefined, of: string): string =>
    git === undefined ? '' : path.relative(git.root, of);
  if (there !== undefined && inside(here, workspace) !== inside(there, folder)) {
    return usage(
      `${folder} is not empty, and is not where the workspace is in its checkout.`,
      folder,
      'Name an empty folder, or another checkout.',
    );
  }
  const other = otherRepository(request, folder);
  return other === undefined ? findStanding(request, folder) : err(other);
}
