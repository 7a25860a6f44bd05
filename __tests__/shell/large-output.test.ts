import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { nodeRunning, sourceFile } from './child-node.ts';

const MEGABYTE = 1024 * 1024;
/** Megabytes of each kind of output: `OUTPUT_MB=300` for as much as a loud build prints. */
const SIZE = Number(process.env['OUTPUT_MB'] ?? 150) * MEGABYTE;
const THIRD = Math.floor(SIZE / 3);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootspring-large-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs commands at the same time in a process of their own; tells how much memory it took at most. */
function measure(commands: readonly string[]): {
  rss: number;
  reports: { bytes: number; matched: string[]; tail: string }[];
} {
  const script = `
    import { createOutputSequencer } from ${sourceFile('shell/output.ts')};
    import { createPhaseLog } from ${sourceFile('shell/phase-log.ts')};
    import { createAttemptRunner } from ${sourceFile('shell/runner/attempt.ts')};
    const folder = ${JSON.stringify(folder)};
    const clock = {
      now: () => Date.now(),
      monotonic: () => performance.now(),
      after(ms, then) { const timer = setTimeout(then, ms); return () => clearTimeout(timer); },
    };
    const log = createPhaseLog({ folder, onProblem: console.error });
    const sequencer = createOutputSequencer({ sinks: [log], spillFolder: folder + '/spill' });
    const workspace = { fingerprint: async () => undefined, writtenSince: async () => true, left: async () => '' };
    const runner = createAttemptRunner({
      cwd: folder, stateDir: folder + '/.bootspring', env: process.env, clock, workspace, sequencer, builtins: {},
    });
    const attempts = ${JSON.stringify(commands)}.map((command, index) => runner.start({
      workflowId: 'wf_abc123', phase: 'testing', task: 'testing/t' + index, name: 't', attempt: 1,
      steps: [{ kind: 'command', key: 'k', command, title: 't' }], timeoutMs: 55000, retryOn: ['transient'],
      recorded: [], shared: false, passEnv: [], context: { parameters: {}, outputs: {} },
    }).done);
    const reports = (await Promise.all(attempts)).map((report) => report.evidence);
    await sequencer.settled();
    await log.flush();
    console.log(JSON.stringify({ rss: process.resourceUsage().maxRSS * 1024, reports }));`;
  const [program, ...args] = nodeRunning(script);
  const child = spawnSync(program, args, { encoding: 'utf8', maxBuffer: MEGABYTE });
  expect(child.stderr).toBe('');
  return JSON.parse(child.stdout);
}

/**
 * Bytes that the output may take beyond what the process takes without any: far from all of it, as the young generation and the
 * pipes' buffers grow with a fast producer. How much Node itself takes differs from machine to machine.
 */
const ALLOWED = 120 * MEGABYTE;
const idle = (): number => measure(['echo hello']).rss;

const logSize = (): number => statSync(join(folder, 'phase-testing.log')).size;

test(`${SIZE / MEGABYTE} MB of lines: little memory, every byte on disk, what matters found`, () => {
  const before = idle();
  rmSync(join(folder, 'phase-testing.log'));
  const { rss, reports } = measure([
    `yes "some ordinary line of output" | head -c ${SIZE}; echo; echo socket hang up; exit 1`,
  ]);
  expect(rss - before).toBeLessThan(ALLOWED);
  expect(reports[0]?.matched).toEqual(['socket-hang-up']);
  expect(reports[0]?.tail).toMatch(/socket hang up$/);
  expect(reports[0]?.bytes).toBe(SIZE + 16);
  expect(logSize()).toBeGreaterThan(SIZE + 16);
});

test(`one line of ${SIZE / MEGABYTE} MB, binary, beside another attempt that waits in the background`, () => {
  const before = idle();
  rmSync(join(folder, 'phase-testing.log'));
  const { rss, reports } = measure([`head -c ${SIZE} /dev/zero`, `yes | head -c ${THIRD}; echo end`]);
  expect(rss - before).toBeLessThan(ALLOWED);
  expect(reports.map((report) => report.bytes)).toEqual([SIZE, THIRD + 4]);
  expect(reports[1]?.tail).toMatch(/end$/);
  expect(logSize()).toBeGreaterThan(SIZE + THIRD + 4);
});
