import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import { gitEnvironment } from './git/run.ts';

/** Folders that hold other people's files or this program's own. */
export const NEVER_SCANNED: readonly string[] = ['node_modules', '.git', '.bootspring'];

/** A repository of a million files has a list of about 100 MB. */
const MAX_LIST_BYTES = 256 * 1024 * 1024;

interface GitAnswer {
  readonly files?: string[];
  readonly missing?: boolean;
  readonly because?: string;
}

function askGit(cwd: string): Promise<GitAnswer> {
  // A repository's own configuration may name a program as its file system monitor; listing files must not run it.
  const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '-co', '--exclude-standard', '--deduplicate'];
  return new Promise((resolve) => {
    const env = gitEnvironment();
    execFile('git', args, { cwd, env, maxBuffer: MAX_LIST_BYTES }, (error, stdout, stderr) => {
      if (error === null) resolve({ files: stdout.split('\0').filter((file) => file !== '') });
      else if (error.code === 'ENOENT' || stderr.includes('not a git repository')) resolve({ missing: true });
      else resolve({ because: stderr.trim().split('\n')[0] ?? error.message });
    });
  });
}

async function walk(cwd: string): Promise<Result<string[], Problem>> {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of await readdir(join(cwd, folder), { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory()) files.push(path);
        else if (!NEVER_SCANNED.includes(entry.name)) folders.push(path);
      }
    } catch (cause) {
      const because = cause instanceof Error ? cause.message : String(cause);
      return err({ code: 'storage', message: `The files cannot be listed: ${because}`, where: join(cwd, folder) });
    }
  }
  return ok(files.sort());
}

/**
 * Paths of the files that a scan is about, relative to `cwd`, sorted: those that git tracks or would track.
 * Outside a git repository, or without git, every file below `cwd` except in node_modules, .git and .bootspring.
 * `storage` when git or the file system refuses.
 */
export async function listScannedFiles(cwd: string): Promise<Result<string[], Problem>> {
  const answer = await askGit(cwd);
  if (answer.files !== undefined) return ok(answer.files.sort());
  if (answer.missing === true) return walk(cwd);
  return err({
    code: 'storage',
    message: `git cannot list the files: ${answer.because}`,
    where: cwd,
    hint: 'Run `git status` in this folder; if it speaks of dubious ownership, add the folder to `safe.directory`.',
  });
}
