import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BUNDLE, cli, isAlive } from '../rig/cli.ts';
import { config, kept, linesOf, temporary, workflowFolder, workspace, write } from '../rig/workspace.ts';

const onLinux = process.platform === 'linux' ? test : test.skip;
const isRoot = process.getuid?.() === 0;
const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] as const;
/** Whether somebody who is not root can be had, and can read the bundle. */
const asNobody = ((): readonly string[] | undefined => {
  if (!isRoot) return [];
  const [program, ...args] = NOBODY;
  return spawnSync(program, [...args, process.execPath, BUNDLE, '--version']).status === 0 ? NOBODY : undefined;
})();
// Root may write everywhere: without another user to become, the promise cannot be looked at.
const withoutRights = asNobody !== undefined && process.platform !== 'win32' ? test : test.skip;

/** Whether this user may mount: a small file system of its own is a disk that really is full. */
const canMount = ((): boolean => {
  if (process.platform !== 'linux' || !isRoot) return false;
  const folder = temporary();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (mounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return mounted;
})();
const onSmallDisk = canMount ? test : test.skip;

describe('storage that cannot be written: exit 5, and the verdict is told', () => {
  withoutRights('a folder without the right to write', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { run: "echo ran" }') });
    chmodSync(folder, 0o555);
    const run = await cli(folder, ['run'], { under: asNobody ?? [] });
    chmodSync(folder, 0o755);
    expect(run).toMatchObject({ code: 5, stdout: '' });
    expect(run.stderr).toContain('permission denied (EACCES)');
    expect(run.stderr).toContain(join(folder, '.bootspring'));
  });

  const FULL = {
    'bootspring.yml': config(
      'one: { run: "echo x >> one.txt" }\ntwo: { run: "cat /dev/zero > big; yes output | head -c 20000" }\nthree: { run: "echo x >> three.txt" }',
    ),
  };
  onSmallDisk('a disk that a phase fills: what is recorded stays, and with room again it goes on', async () => {
    const folder = temporary();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', folder]);
    try {
      write(folder, FULL);
      const run = await cli(folder, ['run']);
      expect(run.code).toBe(5);
      expect(run.stderr).toContain('the disk is full (ENOSPC)');
      expect(run.stdout).toMatch(/✓ one .*\n(.*\n)*Broken off after .*\n +go on +bootspring resume wf_/);
      const before = kept(folder, 'journal.jsonl');
      expect(await cli(folder, ['verify'])).toMatchObject({ code: 0 });
      rmSync(join(folder, 'big'));
      write(folder, { 'big/x': '' });
      expect(await cli(folder, ['resume'])).toMatchObject({ code: 0 });
      expect(kept(folder, 'journal.jsonl').startsWith(before)).toBe(true);
      expect([linesOf(folder, 'one.txt'), linesOf(folder, 'three.txt')]).toEqual([['x'], ['x']]);
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });

  onLinux('a file that may not grow: the failure that could not be recorded is still told', async () => {
    const gate = 'gates:\n  pre-commit:\n    checks:\n      lint: "echo surely-wrong; exit 1"\n';
    const folder = workspace({ 'bootspring.yml': config('development: { run: "true" }', gate) });
    expect((await cli(folder, ['run'])).code).toBe(6);
    // The limit lets everything be written but what the check says.
    const lines = kept(folder, 'journal.jsonl').split('\n');
    const fits = lines.findIndex(
      (line) =>
        line.includes('"lint","outcome"') || (line.includes('surely-wrong') && line.includes('AttemptFinished')),
    );
    const size = Buffer.byteLength(`${lines.slice(0, fits).join('\n')}\n`) + 100;
    rmSync(join(folder, '.bootspring'), { recursive: true });
    const run = await cli(folder, ['run'], { under: ['prlimit', `--fsize=${size}`] });
    expect(run.code).toBe(5);
    expect(run.stdout).toContain('lint failed: exit code 1');
    expect(run.stdout).toContain('surely-wrong');
    expect(run.stderr).toContain('error: Could not write the journal');
    const document = await cli(folder, ['status', '--json']);
    expect(JSON.parse(document.stdout)).toMatchObject({ status: 'running' });
  });

  test('a file in the place of .bootspring', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { run: "true" }'), '.bootspring': '' });
    const run = await cli(folder, ['run']);
    expect(run).toMatchObject({ code: 5, stdout: '' });
    expect(run.stderr).toContain('.bootspring is not a real folder');
  });

  test('metrics that cannot be written: the phases are told as completed, and it is exit 5', async () => {
    const phase = 'a: { run: mkdir -p "$BOOTSPRING_ARTIFACTS/../metrics.json/x" }';
    const run = await cli(workspace({ 'bootspring.yml': config(phase) }), ['run']);
    expect(run.code).toBe(5);
    expect(run.stdout).toContain('Completed in');
    expect(run.stderr).toContain('metrics.json');
  });
});

describe('a command that', () => {
  test('does not exist is errored, tried once, and told how to mend', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { run: surely-not-there --now }') });
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(6);
    expect(run.stdout).toContain('errored: surely-not-there: command not found');
    expect(run.stdout).toContain('Install the tool in a step before this one');
    expect(JSON.parse(kept(folder, 'state.json')).phases[0].agents[0]).toMatchObject({ attempts: 1, status: 'failed' });
  });

  test('may not be executed is errored, and told how to mend', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { run: ./script.sh }'), 'script.sh': 'exit 0\n' });
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(6);
    expect(run.stdout).toMatch(/errored: .*permission denied/i);
    expect(run.stdout).toContain('chmod +x');
  });

  test('takes too long is ended, timed out, and told how to mend', async () => {
    const phase =
      'a: { agents: [{ name: slow, run: "echo before; sleep 600", timeout: 300ms, retry: { attempts: 1 } }] }';
    const folder = workspace({ 'bootspring.yml': config(phase) });
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(6);
    expect(run.stdout).toContain('timed out after 300ms');
    expect(run.stdout).toContain('│ before');
    expect(run.stdout).toContain('timeout: in bootspring.yml');
  });

  test('is ended by a signal of its own failed, and told which', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { agents: [{ name: x, run: "kill -SEGV $$" }] }') });
    const run = await cli(folder, ['run']);
    expect(run).toMatchObject({ code: 6, stdout: expect.stringContaining('killed by SIGSEGV') });
  });

  test('leaves a process in the background is not waited for', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { run: "sleep 600 & echo $! > pid; echo done" }') });
    expect((await cli(folder, ['run'])).code).toBe(0);
    expect(isAlive(linesOf(folder, 'pid')[0])).toBe(false);
  });

  test('cleans the checkout of what git ignores breaks nothing but its own record', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { run: rm -rf .bootspring }\nb: { run: echo b >> ran }') });
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('The journal was removed');
    expect(linesOf(folder, 'ran')).toEqual([]);
  });

  const MEGABYTES = Number(process.env['OUTPUT_MB'] ?? 300);
  onLinux(
    `prints ${MEGABYTES} MB, in lines and without: memory stays below 200 MB, every byte is in the log`,
    async () => {
      const bytes = MEGABYTES * 1_000_000;
      const lines = `yes "an ordinary line of output" | head -c ${bytes / 2}`;
      const binary = `head -c ${bytes / 2} /dev/zero`;
      const folder = workspace({
        'bootspring.yml': config(
          `loud: { run: '${lines}; ${binary}; echo; echo the end' }\nmeasure: { run: grep VmHWM /proc/$PPID/status > peak }`,
        ),
      });
      const run = await cli(folder, ['run', '-q']);
      expect(run.code).toBe(0);
      const peak = Number(/(\d+) kB/.exec(linesOf(folder, 'peak')[0] ?? '')?.[1]);
      expect(peak).toBeGreaterThan(1000);
      expect(peak).toBeLessThan(200_000);
      const log = Number(
        execFileSync('stat', ['-c', '%s', join(workflowFolder(folder), 'logs/phase-loud.log')], { encoding: 'utf8' }),
      );
      expect(log).toBeGreaterThan(bytes);
      expect(log).toBeLessThan(bytes + 1000);
    },
  );
});

test('a workspace whose name has spaces, quotes and letters of other alphabets', async () => {
  const folder = join(temporary(), `it's a "wörk" $(touch x) 空間`);
  mkdirSync(folder);
  write(folder, { 'bootspring.yml': config('a: { run: "pwd > where.txt; ls \\"$BOOTSPRING_ARTIFACTS\\"" }') });
  expect(await cli(folder, ['run'])).toMatchObject({ code: 0, stderr: '' });
  expect(linesOf(folder, 'where.txt')).toEqual([folder]);
});
