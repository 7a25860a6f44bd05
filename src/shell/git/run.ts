import { execFile } from 'node:child_process';
import { childEnvironment } from '../../core/environment.ts';
import { err, ok, type Result } from '../../model/result.ts';

/** Where git finds its settings and repositories. What points it at another index or folder, as in a hook, stays out. */
const OWN = [
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EXEC_PATH',
  'GIT_LFS_SKIP_SMUDGE',
];

/**
 * What git gets of the environment. A command of the workspace can make git run programs, for example as a filter that
 * `.git/config` names; so git sees no more than such a command does: no token, no input of the action.
 */
export const gitEnvironment = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> => ({
  ...childEnvironment(env, process.platform, OWN),
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // A commit is what it is, and not what somebody said later that git should take it for.
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
});

/** No hook and no watcher that the repository's configuration names is run; another user's checkout (a container) is only read. */
const SETTINGS = ['core.fsmonitor=false', 'safe.directory=*', 'core.hooksPath=/dev/null', 'diff.external='];

/** Most bytes of one answer: a repository of a million files has a list of about 100 MB. */
const MOST_BYTES = 1 << 28;

/** What git is asked in a workspace. */
export interface GitCall {
  readonly cwd: string;
  readonly args: readonly string[];
  /** Bytes for its standard input, as a byte string. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes besides 0 that are answers. */
  readonly fine?: readonly number[];
}

/**
 * Runs git where it is told to look, without locks that another git could wait for.
 *
 * @returns its output; the error is what it said, as one clause
 */
export function runGit({ cwd, args, input, env, fine = [] }: GitCall): Promise<Result<Buffer, string>> {
  const options = {
    cwd,
    env: { ...gitEnvironment(), ...env },
    encoding: 'buffer',
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  } as const;
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  return new Promise((resolve) => {
    const child = execFile('git', [...settings, ...args], options, (error, out, said) => {
      if (error === null || (typeof error.code === 'number' && fine.includes(error.code))) return resolve(ok(out));
      if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return resolve(err('the answer of git is too long'));
      if (typeof error.code === 'string') return resolve(err(`git cannot be started: ${error.message}`));
      const line = said.toString('utf8').trim().split('\n').at(-1) ?? '';
      return resolve(err(`git ${args[0] ?? ''}: ${line === '' ? `exit ${error.code ?? 'by a signal'}` : line}`));
    });
    // git may end before it has read everything; its exit code tells why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(Buffer.from(input ?? '', 'latin1'));
  });
}
