import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import { type Entry, entrySchema } from '../../src/model/event.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own that is gone after the test; the real path, because macOS hands out a link. */
export function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bootspring-accept-')));
  made.push(folder);
  return folder;
}

/** Writes files, given as text by path. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A workspace with these files. */
export function workspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporary();
  write(folder, files);
  return folder;
}

/** Runs git without anybody's settings. */
export function git(folder: string, ...args: readonly string[]): string {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.test', '-c', 'commit.gpgsign=false'];
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  return execFileSync('git', [...person, ...args], { cwd: folder, encoding: 'utf8', env });
}

/** A workspace that is a git repository with everything committed. */
export function repository(files: Readonly<Record<string, string>> = {}): string {
  const folder = workspace(files);
  git(folder, 'init', '-q', '-b', 'main', '--template=');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'start');
  return folder;
}

/** A configuration whose default workflow has these phases: lines of YAML that begin at the margin. */
export function config(phases: string, rest = ''): string {
  const indented = phases.trim().replaceAll(/^/gm, '      ');
  return `version: 1\nworkflows:\n  default:\n    phases:\n${indented}\n${rest}`;
}

/** Lines of a file; none when there is no such file. */
export function linesOf(folder: string, name: string): string[] {
  try {
    return readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}

/** Ids of the workflows of a workspace. */
export const workflowIds = (folder: string): string[] => readdirSync(join(folder, '.bootspring/workflows'));

/** Id of the only workflow; empty when there is none. */
export const idOf = (folder: string): string => workflowIds(folder)[0] ?? '';

/** What captures, restores and copies that were cut off leave in the state folder, by its path below that. */
export const leftovers = (folder: string): string[] =>
  readdirSync(join(folder, '.bootspring'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^tmp\/(?!wf_)|^restore|^carry-|\.tmp$/.test(name),
  );

/** The folder of the only workflow. */
export function workflowFolder(folder: string): string {
  const [id, ...others] = workflowIds(folder);
  if (id === undefined || others.length > 0)
    throw new Error(`one workflow is expected, there are ${others.length + 1}`);
  return join(folder, '.bootspring/workflows', id);
}

/** Text of a file of the only workflow. */
export const kept = (folder: string, name: string): string => readFileSync(join(workflowFolder(folder), name), 'utf8');

/** Entries of the only workflow's journal, as far as its lines are whole. */
export function journal(folder: string): Entry[] {
  return kept(folder, 'journal.jsonl')
    .split('\n')
    .slice(0, -1)
    .map((line) => entrySchema.parse(JSON.parse(line)));
}
