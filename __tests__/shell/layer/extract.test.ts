import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { layers } from '../../../src/shell/layer/layers.ts';
import { LARGE } from '../../../src/shell/layer/read-file.ts';
import type { ExtractTarget } from '../../../src/shell/layer/types.ts';
import { bytesOfPath } from '../../../src/shell/layer/system-path.ts';
import { problemIn, temporaryFolder, valueOf } from '../rig.ts';
import { COMPRESSIONS, has, inline, noise, open, pack, packTree, smallDisk, targetsIn, withPool } from './rig.ts';
import type { Tree } from './rig.ts';

const TIME = 1_700_000_000_500_000_000n;
const target = (folder: string, name: string, more: Partial<ExtractTarget> = {}): ExtractTarget => ({
  path: name,
  to: `${bytesOfPath(folder)}/out-${name}`,
  mode: 0o644,
  mtime: TIME,
  ...more,
});

const MANY: Tree = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`f${at}`, noise(at === 7 ? 3 * LARGE : 400_000, at)]),
);

describe('extracting', () => {
  test('sets mode and time, whatever the umask, of small files and large ones', async () => {
    const layer = open(await packTree({ small: 'text', big: noise(LARGE + 1) }));
    const folder = temporaryFolder();
    const before = process.umask(0o077);
    const wanted = [target(folder, 'small', { mode: 0o664 }), target(folder, 'big', { mode: 0o555, mtime: 7_000n })];
    valueOf(await layers.extract({ layer, wanted, all: false, pool: inline }));
    process.umask(before);
    const stats = wanted.map(({ to }) => fs.statSync(to, { bigint: true }));
    expect(stats.map(({ mode, mtimeNs }) => [Number(mode) & 0o7777, mtimeNs])).toEqual([
      [0o664, TIME],
      [0o555, 7_000n],
    ]);
  });

  test('keeps the bits that writing takes away', async () => {
    const layer = open(await packTree({ small: 'text' }));
    const wanted = [target(temporaryFolder(), 'small', { mode: 0o4755 })];
    valueOf(await layers.extract({ layer, wanted, all: false, pool: inline }));
    expect(fs.statSync(wanted[0]?.to ?? '').mode & 0o7777).toBe(0o4755);
  });

  test.each([0, 2])('reads only the frames it needs and those at the end, with %i threads', async (threads) => {
    await withPool(threads, async (pool) => {
      const packed = await packTree(MANY, { pool });
      const layer = open(packed);
      expect(layer.frames.length).toBeGreaterThan(6);
      const folder = temporaryFolder();
      for (const name of ['f29', 'f7']) {
        const told: number[] = [];
        const run: typeof pool.run = (task) => {
          told.push(-1);
          return pool.run(task);
        };
        const onBytes = (count: number): void => void told.push(count);
        const wanted = [target(folder, name)];
        valueOf(await layers.extract({ layer, wanted, all: false, pool: { ...pool, run }, onBytes }));
        expect(told.sort((a, b) => a - b)).toEqual([-1, -1, MANY[name]?.length]);
        expect(fs.readFileSync(path.join(folder, `out-${name}`)).equals(Buffer.from(MANY[name] ?? ''))).toBe(true);
      }
    });
  });

  test('tells the bytes of all contents when all is checked', async () => {
    const layer = open(await packTree(MANY));
    let told = 0;
    const onBytes = (count: number): void => void (told += count);
    valueOf(await layers.extract({ layer, wanted: [], all: true, pool: inline, onBytes }));
    expect(told).toBe(29 * 400_000 + 3 * LARGE);
  });

  test('leaves holes where a large file has zeros, and only there', async () => {
    const size = 20 * LARGE + 12_345;
    const root = temporaryFolder();
    const file = path.join(root, 'sparse');
    fs.writeFileSync(file, 'start');
    fs.truncateSync(file, size);
    const fd = fs.openSync(file, 'r+');
    fs.writeSync(fd, 'middle', 10 * LARGE - 3);
    fs.closeSync(fd);
    const layer = open(await pack(root, [{ type: 'file', path: 'sparse', size }]));
    const folder = temporaryFolder();
    valueOf(await layers.extract({ layer, wanted: [target(folder, 'sparse')], all: false, pool: inline }));
    const out = path.join(folder, 'out-sparse');
    expect(execFileSync('cmp', [file, out], { encoding: 'utf8' })).toBe('');
    const stats = fs.statSync(out);
    expect([stats.size, stats.blocks * 512 < 1_000_000]).toEqual([size, true]);
  });

  test('overwrites nothing and follows no link', async () => {
    const layer = open(await packTree({ a: 'new', big: noise(LARGE + 1) }));
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'out-a'), 'old');
    fs.symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'out-big'));
    for (const name of ['a', 'big']) {
      const wanted = [target(folder, name)];
      const problem = problemIn(await layers.extract({ layer, wanted, all: false, pool: inline }));
      expect(problem).toMatchObject({ code: 'storage', where: wanted[0]?.to });
    }
    expect([fs.readFileSync(path.join(folder, 'out-a'), 'utf8'), fs.readdirSync(folder)]).toEqual([
      'old',
      ['out-a', 'out-big'],
    ]);
  });

  test('refuses what the layer does not hold as a file', async () => {
    const layer = open(await packTree({ a: 'a', link: '->a' }));
    for (const name of ['b', 'link']) {
      const problem = problemIn(
        await layers.extract({ layer, wanted: [target('/x', name)], all: false, pool: inline }),
      );
      expect(problem).toMatchObject({ code: 'integrity', message: expect.stringContaining(`the file "${name}"`) });
    }
  });

  const disk = smallDisk('1m');
  (disk === undefined ? test.skip : test)('to a full disk is a problem that names the file', async () => {
    const layer = open(await packTree(MANY));
    try {
      for (const threads of [0, 2]) {
        for (const name of ['f7', undefined]) {
          const all = targetsIn(disk?.folder ?? '', layer);
          const wanted = name === undefined ? all : all.filter((each) => each.path === name);
          const result = await withPool(threads, (pool) => layers.extract({ layer, wanted, all: false, pool }));
          const where = expect.stringContaining(disk?.folder ?? '');
          expect(problemIn(result)).toMatchObject({
            code: 'storage',
            where,
            message: expect.stringContaining('(ENOSPC)'),
          });
          for (const each of fs.readdirSync(disk?.folder ?? '')) fs.rmSync(path.join(disk?.folder ?? '', each));
        }
      }
    } finally {
      disk?.end();
    }
  });
});

describe.each(COMPRESSIONS)('ordinary tools open a layer packed with %s', (compression) => {
  const unpack = compression === 'zstd' ? 'zstd' : 'gzip';
  (has('tar') && has(unpack) ? test : test.skip)('and find the same files in it', async () => {
    const tree: Tree = {
      'a/small': 'text',
      'a/new\nline \xff\xfe': 'odd',
      [`${'deep/'.repeat(60)}${'n'.repeat(200)}`]: 'long',
      'b/big': noise(2 * LARGE + 5),
      'b/link': '->../a/small',
      'b/far': `->${'x/'.repeat(100)}y`,
      empty: '',
      ...Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`many/${at}`, `file ${at}`])),
    };
    const packed = await packTree(tree, { compression });
    const folder = temporaryFolder();
    const shell = (script: string): string => execFileSync('sh', ['-ec', script], { cwd: folder, encoding: 'latin1' });
    const list = `${unpack} -dc <${packed.file}`;
    const names = shell(`${list} >whole; tar --quoting-style=literal -tf whole`);
    for (const name of Object.keys(tree)) expect(names).toContain(`${name}\n`);
    expect(shell(`${list} | tar --numeric-owner --quoting-style=escape -tvf - 2>&1 | head -c 200000`)).toContain(
      '-rw-r--r-- 0/0               4 1970-01-01',
    );
    shell(`mkdir out; ${list} | tar -xf - -C out`);
    const files = Object.entries(tree).filter(([, value]) => typeof value !== 'string' || !value.startsWith('->'));
    for (const [name, value] of files) {
      expect(fs.readFileSync(Buffer.from(`${folder}/out/${name}`, 'latin1')).equals(Buffer.from(value))).toBe(true);
    }
    expect(fs.readlinkSync(path.join(folder, 'out/b/far'))).toBe(`${'x/'.repeat(100)}y`);
  });
});

describe('extracting from several layers', () => {
  test('makes the folders that are missing and fills them from all, with and without threads', async () => {
    const [one, other] = [open(await packTree({ small: 'text' })), open(await packTree(MANY))];
    for (const threads of [0, 2]) {
      const folder = bytesOfPath(temporaryFolder());
      const to = (name: string): ExtractTarget => target(folder, name, { to: `${folder}/in/a/folder/${name}` });
      const sources = [
        { layer: one, wanted: [to('small')] },
        { layer: other, wanted: [to('f7'), to('f29')] },
      ];
      valueOf(await withPool(threads, (pool) => layers.extractAll(sources, { all: false, pool })));
      expect(fs.readdirSync(path.join(folder, 'in/a/folder')).sort()).toEqual(['f29', 'f7', 'small']);
    }
  });

  test('begins with the largest file of all, and writes nothing when one layer lacks what is wanted', async () => {
    const [one, other] = [open(await packTree({ small: 'text' })), open(await packTree(MANY))];
    const folder = temporaryFolder();
    const asked: string[] = [];
    const run: typeof inline.run = (task) => {
      if (task.kind === 'unpack') asked.push(...task.rows.flatMap(({ target: wanted }) => wanted?.path ?? []));
      return inline.run(task);
    };
    const sources = (name: string): Parameters<typeof layers.extractAll>[0] => [
      { layer: one, wanted: [target(folder, 'small')] },
      { layer: other, wanted: [target(folder, name)] },
    ];
    const options = { all: false, pool: { ...inline, run } };
    expect(problemIn(await layers.extractAll(sources('nothing'), options)).code).toBe('integrity');
    expect(fs.readdirSync(folder)).toEqual([]);
    valueOf(await layers.extractAll(sources('f7'), options));
    expect(asked).toEqual(['f7', 'small']);
  });
});
