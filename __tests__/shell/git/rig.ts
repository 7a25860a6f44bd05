import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { writeTree } from '../rig.ts';

/** Git without anything of the machine's configuration. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: folder },
  }).trim();

/** A repository below a folder, with one commit of one file. */
export function repositoryIn(root: string): string {
  const folder = path.join(root, 'repository');
  fs.mkdirSync(folder);
  git(folder, 'init', '-q', '-b', 'main', '--template=');
  writeTree(folder, { 'a.txt': 'a' });
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'first');
  return folder;
}
