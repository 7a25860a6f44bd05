import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSources, hashFile } from '../../src/shell/sources.ts';
import { temporaryFolder, writeTree } from './rig.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const git = (folder: string, ...args: string[]): void => {
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always', ...args],
    { cwd: folder, stdio: 'ignore', env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: folder } },
  );
};
const repositoryAt = (folder: string, files: Readonly<Record<string, string>>): void => {
  fs.mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  writeTree(folder, files);
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'first');
};
const printOf = async (folder = root): Promise<string> => {
  const print = await createSources(folder).fingerprint();
  if (print === undefined) throw new Error('no fingerprint');
  return print;
};

const CHANGES: readonly (readonly [string, () => void])[] = [
  ['content', () => fs.writeFileSync(path.join(root, 'a.txt'), 'b')],
  ['the executable bit', () => fs.chmodSync(path.join(root, 'a.txt'), 0o755)],
  ['a new file', () => fs.writeFileSync(path.join(root, 'new.txt'), '')],
  ['a deleted file', () => fs.rmSync(path.join(root, 'sub/b.txt'))],
  ['a moved file', () => fs.renameSync(path.join(root, 'a.txt'), path.join(root, 'c.txt'))],
  ['a link elsewhere', () => (fs.rmSync(path.join(root, 'link')), fs.symlinkSync('sub', path.join(root, 'link')))],
  [
    'a link made a file',
    () => (fs.rmSync(path.join(root, 'link')), fs.writeFileSync(path.join(root, 'link'), 'a.txt')),
  ],
];
const FILES = { 'a.txt': 'a', 'sub/b.txt': 'b', '.gitignore': 'out\nnode_modules\n' };

describe.each([true, false])('the fingerprint of a workspace (git: %s)', (withGit) => {
  beforeEach(() => {
    fs.mkdirSync(root, { recursive: true });
    if (withGit) repositoryAt(root, FILES);
    else writeTree(root, FILES);
    fs.symlinkSync('a.txt', path.join(root, 'link'));
  });

  test.each(CHANGES)('changes with %s and comes back with what was there', async (_name, change) => {
    const before = await printOf();
    expect(before).toMatch(/^sha256:[0-9a-f]{64}$/);
    const copy = temporaryFolder();
    fs.cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
    change();
    expect(await printOf()).not.toBe(before);
    expect(await printOf(copy)).toBe(before);
    fs.rmSync(copy, { recursive: true });
  });

  test('does not change with times, .bootspring and node_modules', async () => {
    const before = await printOf();
    fs.utimesSync(path.join(root, 'a.txt'), 1, 1);
    writeTree(root, { '.bootspring/state.json': '{}', 'node_modules/x/index.js': '' });
    expect(await printOf()).toBe(before);
  });
});

describe('the fingerprint', () => {
  test('does not change with ignored files or with a commit of the same files', async () => {
    repositoryAt(root, FILES);
    const before = await printOf();
    writeTree(root, { 'out/x': '1' });
    expect(await printOf()).toBe(before);
    git(root, 'commit', '-q', '--allow-empty', '-m', 'second');
    expect(await printOf()).toBe(before);
    git(root, 'rm', '-q', '--cached', 'a.txt');
    expect(await printOf()).toBe(before);
  });

  test('sees .bootspring only as its own, even when it is tracked', async () => {
    repositoryAt(root, { ...FILES, '.bootspring/x': '1', '.bootspringrc': '1' });
    const before = await printOf();
    writeTree(root, { '.bootspring/x': '2' });
    expect(await printOf()).toBe(before);
    writeTree(root, { '.bootspringrc': '2' });
    expect(await printOf()).not.toBe(before);
  });

  test('covers the commit and the files of submodules and of repositories inside', async () => {
    const library = temporaryFolder();
    repositoryAt(library, { 'lib.txt': '1' });
    repositoryAt(root, FILES);
    git(root, 'submodule', 'add', '-q', library, 'vendor/lib');
    repositoryAt(path.join(root, 'inside'), { 'x.txt': '1' });
    const seen = new Set([await printOf()]);
    expect(seen).toContain(await printOf());
    git(path.join(root, 'vendor/lib'), 'commit', '-q', '--allow-empty', '-m', 'second');
    seen.add(await printOf());
    writeTree(root, { 'vendor/lib/lib.txt': '2' });
    seen.add(await printOf());
    writeTree(root, { 'inside/x.txt': '2' });
    seen.add(await printOf());
    expect(seen.size).toBe(4);
    fs.rmSync(library, { recursive: true });
  });

  test('of a folder that the repository around it ignores covers its files', async () => {
    repositoryAt(root, FILES);
    writeTree(root, { 'out/project/a.txt': '1' });
    const before = await printOf(path.join(root, 'out/project'));
    writeTree(root, { 'out/project/a.txt': '2' });
    expect(await printOf(path.join(root, 'out/project'))).not.toBe(before);
  });

  test('of a folder in a repository covers only that folder', async () => {
    repositoryAt(root, FILES);
    const before = await printOf(path.join(root, 'sub'));
    writeTree(root, { 'a.txt': 'other' });
    expect(await printOf(path.join(root, 'sub'))).toBe(before);
    writeTree(root, { 'sub/b.txt': 'other' });
    expect(await printOf(path.join(root, 'sub'))).not.toBe(before);
  });

  test('is undefined when a file or the list cannot be read', async () => {
    repositoryAt(root, FILES);
    const broken = createSources(root, {
      now: () => Date.now(),
      hash: () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      },
    });
    expect(await broken.fingerprint()).toBeUndefined();
    fs.writeFileSync(path.join(root, '.git/index'), 'junk');
    expect(await createSources(root).fingerprint()).toBeUndefined();
    expect(await createSources(path.join(root, 'missing')).fingerprint()).toBeUndefined();
  });

  test('is undefined when a name is not UTF-8: two such names could not be told apart', async () => {
    if (process.platform !== 'linux') return;
    fs.writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]), '1');
    expect(await createSources(root).fingerprint()).toBeUndefined();
    git(root, 'init', '-q');
    expect(await createSources(root).fingerprint()).toBeUndefined();
  });

  test('reads again only what changed, once the stamps are old enough to be trusted', async () => {
    repositoryAt(root, { 'a.txt': 'a', 'b.txt': 'b' });
    const read: string[] = [];
    let now = Date.now();
    const sources = createSources(root, {
      now: () => now,
      hash: (file, size) => {
        read.push(path.basename(file));
        return hashFile(file, size);
      },
    });
    const readBy = async (): Promise<string[]> => {
      read.length = 0;
      await sources.fingerprint();
      return read.splice(0).sort();
    };
    expect(await readBy()).toEqual(['a.txt', 'b.txt']);
    expect(await readBy()).toEqual(['a.txt', 'b.txt']);
    now += 60_000;
    expect(await readBy()).toEqual(['a.txt', 'b.txt']);
    expect(await readBy()).toEqual([]);
    fs.writeFileSync(path.join(root, 'a.txt'), 'c');
    expect(await readBy()).toEqual(['a.txt']);
    fs.chmodSync(path.join(root, 'b.txt'), 0o755);
    expect(await readBy()).toEqual(['b.txt']);
    fs.rmSync(path.join(root, 'b.txt'));
    expect(await readBy()).toEqual([]);
  });

  test('sees a write of the same size that leaves the stamps as they were', async () => {
    repositoryAt(root, { 'a.txt': 'a' });
    const sources = createSources(root);
    const before = await sources.fingerprint();
    const { atime, mtime } = fs.statSync(path.join(root, 'a.txt'));
    fs.writeFileSync(path.join(root, 'a.txt'), 'b');
    fs.utimesSync(path.join(root, 'a.txt'), atime, mtime);
    expect(await sources.fingerprint()).not.toBe(before);
  });

  test('of a large file is that of its bytes', async () => {
    const file = path.join(root, 'large');
    fs.writeFileSync(file, Buffer.alloc((1 << 22) + 17, 'x'));
    expect(await hashFile(file, (1 << 22) + 17)).toBe(await hashFile(file, 0));
  });
});

describe('whether a source was written since a time', () => {
  const later = (): number => Date.now() + 60_000;

  /** Stamps may be a tick behind the clock, so times are kept apart by more than that. */
  const settle = async (): Promise<number> => {
    const start = Date.now();
    while (Date.now() < start + 25) await new Promise((resolve) => setImmediate(resolve));
    return Date.now();
  };

  describe.each([true, false])('with an earlier list: %s', (listed) => {
    test.each([
      ['written', () => fs.writeFileSync(path.join(root, 'a.txt'), 'x')],
      ['deleted', () => fs.rmSync(path.join(root, 'sub/b.txt'))],
      [
        'new, with an old time',
        () => (writeTree(root, { 'n.txt': '' }), fs.utimesSync(path.join(root, 'n.txt'), 1, 1)),
      ],
      ['moved', () => fs.renameSync(path.join(root, 'sub/b.txt'), path.join(root, 'sub/z.txt'))],
      ['executable now', () => fs.chmodSync(path.join(root, 'a.txt'), 0o755)],
    ])('a file that is %s shows', async (_name, change) => {
      writeTree(root, FILES);
      const sources = createSources(root);
      const at = await settle();
      if (listed) await sources.fingerprint();
      const asked = listed ? await settle() : at;
      expect(await createSources(root).writtenSince(asked)).toBe(false);
      change();
      expect(await sources.writtenSince(asked)).toBe(true);
    });
  });

  test('a file system that keeps whole seconds is given two', async () => {
    writeTree(root, FILES);
    const second = Math.floor(Date.now() / 1000) + 1000;
    fs.utimesSync(path.join(root, 'a.txt'), second, second);
    expect(await createSources(root).writtenSince(second * 1000 + 1500)).toBe(true);
    expect(await createSources(root).writtenSince(second * 1000 + 2500)).toBe(false);
    fs.utimesSync(path.join(root, 'a.txt'), second + 0.5, second + 0.5);
    expect(await createSources(root).writtenSince(second * 1000 + 1500)).toBe(false);
  });

  test('a deletion shows in the list even when no stamp does', async () => {
    writeTree(root, FILES);
    const sources = createSources(root);
    await sources.fingerprint();
    const at = later();
    expect(await sources.writtenSince(at)).toBe(false);
    fs.rmSync(path.join(root, 'sub/b.txt'));
    expect(await sources.writtenSince(at)).toBe(true);
  });

  test('an ignored file beside the sources does not count when the list is known', async () => {
    repositoryAt(root, FILES);
    for (const name of ['a.txt', 'sub/b.txt', '.gitignore']) fs.utimesSync(path.join(root, name), 1, 1);
    const sources = createSources(root, { now: () => 0, hash: hashFile });
    await sources.fingerprint();
    const at = later();
    writeTree(root, { 'out/x': '1' });
    fs.utimesSync(root, at / 1000 + 60, at / 1000 + 60);
    expect(await sources.writtenSince(at)).toBe(false);
    expect(await createSources(root).writtenSince(at)).toBe(true);
  });

  test('is true when it cannot be told', async () => {
    expect(await createSources(path.join(root, 'missing')).writtenSince(later())).toBe(true);
  });
});
