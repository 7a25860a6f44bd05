import { execFile } from 'node:child_process';
import { err, ok, type Result } from '../../model/result.ts';

/** In a git hook these point git at another index or folder than that of the workspace. */
const LOCATION =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|.*PATHSPECS)$/;

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
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LOCATION.test(name)));
  const options = {
    cwd,
    env: { ...own, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...env },
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
