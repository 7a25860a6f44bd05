import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { temporaryFolder, writeTree } from '../shell/rig.ts';

/** A repository as GitHub keeps it, to be checked out as the runner does. */
export interface Origin {
  readonly folder: string;
  /** Commit at the end of the default branch. */
  readonly sha: string;
  /** Commits files on top of a ref and puts another ref on it; answers the commit. */
  commit(files: Readonly<Record<string, string>>, ref?: string): string;
}

/** Equal files make equal commits: names and times are always the same. */
function run(folder: string, ...args: readonly string[]): string {
  const who = { NAME: 'A', EMAIL: 'a@example.test', DATE: '2026-11-01T00:00:00Z' };
  const people = Object.entries(who).flatMap(([word, value]) => [
    [`GIT_AUTHOR_${word}`, value],
    [`GIT_COMMITTER_${word}`, value],
  ]);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(people),
  };
  const settings = ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', '-c', 'advice.detachedHead=false'];
  return execFileSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

/** Makes a repository in a new folder, with these files on `main`. */
export function createOrigin(files: Readonly<Record<string, string>>): Origin {
  const folder = temporaryFolder();
  run(folder, 'init', '-q', '-b', 'main', '--template=');
  const commit = (more: Readonly<Record<string, string>>): string => {
    writeTree(folder, more);
    run(folder, 'add', '-A');
    run(folder, 'commit', '-q', '--allow-empty', '-m', 'change');
    return run(folder, 'rev-parse', 'HEAD');
  };
  const sha = commit(files);
  return {
    folder,
    sha,
    commit(more, ref) {
      const made = commit(more);
      if (ref !== undefined) {
        run(folder, 'update-ref', ref, made);
        run(folder, 'reset', '-q', '--hard', sha);
      }
      return made;
    },
  };
}

/**
 * Checks a ref out into a folder, of which nothing remains: what actions/checkout leaves on a fresh runner is one commit
 * without its history, on a branch of the name, or detached where the ref is no branch. Answers the commit.
 */
export function checkout({ folder: origin }: Pick<Origin, 'folder'>, folder: string, ref = 'refs/heads/main'): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  const sha = run(origin, 'rev-parse', ref);
  // What was checked out once is copied from then on: git takes several processes for it.
  const made = join(origin, '.git/checked-out', `${sha} ${ref.replaceAll('/', '-')}`);
  if (!existsSync(made)) {
    mkdirSync(made, { recursive: true });
    fetchInto(made, origin, ref);
  }
  cpSync(made, folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return sha;
}

function fetchInto(folder: string, origin: string, ref: string): void {
  const remote = ref.replace(/^refs\/(?:heads\/)?/, 'refs/remotes/origin/');
  run(folder, 'init', '-q', '--template=');
  run(folder, 'remote', 'add', 'origin', pathToFileURL(origin).href);
  run(folder, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', `+${ref}:${remote}`);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  run(folder, 'checkout', '-q', '--force', ...(branch === undefined ? ['--detach'] : ['-B', branch]), remote);
}
