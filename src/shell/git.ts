import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Source } from '../model/event.ts';
import { baseRefOf } from './history/scope.ts';

/** Where git keeps the data of a checkout. A linked worktree has its own HEAD and shares the rest. */
export interface GitFolders {
  /** Root of the work tree. */
  readonly root: string;
  readonly gitDir: string;
  readonly commonDir: string;
}

/** What HEAD says. */
export interface GitHead {
  /** Commit; missing before the first commit or when the refs are kept in a way that is not read here. */
  readonly sha?: string;
  /** Full name of the branch; missing when HEAD is detached. */
  readonly ref?: string;
}

const readText = (file: string): string | undefined => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** The checkout whose root is this folder. A `.git` that is a file names the folder: worktrees and submodules have one (gitrepository-layout(5)). */
export const gitFoldersAt = (root: string): GitFolders | undefined => {
  const dotGit = path.join(root, '.git');
  const kind = fs.lstatSync(dotGit, { throwIfNoEntry: false });
  if (kind === undefined) return undefined;
  const target = kind.isFile() ? /^gitdir: (.+?)\r?\n?$/.exec(readText(dotGit) ?? '')?.[1] : undefined;
  if (kind.isFile() && target === undefined) return undefined;
  const gitDir = target === undefined ? dotGit : path.resolve(root, target);
  if (readText(path.join(gitDir, 'HEAD')) === undefined) return undefined;
  const common = readText(path.join(gitDir, 'commondir'))?.trim();
  return { root, gitDir, commonDir: common === undefined ? gitDir : path.resolve(gitDir, common) };
};

/** The checkout that a folder belongs to: its own or that of a folder above. */
export function findGit(folder: string): GitFolders | undefined {
  for (let here = path.resolve(folder); ; here = path.dirname(here)) {
    const found = gitFoldersAt(here);
    if (found !== undefined) return found;
    if (path.dirname(here) === here) return undefined;
  }
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const packedRef = (git: GitFolders, name: string): string | undefined => {
  for (const line of (readText(path.join(git.commonDir, 'packed-refs')) ?? '').split('\n')) {
    const [sha, ref] = line.trimEnd().split(' ');
    if (ref === name && sha !== undefined && SHA.test(sha)) return sha;
  }
  return undefined;
};

/** Reads HEAD without a process: starting git costs more than all the rest of a start. */
export function readHead(git: GitFolders): GitHead {
  let text = readText(path.join(git.gitDir, 'HEAD'))?.trim();
  let ref: string | undefined;
  for (let hops = 0; hops < 5 && text !== undefined; hops += 1) {
    if (SHA.test(text)) return ref === undefined ? { sha: text } : { sha: text, ref };
    const name: string | undefined = /^ref: (refs\/\S+)$/.exec(text)?.[1];
    // `.invalid` stands in HEAD when the refs are in a reftable.
    if (name === undefined || name.split('/').includes('..') || name === 'refs/heads/.invalid') return {};
    ref ??= name;
    const loose: string | undefined =
      readText(path.join(git.gitDir, name)) ?? readText(path.join(git.commonDir, name)) ?? packedRef(git, name);
    text = loose?.trim();
  }
  return ref === undefined ? {} : { ref };
}

/** URL of the remote `origin` as .git/config has it. */
export function readOriginUrl(git: GitFolders): string | undefined {
  let section = '';
  for (const line of (readText(path.join(git.commonDir, 'config')) ?? '').split('\n')) {
    const heading = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line)?.[1];
    if (heading !== undefined) section = heading;
    const url = /^\s*url\s*=\s*"?([^"\r]*?)"?\s*$/i.exec(line)?.[1];
    if (url !== undefined && section === 'remote "origin"') return url;
  }
  return undefined;
}

/**
 * `owner/name` of a remote's URL, without host, credentials and `.git`.
 * Undefined for a path on this machine, which says nothing to anybody else.
 */
export function repositoryOf(url: string): string | undefined {
  const afterHost =
    /^(?:https?|ssh|git|git\+ssh):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ??
    /^(?:[^@/\s]+@)?[^:/\s]{2,}:(?!\/\/)(.+)$/.exec(url)?.[1];
  const name = afterHost
    ?.replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '');
  return name !== undefined && /^[\w.-]+(?:\/[\w.~-]+)+$/.test(name) ? name : undefined;
}

/** The branch that `origin` calls its default one, where a clone has noted it (git-remote(1), set-head). */
function defaultBranch(git: GitFolders): string | undefined {
  const head = readText(path.join(git.commonDir, 'refs', 'remotes', 'origin', 'HEAD'));
  return /^ref: refs\/remotes\/origin\/([^\s]{1,200})\s*$/.exec(head ?? '')?.[1];
}

/**
 * Where the work comes from. The commit is the one that is checked out; what only the CI knows comes from its
 * environment (GITHUB_REPOSITORY, GITHUB_REF, GITHUB_RUN_ID; GITHUB_SHA when there is no checkout).
 */
export function readSource(workspace: string, env: Readonly<Record<string, string | undefined>>): Source {
  const git = findGit(workspace);
  const head = git === undefined ? {} : readHead(git);
  const origin = git === undefined ? undefined : readOriginUrl(git);
  const repository = env['GITHUB_REPOSITORY'] || (origin === undefined ? undefined : repositoryOf(origin));
  const sha = head.sha ?? (env['GITHUB_SHA'] || undefined);
  const ref = env['GITHUB_REF'] || head.ref;
  const base = baseRefOf(env) ?? (git === undefined ? undefined : defaultBranch(git));
  const runId = env['GITHUB_RUN_ID'] || undefined;
  const pullRequest = /^refs\/pull\/([1-9][0-9]*)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(sha === undefined ? {} : { sha }),
    ...(ref === undefined ? {} : { ref }),
    ...(base === undefined ? {} : { base }),
    ...(runId === undefined ? {} : { runId }),
    ...(pullRequest === undefined ? {} : { pullRequest: Number(pullRequest) }),
  };
}
