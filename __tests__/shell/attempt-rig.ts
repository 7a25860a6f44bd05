import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import type { CommandStep, Step } from '../../src/model/pipeline.ts';
import type { AttemptReport, AttemptRequest, Clock } from '../../src/ports.ts';
import { createOutputSequencer } from '../../src/shell/output.ts';
import { createPhaseLog } from '../../src/shell/phase-log.ts';
import type { PhaseLog } from '../../src/shell/phase-log.ts';
import { createAttemptRunner } from '../../src/shell/runner/attempt.ts';
import type { ProcessAttemptRunner } from '../../src/shell/runner/attempt.ts';
import type { RunnerOptions } from '../../src/shell/runner/shared.ts';
import type { Builtin, Builtins } from '../../src/shell/runner/builtin.ts';

export const clock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

const unused: Builtin<Step> = async () => ({ outcome: { kind: 'passed' }, lines: [] });
export const builtins: Builtins = { coverage: unused, secrets: unused, audit: unused };

export const step = (command: string, more: Partial<CommandStep> = {}): CommandStep => ({
  kind: 'command',
  key: command,
  command,
  title: command.slice(0, 40),
  ...more,
});

export function request(steps: readonly Step[], more: Partial<AttemptRequest> = {}): AttemptRequest {
  return {
    workflowId: 'wf_abc123',
    phase: 'testing',
    task: 'testing/unit',
    name: 'unit',
    attempt: 1,
    steps,
    workflowStartedAt: 0,
    timeoutMs: 50_000,
    retryOn: ['transient'],
    recorded: [],
    shared: false,
    passEnv: [],
    context: { parameters: {}, outputs: {} },
    ...more,
  };
}

/** A runner on a workspace of its own, made anew for every test. */
export interface AttemptRig {
  cwd: string;
  stateDir: string;
  runner: ProcessAttemptRunner;
  /** What the workspace's fingerprint says, one after the other; the last one stays. */
  trees: (string | undefined)[];
  /** What `writtenSince` says, one after the other. */
  written: boolean[];
  /** What `left` says. */
  left: string | undefined;
  /** How often the fingerprint was asked for. */
  digests: number;
  setUp(more?: Partial<RunnerOptions>): void;
  run(command: string, more?: Partial<AttemptRequest>, of?: Partial<CommandStep>): Promise<AttemptReport>;
  /** The phase's log so far. */
  logged(): Promise<string>;
  /** The environment that a command sees. */
  environmentOf(more?: Partial<AttemptRequest>, of?: Partial<CommandStep>): Promise<Record<string, string>>;
}

export function attemptRig(): AttemptRig {
  let log: PhaseLog;
  const rig: AttemptRig = {
    cwd: '',
    stateDir: '',
    runner: {
      start: () => ({ done: Promise.reject(new Error('not set up')), stop: () => undefined }),
      close: () => undefined,
    },
    trees: [],
    written: [],
    left: '',
    digests: 0,
    setUp(more = {}) {
      log = createPhaseLog({ folder: join(rig.cwd, 'logs'), onProblem: (message) => expect(message).toBe('') });
      rig.runner = createAttemptRunner({
        cwd: rig.cwd,
        stateDir: rig.stateDir,
        env: { PATH: process.env['PATH'], HOME: '/home/x', SECRET: 'canary', GITHUB_TOKEN: 'canary' },
        clock,
        workspace: {
          fingerprint: async () => {
            rig.digests++;
            return rig.trees.length > 1 ? rig.trees.shift() : rig.trees[0];
          },
          writtenSince: async () => rig.written.shift() ?? true,
          left: async () => rig.left,
        },
        sequencer: createOutputSequencer({ sinks: [log], spillFolder: join(rig.cwd, 'spill') }),
        builtins,
        ...more,
      });
    },
    run: (command, more = {}, of = {}) => rig.runner.start(request([step(command, of)], more)).done,
    async logged() {
      await log.flush();
      return readFileSync(join(rig.cwd, 'logs', 'phase-testing.log'), 'utf8');
    },
    async environmentOf(more = {}, of = {}) {
      await rig.run('env -0 > env.bin', more, of);
      const pairs = readFileSync(join(rig.cwd, 'env.bin'), 'utf8').split('\0').filter(Boolean);
      return Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
      );
    },
  };
  beforeEach(() => {
    rig.cwd = realpathSync(mkdtempSync(join(tmpdir(), 'bootspring-attempt-')));
    rig.stateDir = join(rig.cwd, '.bootspring');
    rig.trees = [undefined];
    rig.written = [];
    rig.digests = 0;
    rig.setUp();
  });
  afterEach(async () => {
    // The log is written a turn later, and would make its folder again.
    await log.flush();
    rmSync(rig.cwd, { recursive: true, force: true });
  });
  return rig;
}
