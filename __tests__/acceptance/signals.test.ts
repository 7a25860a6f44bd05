import { describe, expect, test } from '@jest/globals';
import { cli, ended, isAlive, start } from '../rig/cli.ts';
import { config, journal, kept, linesOf, workspace, write } from '../rig/workspace.ts';

const onPosix = process.platform === 'win32' ? test.skip : test;
const TWO = config(
  `first: { run: echo x >> first }\nsecond: { run: 'echo x >> second; echo ready; test -e go || sleep 600' }`,
);

describe('a signal', () => {
  onPosix.each([
    ['SIGINT', 130, 'Paused in second\n  stopped by Ctrl-C', 'paused', 'WorkflowPaused'],
    ['SIGTERM', 143, 'Cancelled: stopped by SIGTERM', 'cancelled', 'WorkflowFinished'],
    ['SIGHUP', 143, 'Cancelled: stopped by SIGHUP', 'cancelled', 'WorkflowFinished'],
  ] as const)(
    '%s ends the run with its code; `resume` goes on and does nothing twice that was done',
    async (signal, code, told, status, last) => {
      const folder = workspace({ 'bootspring.yml': TWO });
      const run = start(folder, ['run']);
      await run.prints('\nready\n');
      run.child.kill(signal);
      const { code: exit, stdout } = await ended(run);
      expect(exit).toBe(code);
      expect(stdout).toContain(told);
      expect(stdout).toMatch(/go on +bootspring resume wf_/);
      expect(JSON.parse(kept(folder, 'state.json'))).toMatchObject({ status });
      expect(journal(folder).at(-1)?.event).toMatchObject({ type: last });
      expect(await cli(folder, ['verify'])).toMatchObject({ code: 0 });
      write(folder, { go: '' });
      expect(await cli(folder, ['resume'])).toMatchObject({ code: 0 });
      expect(linesOf(folder, 'first')).toHaveLength(1);
      expect(linesOf(folder, 'second')).toHaveLength(2);
      expect(JSON.parse(kept(folder, 'state.json'))).toMatchObject({ status: 'completed', conclusion: 'success' });
    },
  );

  onPosix('SIGINT that comes twice kills what ignores it and gives the workflow up for good', async () => {
    const phase = `a: { run: 'trap "echo asked" TERM; echo $$ > pid; echo ready; while :; do sleep 0.1; done' }`;
    const folder = workspace({ 'bootspring.yml': config(phase) });
    const run = start(folder, ['run']);
    await run.prints('\nready\n');
    run.child.kill('SIGINT');
    await run.prints('\nasked\n');
    run.child.kill('SIGINT');
    const { code, stdout } = await ended(run);
    expect(code).toBe(130);
    expect(stdout).toContain('Cancelled by ');
    expect(isAlive(linesOf(folder, 'pid')[0])).toBe(false);
    expect(JSON.parse(kept(folder, 'state.json'))).toMatchObject({ status: 'cancelled' });
    expect(await cli(folder, ['resume'])).toMatchObject({ code: 2 });
  });

  onPosix('that comes while a gate is judged has the gate judged again, as a whole', async () => {
    const checks = `lint: echo x >> lint\n      types: 'echo x >> types; echo ready; test -e go || sleep 600'\n`;
    const folder = workspace({
      'bootspring.yml': config(
        'development: { run: echo x >> work }',
        `gates:\n  pre-commit:\n    checks:\n      ${checks}`,
      ),
    });
    const run = start(folder, ['run', '--max-parallel', '1']);
    await run.prints('\nready\n');
    run.child.kill('SIGTERM');
    expect((await ended(run)).code).toBe(143);
    write(folder, { go: '' });
    expect((await cli(folder, ['resume'])).code).toBe(0);
    expect(['work', 'lint', 'types'].map((name) => linesOf(folder, name).length)).toEqual([1, 2, 2]);
  });

  onPosix('that comes while a retry is waited for ends the wait', async () => {
    const retry = 'retry: { attempts: 3, initial: 10m, max: 10m, jitter: false }';
    const folder = workspace({ 'bootspring.yml': config('a: { run: "echo ECONNRESET; exit 1" }', retry) });
    const run = start(folder, ['run']);
    await run.prints('attempt 2 in 600s');
    run.child.kill('SIGINT');
    expect((await ended(run)).code).toBe(130);
  });

  onPosix(
    'is heard by the command at once; one that ignores it is killed after 5 s, and all is over before 7 s',
    async () => {
      const phase = `a: { run: 'trap "" TERM; echo $$ > pid; echo ready; while :; do sleep 1; done' }`;
      const folder = workspace({ 'bootspring.yml': config(phase) });
      const run = start(folder, ['run']);
      await run.prints('\nready\n');
      const began = performance.now();
      run.child.kill('SIGINT');
      const { code } = await ended(run);
      const took = performance.now() - began;
      expect(code).toBe(130);
      expect(took).toBeGreaterThan(4_500);
      expect(took).toBeLessThan(7_000);
      expect(isAlive(linesOf(folder, 'pid')[0])).toBe(false);
      expect(await cli(folder, ['verify'])).toMatchObject({ code: 0 });
    },
  );
});
