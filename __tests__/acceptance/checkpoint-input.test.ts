import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BUNDLE, cli } from '../rig/cli.ts';
import { config, git, idOf, leftovers, repository, temporary, write } from '../rig/workspace.ts';
import { smallDisk } from '../shell/layer/rig.ts';
import { describeTree, expectTree } from '../shell/restore/rig.ts';

const posix = process.platform === 'win32' ? test.skip : test;
const onLinux = process.platform === 'linux' ? test : test.skip;
const isRoot = process.getuid?.() === 0;
const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] as const;
const asNobody = ((): readonly string[] | undefined => {
  if (!isRoot) return [];
  const [program, ...args] = NOBODY;
  return spawnSync(program, [...args, process.execPath, BUNDLE, '--version']).status === 0 ? NOBODY : undefined;
})();
const withoutRights = asNobody !== undefined && process.platform !== 'win32' ? test : test.skip;
const canMount = ((): boolean => {
  const disk = smallDisk('64k');
  disk?.end();
  return disk !== undefined;
})();
const onSmallDisk = canMount ? test : test.skip;

describe('a disk that is full', () => {
  onSmallDisk('while a checkpoint is taken: the run is what it was, and says what is missing', async () => {
    const disk = smallDisk('8m');
    if (disk === undefined) return;
    const { folder } = disk;
    try {
      const phases = `one: { run: "echo 1 > one" }
two: { run: "head -c 5000000 /dev/urandom > big" }
three: { run: "rm big; echo 3 > three" }`;
      write(folder, { 'bootspring.yml': config(phases) });
      const run = await cli(folder, ['run']);
      expect(run.code).toBe(0);
      expect(run.stdout).toContain('Completed');
      expect(run.stdout + run.stderr).toMatch(/two.*the disk is full \(ENOSPC\)/);
      expect(leftovers(folder)).toEqual([]);
      expect(await cli(folder, ['verify'])).toMatchObject({ code: 0 });
      const restored = await cli(folder, ['restore', idOf(folder), 'two']);
      expect(restored).toMatchObject({ code: 2, stdout: '' });
      expect(restored.stderr).toMatch(/no checkpoint of two: .*ENOSPC/);
      expect(restored.stderr).toContain('checkpoints of this workflow: one, three');
      expect(await cli(folder, ['restore', idOf(folder), 'one'])).toMatchObject({ code: 0 });
      expect(fs.existsSync(join(folder, 'three'))).toBe(false);
    } finally {
      disk.end();
    }
  });

  onSmallDisk('while files are restored: exit 5, the tree is the old one and nothing else', async () => {
    const disk = smallDisk('6m');
    if (disk === undefined) return;
    const source = repository({
      'bootspring.yml': config(
        'one: { run: "mkdir d; for i in 1 2 3 4 5 6 7 8; do head -c 1000000 /dev/urandom > d/$i; done" }',
      ),
    });
    try {
      expect(await cli(source, ['run'])).toMatchObject({ code: 0 });
      const into = join(disk.folder, 'clone');
      git(source, 'clone', '-q', source, into);
      const before = describeTree(into);
      const restored = await cli(source, ['restore', idOf(source), 'one', '--into', into]);
      expect(restored).toMatchObject({ code: 5, stdout: '' });
      expect(restored.stderr).toContain('the disk is full (ENOSPC)');
      expect(describeTree(into)).toEqual(before);
      expect(leftovers(into)).toEqual([]);
      expect(fs.existsSync(join(into, '.bootspring/workflows'))).toBe(false);
    } finally {
      disk.end();
    }
  });
});

describe('a checkpoint that cannot be taken costs a sentence and not the run:', () => {
  withoutRights('a file that may not be read', async () => {
    const phases = 'one: { run: "echo x > fine; echo x > closed; chmod 0 closed" }\ntwo: { run: "rm -f closed" }';
    const folder = repository({ 'bootspring.yml': config(phases) });
    if (isRoot) execFileSync('chown', ['-R', '65534:65534', folder]);
    const run = await cli(folder, ['run'], { under: asNobody ?? [] });
    expect(run.code).toBe(0);
    expect(run.stdout + run.stderr).toContain('closed cannot be read (EACCES), so it could not be brought back');
    const restored = await cli(folder, ['restore', 'one'], { under: asNobody ?? [] });
    expect(restored.code).toBe(2);
    expect(restored.stderr).toContain('has no checkpoint of one: closed cannot be read (EACCES)');
    expect(leftovers(folder)).toEqual([]);
  });

  posix('a file of 5 GB', async () => {
    const folder = repository({
      'bootspring.yml': config('one: { run: "truncate -s 5G disk.img" }\ntwo: { run: "rm disk.img" }'),
    });
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(0);
    expect(run.stdout + run.stderr).toMatch(/5120 MiB, more than max-size allows \(2048 MiB\).*disk\.img \(5120 MiB\)/);
    expect(run.stdout + run.stderr).toContain('raise max-size');
    expect((await cli(folder, ['restore', 'one'])).stderr).toContain('checkpoints of this workflow: two');
  });
});

const bare = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/ \| -?\d+$/, ''));

describe('trees that are hard to bring back', () => {
  /** Runs it and brings each phase back in a clone; answers the tree that a phase left, by its name. */
  async function roundTrip(folder: string, phases: readonly string[]): Promise<Record<string, string[]>> {
    const run = await cli(folder, ['run']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const trees: Record<string, string[]> = {};
    for (const phase of phases) {
      const clone = join(temporary(), 'clone');
      git(folder, 'clone', '-q', folder, clone);
      expect(await cli(folder, ['restore', idOf(folder), phase, '--into', clone])).toMatchObject({
        code: 0,
        stderr: '',
      });
      trees[phase] = describeTree(clone);
      if (phase === phases.at(-1)) expectTree(clone, describeTree(folder));
    }
    return trees;
  }

  onLinux('names with newlines, escapes and bytes that are no text, which no output shows as they are', async () => {
    const script = String.raw`
      printf x > "$(printf 'new\nline')"; printf x > "$(printf 'esc\033[31m')"; printf x > "$(printf 'b\377d')"; mkdir "$(printf 'f\376')"; ln -s "$(printf 'b\377d')" "$(printf 'l\nk')"`;
    const folder = repository({
      'bootspring.yml': config('one: { run: sh names.sh }\ntwo: { run: "rm -r new* esc*" }'),
      'names.sh': script,
    });
    const trees = await roundTrip(folder, ['one', 'two']);
    expect(trees['one']?.map((line) => line.split(' | ')[0])).toEqual(
      expect.arrayContaining([
        expect.stringContaining('"b\u00ffd"'),
        expect.stringContaining('"new\\nline"'),
        expect.stringContaining('link "l\\nk" -> "b\u00ffd"'),
      ]),
    );
    const id = idOf(folder);
    const diff = await cli(folder, ['checkpoints', 'diff', 'two', '--id', id]);
    expect(diff.stdout).toMatch(/^- new\\nline\b/m);
    expect(diff.stdout).toMatch(/^- esc\\x1b\[31m/m);
    const first = await cli(folder, ['checkpoints', 'diff', 'one', '--id', id]);
    expect(first.stdout).toMatch(/^\+ b\\xffd\b/m);
    fs.writeFileSync(Buffer.from(`${folder}/b\u00ffd`, 'latin1'), 'mine');
    fs.writeFileSync(join(folder, 'new\nline'), 'mine too');
    const refused = await cli(folder, ['restore', id, 'one']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('b\\xffd, new\\nline');
    const forced = await cli(folder, ['restore', id, 'one', '--force']);
    expect(forced.code).toBe(0);
    for (const { stdout, stderr } of [
      diff,
      first,
      refused,
      forced,
      await cli(folder, ['checkpoints', id]),
      await cli(folder, ['verify', id]),
    ]) {
      // eslint-disable-next-line no-control-regex -- that is what is looked for
      expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\ufffd]/);
    }
  });

  posix('a folder that a file replaces, and back; links that lead to themselves and to what is not there', async () => {
    const phases = `one: { run: "mkdir -p t/u; echo 1 > t/u/v; ln -s loop loop; ln -s t/b t/a; ln -s a t/b; ln -s nowhere gone; ln -s . here" }
two: { run: "rm -r t; echo file > t" }
three: { run: "rm t; mkdir t; ln -s ../loop t/l" }
four: { run: "rm -r t; ln -s here t" }`;
    const trees = await roundTrip(repository({ 'bootspring.yml': config(phases) }), ['one', 'two', 'three', 'four']);
    const lines = (phase: string): string => trees[phase]?.join('\n') ?? '';
    expect(lines('one')).toContain('file "t/u/v" 644 2 ');
    expect(lines('two')).toContain('file "t" 644 5 ');
    expect(lines('three')).toContain('link "t/l" -> "../loop"');
    expect(lines('four')).toContain('link "t" -> "here"');
  });

  onLinux('a sparse file is sparse again', async () => {
    const folder = repository({
      'bootspring.yml': config(
        'one: { run: "truncate -s 64M s; printf end >> s; printf x | dd of=s bs=1 seek=9000000 conv=notrunc 2>&1" }',
      ),
    });
    expect(await cli(folder, ['run'])).toMatchObject({ code: 0 });
    const clone = join(temporary(), 'clone');
    git(folder, 'clone', '-q', folder, clone);
    expect(await cli(folder, ['restore', idOf(folder), 'one', '--into', clone])).toMatchObject({ code: 0 });
    const { size, blocks } = fs.statSync(join(clone, 's'));
    expect(size).toBe(64 * 1024 ** 2 + 3);
    expect(blocks * 512).toBeLessThan(size / 2);
    execFileSync('cmp', [join(folder, 's'), join(clone, 's')]);
  });

  posix('a clock that goes back, and files from the future', async () => {
    const phases = `one: { run: "echo 11 > a; touch -d 2100-01-01 a; echo 11 > b; touch -d 1999-01-01 b" }
two: { run: "echo 22 > a; touch -d 1980-01-01 a; echo 22 > b; touch -d 1999-01-01 b" }
three: { run: "echo 33 > b; touch -d 1999-01-01 b; touch -d 1960-01-01 a" }`;
    const trees = await roundTrip(repository({ 'bootspring.yml': config(phases) }), ['one', 'two', 'three']);
    const contents = Object.values(trees).map((lines) =>
      lines.filter((line) => /^file "[ab]"/.test(line)).map((line) => line.split(' ')[4]),
    );
    const [one = [], two = [], three = []] = contents;
    expect(one[0]).toBe(one[1]);
    expect(two[0]).toBe(two[1]);
    expect(new Set([...one, ...two, ...three]).size).toBe(3);
    expect(trees['three']?.find((line) => line.startsWith('file "a"'))).toMatch(/ \| -315619200000000000$/);
  });

  onSmallDisk('a state folder on a device of its own', async () => {
    const phases =
      'one: { run: "mkdir d; echo 1 > d/a; echo 1 > b; ln -s b l" }\ntwo: { run: "rm -r d; echo 2 > b; echo 2 > c" }';
    const folder = repository({ 'bootspring.yml': config(phases), '.gitignore': '.bootspring\n' });
    fs.mkdirSync(join(folder, '.bootspring'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', join(folder, '.bootspring')]);
    try {
      const trees = await roundTrip(folder, ['one', 'two']);
      fs.writeFileSync(join(folder, 'mine'), 'nobody else has it');
      const id = idOf(folder);
      expect((await cli(folder, ['restore', id, 'one'])).code).toBe(2);
      const restored = await cli(folder, ['restore', id, 'one', '--force']);
      expect(restored).toMatchObject({ code: 0, stderr: '' });
      expect(bare(describeTree(folder))).toEqual(bare(trees['one'] ?? []));
      expect(fs.readFileSync(join(folder, `.bootspring/aside/${id}-one-1/mine`), 'utf8')).toBe('nobody else has it');
      expect(fs.readdirSync(folder).filter((name) => name.startsWith('.bootspring'))).toEqual(['.bootspring']);
      expect(await cli(folder, ['resume', id])).toMatchObject({ code: 0 });
    } finally {
      execFileSync('umount', ['-l', join(folder, '.bootspring')]);
    }
  });
});
