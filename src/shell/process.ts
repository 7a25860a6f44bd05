import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import type { Clock } from '../ports.ts';
import { systemClock } from './clock.ts';

/** Milliseconds between the request to end and the end by force. */
export const GRACE_MS = 5_000;
/** Milliseconds that the output may stay open after the command itself has ended. */
export const DRAIN_MS = 2_000;

/** Timers take 31 bits; more would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The error code of a working folder that is not there; the system says ENOENT for it, as for a missing program. */
export const NO_FOLDER = 'NO_FOLDER';

/** What is run and how. */
export interface CommandRequest {
  /** Text for the shell: `sh -c`, on Windows `cmd /d /s /c`. */
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /**
   * Takes the output as it comes. When a promise is returned, nothing more is read until it is settled, and the
   * command waits as it would for a slow terminal.
   */
  onOutput(chunk: Buffer, stream: 'stdout' | 'stderr'): Promise<void> | undefined;
  readonly clock?: Clock;
}

/** How a process ended. At most one of `exitCode`, `signal` and `error` is there. */
export interface ProcessEnd {
  readonly exitCode?: number;
  readonly signal?: string;
  readonly timedOut: boolean;
  /** `stop()` was called before it ended. */
  readonly stopped: boolean;
  /** It could not be started: `code` is the system's (EAGAIN, EMFILE, ENOENT, EACCES) or NO_FOLDER. */
  readonly error?: { readonly code: string; readonly message: string };
  readonly durationMs: number;
}

/** A command under way. */
export interface RunningCommand {
  readonly pid: number | undefined;
  /** Ends it: SIGTERM to its process group at once, SIGKILL five seconds later, or now when it is to end `atOnce`. */
  stop(atOnce?: boolean): void;
  /** Never rejects. Resolves when the command has ended and its output was taken. */
  readonly done: Promise<ProcessEnd>;
}

const systemErrorSchema = () => z.looseObject({ code: z.string(), message: z.string() });

const WINDOWS = process.platform === 'win32';

/** Groups under way: none of them may outlive this process. */
const groups = new Set<number>();

function killGroupsAtExit(): void {
  for (const pid of groups) signalGroup(pid, 'SIGKILL');
}

/**
 * Runs a command in a process group of its own. Nothing is thrown: what goes wrong is in the end that is returned.
 * When it is over, processes that it left behind in its group are killed, so that they cannot write to the workspace
 * or hold a port while the next command runs.
 */
export function spawnCommand(request: CommandRequest): RunningCommand {
  const clock = request.clock ?? systemClock();
  const startedAt = clock.monotonic();
  let child: ChildProcess;
  try {
    child = start(request);
  } catch (thrown) {
    const error = describe(thrown, request.cwd);
    const end = { timedOut: false, stopped: false, error, durationMs: clock.monotonic() - startedAt };
    return { pid: undefined, stop: () => undefined, done: Promise.resolve(end) };
  }
  const run = new Run(child, request, clock, startedAt);
  return { pid: child.pid, stop: (atOnce) => run.end('stopped', atOnce), done: run.done };
}

function start(request: CommandRequest): ChildProcess {
  const options: SpawnOptions = {
    cwd: request.cwd,
    env: request.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !WINDOWS,
    windowsHide: true,
  };
  if (!WINDOWS) return spawn('/bin/sh', ['-c', request.command], options);
  const shell = process.env['ComSpec'] ?? 'cmd.exe';
  return spawn(shell, ['/d', '/s', '/c', `"${request.command}"`], { ...options, windowsVerbatimArguments: true });
}

/** One process from its start to its end. */
class Run {
  readonly done: Promise<ProcessEnd>;
  readonly #child: ChildProcess;
  readonly #request: CommandRequest;
  readonly #clock: Clock;
  readonly #startedAt: number;
  #resolve: (end: ProcessEnd) => void = () => undefined;
  #asked: 'timedOut' | 'stopped' | undefined;
  #exit: { readonly code: number | null; readonly signal: string | null } | undefined;
  #over = false;
  /** Takers of output that have not caught up. */
  #behind = 0;
  #forgetTimeout: () => void = () => undefined;
  #forgetKill: () => void = () => undefined;
  #forgetDrain: () => void = () => undefined;

  constructor(child: ChildProcess, request: CommandRequest, clock: Clock, startedAt: number) {
    this.#child = child;
    this.#request = request;
    this.#clock = clock;
    this.#startedAt = startedAt;
    this.done = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    child.on('error', (error) => this.#failed(error));
    child.on('exit', (code, signal) => this.#exited(code, signal));
    child.on('close', () => this.#finish());
    if (child.pid === undefined) return;
    if (groups.size === 0) process.on('exit', killGroupsAtExit);
    groups.add(child.pid);
    this.#read(child.stdout, 'stdout');
    this.#read(child.stderr, 'stderr');
    this.#forgetTimeout = clock.after(Math.min(request.timeoutMs, LONGEST_MS), () => this.end('timedOut'));
  }

  end(why: 'timedOut' | 'stopped', atOnce = false): void {
    if (this.#over || (this.#asked !== undefined && !atOnce)) return;
    if (this.#exit !== undefined) {
      // The command has its result already; only its output is waited for.
      this.#finish();
      return;
    }
    this.#asked ??= why;
    const pid = this.#child.pid;
    if (pid === undefined) return;
    if (atOnce) {
      signalGroup(pid, 'SIGKILL');
      return;
    }
    signalGroup(pid, 'SIGTERM');
    this.#forgetKill = this.#clock.after(GRACE_MS, () => signalGroup(pid, 'SIGKILL'));
  }

  #read(stream: Readable | null, name: 'stdout' | 'stderr'): void {
    if (stream === null) return;
    let behind = 0;
    stream.on('error', () => undefined);
    stream.on('data', (chunk: Buffer) => {
      const wait = this.#request.onOutput(chunk, name);
      if (wait === undefined) return;
      this.#behind++;
      behind++;
      stream.pause();
      const goOn = (): void => {
        this.#behind--;
        behind--;
        // A stream that was just resumed may have had one more chunk on its way.
        if (behind === 0) stream.resume();
      };
      wait.then(goOn, goOn);
    });
  }

  /** The error event also tells of signals that could not be sent; only a process that never started ends by it. */
  #failed(error: Error): void {
    if (this.#child.pid === undefined) this.#finish(describe(error, this.#request.cwd));
  }

  #exited(code: number | null, signal: string | null): void {
    this.#exit = { code, signal };
    this.#forgetTimeout();
    this.#drain();
  }

  #drain(): void {
    this.#forgetDrain = this.#clock.after(DRAIN_MS, () => {
      // Output that waits for us is not a process that holds on to it; but somebody who wants an end gets one.
      if (this.#behind > 0 && this.#asked === undefined) this.#drain();
      else this.#finish();
    });
  }

  #finish(error?: { code: string; message: string }): void {
    if (this.#over) return;
    this.#over = true;
    this.#forgetTimeout();
    this.#forgetKill();
    this.#forgetDrain();
    const pid = this.#child.pid;
    if (pid !== undefined) {
      if (!WINDOWS) signalGroup(pid, 'SIGKILL');
      groups.delete(pid);
      if (groups.size === 0) process.off('exit', killGroupsAtExit);
    }
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    const { code, signal } = this.#exit ?? { code: null, signal: null };
    this.#resolve({
      ...(code === null || error !== undefined ? {} : { exitCode: code }),
      ...(signal === null ? {} : { signal }),
      timedOut: this.#asked === 'timedOut',
      stopped: this.#asked === 'stopped',
      ...(error === undefined ? {} : { error }),
      durationMs: this.#clock.monotonic() - this.#startedAt,
    });
  }
}

/** Sends a signal to every process of a group. That there is none left is no error. */
function signalGroup(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (WINDOWS) {
    // Windows has no groups and no request to end that a console program would hear.
    spawn('taskkill', ['/pid', `${pid}`, '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on(
      'error',
      () => undefined,
    );
    return;
  }
  const { stackTraceLimit } = Error;
  // Nearly always nothing is left, and an exception with its stack is most of what asking costs.
  Error.stackTraceLimit = 0;
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: everything in the group has ended.
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function describe(thrown: unknown, cwd: string): { code: string; message: string } {
  if (!isFolder(cwd))
    return { code: NO_FOLDER, message: `The folder ${cwd} does not exist, so nothing can run in it.` };
  const parsed = z.safeParse(systemErrorSchema(), thrown);
  return parsed.success
    ? { code: parsed.data.code, message: parsed.data.message }
    : { code: 'UNKNOWN', message: String(thrown) };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
