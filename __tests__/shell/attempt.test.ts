import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SecretsStep, Step } from '../../src/model/pipeline.ts';
import type { AttemptRequest, Clock } from '../../src/ports.ts';
import type { Builtin } from '../../src/shell/runner/builtin.ts';
import { attemptRig, builtins, clock, request, step } from './attempt-rig.ts';

const rig = attemptRig();
const secrets: SecretsStep = { kind: 'secrets', key: 'secrets', title: 'secret scan' };

describe('outcomes', () => {
  test.each([
    ['exit 0', { kind: 'passed' }],
    ['exit 3', { kind: 'failed', reason: 'exit-code', detail: 'exit code 3' }],
    ['kill -SEGV $$', { kind: 'failed', reason: 'signal', detail: 'killed by SIGSEGV' }],
    ['no-such-tool --fix', { kind: 'errored', reason: 'command-not-found', detail: 'no-such-tool: command not found' }],
    ['exit 127', { kind: 'errored', reason: 'command-not-found' }],
    ['./locked', { kind: 'errored', reason: 'not-executable', detail: expect.stringMatching(/^\.\/locked: /) }],
  ])('%s', async (command, outcome) => {
    writeFileSync(join(rig.cwd, 'locked'), 'x');
    chmodSync(join(rig.cwd, 'locked'), 0o644);
    const report = await rig.run(command);
    expect(report.outcome).toMatchObject(outcome);
    expect(report.steps).toMatchObject([{ key: command, outcome }]);
  });

  test('a folder that is not there', async () => {
    const report = await rig.run('true', {}, { cwd: 'nowhere' });
    expect(report.outcome).toMatchObject({
      kind: 'errored',
      reason: 'spawn-failed',
      detail: expect.stringContaining('nowhere'),
    });
  });

  test('a time-out, which the steps of an attempt share', async () => {
    const report = await rig.runner.start(request([step('sleep 0.2'), step('sleep 1000')], { timeoutMs: 400 })).done;
    expect(report.outcome).toEqual({ kind: 'timedOut', detail: 'timed out after 400ms' });
    expect(report.steps.map((one) => one.outcome.kind)).toEqual(['passed', 'timedOut']);
    expect(report.evidence?.signal).toBe('SIGTERM');
  });

  test('stop() cancels what runs and what has not begun', async () => {
    const started = rig.runner.start(request([step('touch up; sleep 1000'), step('touch never')]));
    while (!existsSync(join(rig.cwd, 'up'))) await new Promise(setImmediate);
    started.stop();
    expect((await started.done).outcome.kind).toBe('cancelled');
    expect(existsSync(join(rig.cwd, 'never'))).toBe(false);
    rig.trees = ['t'];
    const early = rig.runner.start(request([step('touch never')], { shared: true }));
    early.stop();
    expect((await early.done).outcome.kind).toBe('cancelled');
    expect(existsSync(join(rig.cwd, 'never'))).toBe(false);
  });

  test('the first step that does not pass ends the attempt, and the evidence is of it', async () => {
    const report = await rig.runner.start(
      request([step('echo one'), step('echo HTTP 503; exit 1'), step('echo three')]),
    ).done;
    expect(report.steps).toHaveLength(2);
    expect(report.outcome).toMatchObject({ kind: 'failed', detail: 'exit code 1' });
    expect(report.evidence).toEqual({ exitCode: 1, matched: ['http-503'], tail: 'HTTP 503', bytes: 9 });
    expect(await rig.logged()).toMatch(
      /^==> testing\/unit \(attempt 1\): echo one && echo HTTP 503; exit 1 && echo three\n/,
    );
    expect(await rig.logged()).toMatch(
      /--> echo one\none\n--> echo HTTP 503; exit 1\nHTTP 503\n<== exit code 1 after \d\.\ds\n$/,
    );
  });

  test("the user's patterns are evidence too", async () => {
    const report = await rig.run('echo it was flaky 7; exit 1', { retryOn: ['/flaky \\d/', '/other/'] });
    expect(report.evidence?.matched).toEqual(['/flaky \\d/']);
  });

  test('a task without steps has not passed', async () => {
    expect((await rig.runner.start(request([])).done).outcome.kind).toBe('errored');
  });

  test('files that cannot be made are an outcome', async () => {
    writeFileSync(rig.stateDir, '');
    expect((await rig.run('true')).outcome).toMatchObject({ kind: 'errored', reason: 'internal' });
  });
});

describe('built-in checks', () => {
  test('get their facts, and their lines are logged', async () => {
    rig.setUp({
      builtins: {
        ...builtins,
        secrets: async (of, facts) => ({
          outcome: {
            kind: 'failed',
            reason: 'secrets-found',
            detail: `${of.title} ${facts.task} ${facts.env['SECRET']}`,
          },
          lines: ['found one', `in ${facts.cwd === rig.cwd}`],
        }),
      },
    });
    const report = await rig.runner.start(request([secrets, step('touch never')])).done;
    expect(report.outcome).toMatchObject({ reason: 'secrets-found', detail: 'secret scan testing/unit undefined' });
    expect(await rig.logged()).toContain('found one\nin true\n<== secret scan');
    expect(existsSync(join(rig.cwd, 'never'))).toBe(false);
  });

  test('an exception, a hang and a stop are outcomes', async () => {
    rig.setUp({ builtins: { ...builtins, secrets: () => Promise.reject(new Error('broken')) } });
    const broken = await rig.runner.start(request([secrets])).done;
    expect(broken.outcome).toMatchObject({
      kind: 'errored',
      reason: 'internal',
      detail: expect.stringContaining('broken'),
    });
    const signals: AbortSignal[] = [];
    const hang: Builtin<Step> = (_step, facts) => {
      signals.push(facts.signal);
      return new Promise(() => undefined);
    };
    rig.setUp({ builtins: { ...builtins, secrets: hang } });
    expect((await rig.runner.start(request([secrets], { timeoutMs: 20 })).done).outcome.kind).toBe('timedOut');
    const stopped = rig.runner.start(request([secrets]));
    await new Promise(setImmediate);
    stopped.stop();
    expect((await stopped.done).outcome.kind).toBe('cancelled');
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
  });
});

describe('reuse', () => {
  const recorded = (key: string): AttemptRequest['recorded'][number] => ({ key, tree: 't', from: `pre-push/${key}` });

  test('a step whose sources are the same is not run again', async () => {
    rig.trees = ['t'];
    const report = await rig.runner.start(
      request([step('touch a'), step('touch b')], { recorded: [recorded('touch a'), recorded('touch b')] }),
    ).done;
    expect(report.outcome).toEqual({ kind: 'reused', from: 'pre-push/touch b' });
    expect(report.steps.map((one) => one.tree)).toEqual(['t', 't']);
    expect(report).not.toHaveProperty('evidence');
    expect(rig.digests).toBe(1);
    expect(existsSync(join(rig.cwd, 'a'))).toBe(false);
    expect(await rig.logged()).toContain(
      '--> touch a: not run again, the sources are the same as for pre-push/touch a\n',
    );
  });

  test('another tree, an unknown tree and a command in between are reasons to run', async () => {
    rig.trees = ['other'];
    expect((await rig.run('touch a', { recorded: [recorded('touch a')] })).outcome.kind).toBe('passed');
    rig.trees = [undefined];
    expect((await rig.run('touch a', { recorded: [recorded('touch a')] })).outcome.kind).toBe('passed');
    rig.trees = ['t', 'changed'];
    rig.digests = 0;
    const report = await rig.runner.start(
      request([step('touch a'), step('touch new'), step('touch b')], {
        recorded: [recorded('touch a'), recorded('touch b')],
      }),
    ).done;
    expect(report.steps.map((one) => one.outcome.kind)).toEqual(['reused', 'passed', 'passed']);
    expect(report.outcome).toEqual({ kind: 'passed' });
    expect(rig.digests).toBe(2);
  });

  test('a shared step remembers its tree only when it left the sources alone', async () => {
    rig.trees = ['t'];
    expect((await rig.run('true', { shared: true })).steps[0]?.tree).toBe('t');
    rig.trees = ['t', 'u'];
    expect((await rig.run('true', { shared: true })).steps[0]).not.toHaveProperty('tree');
    rig.trees = [undefined];
    expect((await rig.run('true', { shared: true })).steps[0]).not.toHaveProperty('tree');
    rig.trees = ['t'];
    expect((await rig.run('false', { shared: true })).steps[0]).not.toHaveProperty('tree');
  });

  test('a long step remembers its tree when nothing was rig.written, a short one never asks', async () => {
    rig.trees = ['t'];
    rig.written = [false, true];
    expect((await rig.run('sleep 0.3')).steps[0]?.tree).toBe('t');
    expect((await rig.run('sleep 0.3')).steps[0]).not.toHaveProperty('tree');
    rig.digests = 0;
    rig.written = [false];
    let slow = 0;
    const steady: Clock = { ...clock, monotonic: () => (slow += 10) };
    rig.setUp({ clock: steady });
    expect((await rig.run('true')).steps[0]).not.toHaveProperty('tree');
    expect(rig.digests).toBe(0);
  });

  test('what it left beside the sources is remembered with it', async () => {
    rig.trees = ['t'];
    rig.left = 'sha256:x';
    const report = await rig.run('true', { shared: true });
    expect(report.steps[0]).toMatchObject({ tree: 't', left: { digest: 'sha256:x' } });
    const { from = 0, to = 0 } = report.steps[0]?.left ?? {};
    expect(from).toBeGreaterThan(0);
    expect(to).toBeGreaterThanOrEqual(from);
    rig.left = undefined;
    expect((await rig.run('true', { shared: true })).steps[0]).not.toHaveProperty('tree');
  });

  test('a step is run again when what it left is not there any more', async () => {
    const left = { from: 1, to: 2, digest: 'sha256:x' };
    rig.trees = ['t'];
    rig.left = 'sha256:x';
    const again = { recorded: [{ ...recorded('touch a'), left }] };
    expect((await rig.run('touch a', again)).outcome.kind).toBe('reused');
    for (const other of ['', 'sha256:y', undefined]) {
      rig.left = other;
      expect((await rig.run('touch a', again)).outcome.kind).toBe('passed');
    }
    expect(await rig.logged()).toContain(
      '--> touch a: run again, files that pre-push/touch a left were changed or deleted since\n',
    );
  });

  test('where a step is run again for what it left, all steps of its task are', async () => {
    rig.trees = ['t'];
    const left = { from: 1, to: 2, digest: 'sha256:gone' };
    const report = await rig.runner.start(
      request([step('touch a'), step('touch b'), step('touch c')], {
        recorded: [recorded('touch a'), { ...recorded('touch b'), left }, recorded('touch c')],
      }),
    ).done;
    expect(report.steps.map((one) => one.outcome.kind)).toEqual(['passed', 'passed', 'passed']);
  });

  describe('what a later step changed or deleted', () => {
    /** What was left, one answer after the other: of each step, of the first one again, of all of them. */
    const run = async (answers: (string | undefined)[], ...steps: string[]) => {
      const left = async () => answers.shift();
      rig.setUp({ workspace: { fingerprint: async () => 't', writtenSince: async () => false, left } });
      const report = await rig.runner.start(
        request(
          steps.map((each) => step(each)),
          { shared: true },
        ),
      ).done;
      return report.steps.map((each) => each.left);
    };

    test('is one with it: both left what there is now', async () => {
      const [first, second, third] = await run(['one', '', '', '', 'all'], 'true', 'true ', 'true  ');
      expect(first?.digest).toBe('all');
      expect([second, third]).toEqual([first, first]);
    });

    test('makes no difference where each left its own files alone, or where nobody can tell', async () => {
      expect(await run(['one', 'two', 'one'], 'true', 'true ')).toMatchObject([{ digest: 'one' }, { digest: 'two' }]);
      const untold = await run(['one', 'two', 'else', undefined], 'true', 'true ');
      expect(untold).toMatchObject([{ digest: 'one' }, { digest: 'two' }]);
    });

    test('stays as it was told where not all of it went well', async () => {
      expect(await run(['one', 'two', 'else', 'all'], 'true', 'false')).toMatchObject([{ digest: 'one' }, undefined]);
    });
  });

  test('a workspace that throws costs reuse, not the run', async () => {
    const broken = {
      fingerprint: () => Promise.reject(new Error('x')),
      writtenSince: () => Promise.reject(new Error('x')),
      left: () => Promise.reject(new Error('x')),
    };
    rig.setUp({ workspace: broken });
    expect((await rig.run('sleep 0.3', { recorded: [recorded('sleep 0.3')] })).outcome.kind).toBe('passed');
  });
});
