import { spawnCommand } from './process.ts';

/** More output than this of one stream is cut off: what is captured is read by a parser. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What a command printed and how it ended. */
export interface Captured {
  /** Undefined when it was not started, or a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Why there is no proper end. */
  readonly error?: string;
}

/** Runs a command and keeps what it prints in memory; `signal` stops it. */
export async function capture(
  command: string,
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly timeoutMs: number;
    readonly signal?: AbortSignal;
  },
): Promise<Captured> {
  const chunks: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  const sizes = { stdout: 0, stderr: 0 };
  const { cwd, env, timeoutMs, signal } = options;
  const running = spawnCommand({
    command,
    cwd,
    env,
    timeoutMs,
    onOutput(chunk, stream) {
      sizes[stream] += chunk.length;
      if (sizes[stream] <= MOST_BYTES) chunks[stream].push(Buffer.from(chunk));
    },
  });
  const stop = (): void => running.stop();
  signal?.addEventListener('abort', stop);
  const end = await running.done;
  signal?.removeEventListener('abort', stop);
  const text = (stream: 'stdout' | 'stderr'): string => Buffer.concat(chunks[stream]).toString('utf8');
  const error = end.timedOut ? `no end after ${timeoutMs} ms` : end.error?.message;
  return {
    exitCode: end.exitCode,
    stdout: text('stdout'),
    stderr: text('stderr'),
    ...(error === undefined ? {} : { error }),
  };
}
