import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from '@jest/globals';
import * as z from 'zod/mini';
import { temporary } from './workspace.ts';

/** The bundle under test: what people install, not the sources. */
export const BUNDLE = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist/cli/index.js');
if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is not there: run npm run build first`);

/** How a command of the bundle ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of the bundle under way. */
export interface Started {
  readonly child: ChildProcess;
  readonly done: Promise<Ended>;
  /** Resolves once its output has the text; rejects when it ends without. */
  prints(text: string): Promise<void>;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Words before the program, such as `setpriv …`. */
  readonly under?: readonly string[];
  /** Runs somewhere else than in the workspace. */
  readonly cwd?: string;
}

/** The least that a shell needs: nothing of the caller's settings, and a home with nothing in it. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  return { PATH: path, HOME: temporary(), LANG: 'C.UTF-8', USER: 'tester', GIT_CONFIG_NOSYSTEM: '1', ...more };
}

const children = new Set<ChildProcess>();
afterEach(() => {
  // Nothing that a failed test has started outlives it.
  for (const child of children) child.kill('SIGTERM');
});

/** Starts the bundle in a workspace. */
export function start(folder: string, args: readonly string[], options: CliOptions = {}): Started {
  const [program = '', ...rest] = [...(options.under ?? []), process.execPath, BUNDLE, ...args];
  const child = spawn(program, rest, {
    cwd: options.cwd ?? folder,
    env: environment(options.env ?? {}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('close', () => children.delete(child));
  const output = { stdout: '', stderr: '' };
  const watchers = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      for (const look of watchers) look();
    });
  }
  const done = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...output }));
  });
  const prints = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if ((output.stdout + output.stderr).includes(text)) resolve();
      };
      watchers.add(look);
      look();
      void done.then(() => reject(new Error(`it never printed ${text}:\n${output.stdout}${output.stderr}`)));
    });
  return { child, done, prints };
}

/** Bad input, a full disk, a signal: whatever happens, nobody is shown a stack trace. */
function withoutTrace(ended: Ended): Ended {
  if (/^ {4}at /m.test(ended.stderr)) throw new Error(`a stack trace was printed:\n${ended.stderr}`);
  return ended;
}

/** Runs a command of the bundle to its end. Fails when it prints a stack trace. */
export async function cli(folder: string, args: readonly string[], options: CliOptions = {}): Promise<Ended> {
  return withoutTrace(await start(folder, args, options).done);
}

/** Waits for a started command; fails when it prints a stack trace. */
export const ended = async (started: Started): Promise<Ended> => withoutTrace(await started.done);

const anything = z.looseObject({});

/** The one JSON document that stdout has to be. */
export const document = ({ stdout }: Ended): z.infer<typeof anything> => anything.parse(JSON.parse(stdout));

/** Whether a process still does something: one that has ended and that nobody has asked about yet does not. */
export function isAlive(pid: string | undefined): boolean {
  if (!/^\d+$/.test(pid ?? '')) throw new Error(`${pid} is no process id`);
  try {
    process.kill(Number(pid), 0);
    return process.platform !== 'linux' || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
