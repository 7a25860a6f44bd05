import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Clock } from '../../src/ports.ts';
import { systemClock } from '../../src/shell/clock.ts';
import { DRAIN_MS, NO_FOLDER, spawnCommand } from '../../src/shell/process.ts';
import { nodeRunning, sourceFile } from './child-node.ts';
import type { CommandRequest, ProcessEnd, RunningCommand } from '../../src/shell/process.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootspring-process-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PATH = process.env['PATH'] ?? '';

interface Started extends RunningCommand {
  readonly output: () => string;
  /** Resolves when the output has the text. */
  readonly says: (text: string) => Promise<void>;
}

function start(command: string, more: Partial<CommandRequest> = {}): Started {
  let output = '';
  let look = (): void => undefined;
  const running = spawnCommand({
    command,
    cwd: folder,
    env: { PATH },
    timeoutMs: 50_000,
    onOutput: (chunk) => {
      output += chunk.toString();
      look();
      return undefined;
    },
    ...more,
  });
  const says = (text: string): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (output.includes(text)) resolve();
      };
      look();
    });
  return { ...running, output: () => output, says };
}

const end = (command: string, more: Partial<CommandRequest> = {}): Promise<ProcessEnd> => start(command, more).done;

/** Living members of a process group; zombies that wait for the system's init are no processes any more. */
function membersOf(group: number | undefined): string[] {
  const listed = spawnSync('ps', ['-e', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' }).stdout;
  const lines = listed.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith(`${group} `) && !/^\d+\s+Z/.test(line));
}

describe('spawnCommand', () => {
  test('tells exit codes and signals', async () => {
    expect(await end('exit 0')).toMatchObject({ exitCode: 0, timedOut: false, stopped: false });
    expect(await end('exit 42')).toMatchObject({ exitCode: 42 });
    const killed = await end('kill -SEGV $$');
    expect(killed.signal).toBe('SIGSEGV');
    expect(killed).not.toHaveProperty('exitCode');
    expect(await end('no-such-program-here 2>/dev/null')).toMatchObject({ exitCode: 127 });
  });

  test('both streams are taken, standard input is empty, and only the given environment is seen', async () => {
    const seen: string[] = [];
    const run = start('cat; echo "$A-${HOME:-none}"; echo err >&2', {
      env: { PATH, A: 'x' },
      onOutput: (chunk, stream) => {
        seen.push(`${stream}: ${chunk.toString()}`);
        return undefined;
      },
    });
    expect((await run.done).exitCode).toBe(0);
    expect(seen.sort()).toEqual(['stderr: err\n', 'stdout: x-none\n']);
  });

  test('what cannot be started is an error, not an exception', async () => {
    const missing = await end('true', { cwd: join(folder, 'nowhere') });
    expect(missing.error).toMatchObject({ code: NO_FOLDER, message: expect.stringContaining('nowhere') });
    expect((await end('x'.repeat(3_000_000))).error?.code).toBe('E2BIG');
    expect((await end('a\0b')).error?.code).toBe('ERR_INVALID_ARG_VALUE');
  });

  test('out of file descriptors is an error, not an exception', () => {
    const script = `
      import { openSync } from 'node:fs';
      import { spawnCommand } from ${sourceFile('shell/process.ts')};
      const request = { command: 'true', cwd: '/', env: {}, timeoutMs: 9000, onOutput: () => undefined };
      try { for (;;) openSync('/dev/null'); } catch {}
      const end = await spawnCommand(request).done;
      console.log(JSON.stringify(end.error));`;
    const child = spawnSync('sh', ['-c', `ulimit -n 64; exec "$0" "$@"`, ...nodeRunning(script)], { encoding: 'utf8' });
    expect(child.stdout).toMatch(/"code":"E[MN]FILE"/);
  });

  test('a command that takes too long gets SIGTERM', async () => {
    const ended = await end('sleep 1000', { timeoutMs: 50 });
    expect(ended).toMatchObject({ timedOut: true, stopped: false, signal: 'SIGTERM' });
  });

  test('a time-out of a year is not over at once', async () => {
    expect(await end('sleep 0.05', { timeoutMs: 365 * 24 * 3_600_000 })).toMatchObject({
      exitCode: 0,
      timedOut: false,
    });
  });

  test('a command that ignores SIGTERM is killed, with its whole group', async () => {
    const run = start(`trap '' TERM; sh -c "trap '' TERM; sleep 1000" & echo ready; while :; do sleep 1; done`);
    await run.says('ready');
    expect(membersOf(run.pid).length).toBeGreaterThan(1);
    run.stop();
    run.stop();
    const ended = await run.done;
    expect(ended).toMatchObject({ stopped: true, signal: 'SIGKILL' });
    expect(ended.durationMs).toBeGreaterThan(4_900);
    expect(membersOf(run.pid)).toEqual([]);
  });

  test.each([true, false])(
    'a command that is to end at once is killed, also when it was asked before (%p)',
    async (asked) => {
      // Its time to clean up never ends.
      const clock = { ...systemClock(), after: () => () => undefined };
      const run = start(`trap 'echo asked' TERM; echo ready; while :; do sleep 0.05; done`, { clock });
      await run.says('ready');
      if (asked) {
        run.stop();
        await run.says('asked');
      }
      run.stop(true);
      expect(await run.done).toMatchObject({ stopped: true, signal: 'SIGKILL' });
    },
  );

  test('a command that cleans up after SIGTERM may do so', async () => {
    const run = start(`trap 'echo cleaned; exit 3' TERM; echo ready; while :; do sleep 0.05; done`);
    await run.says('ready');
    run.stop();
    expect(await run.done).toMatchObject({ stopped: true, exitCode: 3 });
    expect(run.output()).toContain('cleaned');
  });

  test('a grandchild that holds the output is waited for two seconds and killed', async () => {
    const run = start('sleep 1000 & echo done');
    const ended = await run.done;
    expect(ended).toMatchObject({ exitCode: 0, stopped: false, timedOut: false });
    expect(ended.durationMs).toBeGreaterThan(1_900);
    expect(run.output()).toBe('done\n');
    expect(membersOf(run.pid)).toEqual([]);
  });

  test('a grandchild in the background that closed its output is killed at once', async () => {
    const run = start('sleep 1000 >/dev/null 2>&1 & echo done');
    expect((await run.done).exitCode).toBe(0);
    // It was sent SIGKILL; that it is gone is a moment later on a busy machine.
    while (membersOf(run.pid).length > 0) await new Promise(setImmediate);
  });

  test('stop() while only the output is waited for ends it with the result that it has', async () => {
    const run = start('sleep 1000 & echo done; exit 4');
    await run.says('done');
    while (membersOf(run.pid).some((line) => line.includes('sh -c'))) await new Promise(setImmediate);
    run.stop();
    expect(await run.done).toMatchObject({ exitCode: 4 });
    expect(membersOf(run.pid)).toEqual([]);
  });

  test('a taker that is behind makes the command wait, and nothing is lost', async () => {
    let behind = 0;
    let most = 0;
    let total = 0;
    const run = start('head -c 20000000 /dev/zero', {
      onOutput: (chunk) => {
        total += chunk.length;
        most = Math.max(most, ++behind);
        return new Promise((resolve) => {
          let turns = 20;
          setImmediate(function slowly() {
            if (--turns > 0) setImmediate(slowly);
            else {
              behind--;
              resolve();
            }
          });
        });
      },
    });
    expect((await run.done).exitCode).toBe(0);
    expect(total).toBe(20_000_000);
    expect(most).toBeLessThan(4);
  });

  test('output that waits for its taker is not cut off, however long that takes', async () => {
    const timers: { readonly ms: number; readonly fire: () => void }[] = [];
    let drains = (): void => undefined;
    const draining = new Promise<void>((resolve) => {
      drains = resolve;
    });
    const clock: Clock = {
      now: () => 0,
      monotonic: () => 0,
      after: (ms, fire) => {
        timers.push({ ms, fire });
        if (ms === DRAIN_MS) drains();
        return () => undefined;
      },
    };
    // A stream may have one more chunk on its way when it is paused: each of them waits.
    const waiting: (() => void)[] = [];
    let taken = 0;
    let holds = (): void => undefined;
    const holding = new Promise<void>((resolve) => {
      holds = resolve;
    });
    const run = start('head -c 1000000 /dev/zero', {
      clock,
      onOutput: (chunk) => {
        taken += chunk.length;
        if (taken < 950_000) return undefined;
        holds();
        return new Promise((resolve) => waiting.push(resolve));
      },
    });
    const seen = { over: false };
    const done = run.done.then((ended) => {
      seen.over = true;
      return ended;
    });
    await Promise.all([draining, holding]);
    for (const timer of timers.filter((one) => one.ms === DRAIN_MS)) timer.fire();
    await new Promise(setImmediate);
    expect(seen.over).toBe(false);
    while (!seen.over) {
      for (const takeOn of waiting.splice(0)) takeOn();
      await new Promise(setImmediate);
    }
    expect((await done).exitCode).toBe(0);
    expect(taken).toBe(1_000_000);
  });

  test('a process that exits takes its commands with it', async () => {
    const pidFile = join(folder, 'pid');
    const script = `
      import { spawnCommand } from ${sourceFile('shell/process.ts')};
      const command = 'echo $$ > ${pidFile}; echo up; sleep 1000';
      spawnCommand({ command, cwd: '/', env: process.env, timeoutMs: 99000, onOutput: () => process.exit(0) });`;
    const [program, ...args] = nodeRunning(script);
    spawnSync(program ?? '', args);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    expect(pid).toBeGreaterThan(0);
    while (membersOf(pid).length > 0) await new Promise(setImmediate);
  });
});
