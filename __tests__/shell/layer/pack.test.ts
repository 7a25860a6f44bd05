import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { layers } from '../../../src/shell/layer/layers.ts';
import { BATCH } from '../../../src/shell/layer/pack-batch.ts';
import { LARGE } from '../../../src/shell/layer/read-file.ts';
import type { PackItem, PackedFile, Pool } from '../../../src/shell/layer/types.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { problemIn, temporaryFolder } from '../rig.ts';
import {
  COMPRESSIONS,
  inline,
  itemsOf,
  noise,
  open,
  pack,
  packTree,
  smallDisk,
  unpackAll,
  withPool,
  writeBytesTree,
} from './rig.ts';
import type { Tree } from './rig.ts';

const part = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }).map((array) => Buffer.from(array).toString('latin1')),
    fc.constantFrom('a\nb', '\xff\xfe', '\xc3\xa9', '-rf', ' ', 'x'.repeat(120)),
  )
  .map((text) => text.replace(/[\0/]/g, 'x'))
  .filter((text) => text !== '.' && text !== '..');
const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const content = fc.oneof(
  { weight: 6, arbitrary: fc.uint8Array({ maxLength: 2000 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(0, 1, 511, 512, 513, BATCH - 512, BATCH, BATCH + 1, LARGE, LARGE + 1, 2 * LARGE, 2 * LARGE + 700)
      .map((size) => noise(size, size)),
  },
);
/** No path is also the folder of another. */
const tree: fc.Arbitrary<Tree> = fc
  .array(
    fc.tuple(
      name,
      fc.oneof(
        content,
        name.map((target) => `->${target}`),
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pairs) => Object.fromEntries(pairs.map(([key, value], at) => [`${at}/${key}`, value])));

describe.each([0, 2])('with %i threads', (threads) => {
  test('what is packed is what is unpacked, and any of it alone as well', async () => {
    await withPool(threads, async (pool) => {
      const property = fc.asyncProperty(tree, fc.constantFrom(...COMPRESSIONS), async (files, compression) => {
        const packed = await packTree(files, { compression, pool });
        const layer = open(packed);
        expect(layer.compression).toBe(compression);
        expect(fs.statSync(packed.file).size).toBe(packed.size);
        const expected = Object.entries(files).filter(([, value]) => typeof value !== 'string');
        const found = await unpackAll(layer, pool);
        expect(Object.keys(found).sort()).toEqual(expected.map(([key]) => key).sort());
        for (const [key, value] of expected) expect(found[key]?.equals(Buffer.from(value))).toBe(true);
        const links = layer.entries.flatMap((entry) =>
          entry.type === 'link' ? [[entry.path, `->${entry.target}`]] : [],
        );
        expect(Object.fromEntries(links)).toEqual(
          Object.fromEntries(Object.entries(files).filter(([, value]) => typeof value === 'string')),
        );
      });
      await fc.assert(property, { numRuns: 25 });
    });
  });
});

test('the digest tells of contents, names and kinds alone', async () => {
  const files: Tree = { 'a/large': noise(LARGE + 9, 1), 'a/b': 'text', c: '->a/b', 'd\xff': noise(3000, 2), e: '' };
  const digests = new Set<string | undefined>();
  for (const threads of [0, 2]) {
    for (const compression of COMPRESSIONS) {
      for (const order of [Object.entries(files), Object.entries(files).reverse()]) {
        const before = process.umask(order[0]?.[0] === 'e' ? 0o077 : 0o002);
        const packed = await withPool(threads, (pool) => packTree(Object.fromEntries(order), { compression, pool }));
        process.umask(before);
        digests.add(packed.digest);
      }
    }
  }
  expect(digests.size).toBe(1);
  for (const change of [{ e: 'x' }, { c: '->a/c' }, { 'd\xff': '->d' }, { f: '' }]) {
    digests.add((await packTree({ ...files, ...change })).digest);
  }
  expect(digests.size).toBe(5);
});

test('what is told of a file is what was read, and what the system says of it', async () => {
  const root = temporaryFolder();
  writeBytesTree(root, { one: 'first', two: noise(LARGE + 1, 3) });
  fs.chmodSync(path.join(root, 'one'), 0o750);
  fs.utimesSync(path.join(root, 'one'), 1000, 2000.5);
  const told: number[] = [];
  const items = itemsOf({ one: 'first', two: noise(LARGE + 1, 3) });
  const packed = await pack(root, items, { onBytes: (count) => told.push(count) });
  const stats = fs.statSync(path.join(root, 'one'), { bigint: true });
  expect(packed.files[0]).toEqual({
    kind: 'read',
    path: 'one',
    stored: true,
    digest: sha256('first'),
    size: 5,
    mode: 0o750,
    mtimeNs: 2_000_500_000_000n,
    ctimeNs: stats.ctimeNs,
    ino: stats.ino,
    unsettled: false,
    secret: false,
  });
  expect(packed.files[1]).toMatchObject({ path: 'two', digest: sha256(noise(LARGE + 1, 3)), size: LARGE + 1 });
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(LARGE + 6);
  expect(open(packed).entries[0]).toMatchObject({ path: 'one', executable: true });
});

test('files that are gone, replaced, or closed are told and the others packed', async () => {
  const root = temporaryFolder();
  writeBytesTree(root, { a: 'a', link: '->a', 'folder/x': '', big: noise(LARGE + 1, 4), z: 'z' });
  execFileSync('mkfifo', [path.join(root, 'pipe')]);
  const names = ['gone', 'a/below', 'link', 'folder', 'pipe', 'n'.repeat(300)];
  // The same, looked at before as small files and as large ones.
  const items = [10, LARGE + 10].flatMap((size) =>
    ['a', ...names, 'big', 'z'].map((name): PackItem => ({ type: 'file', path: name, size })),
  );
  const packed = await pack(root, items.slice(0, 9));
  const kinds = (files: readonly PackedFile[]): unknown[] =>
    files.map((file) => (file.kind === 'unreadable' ? file.code : file.kind));
  const expected = ['read', 'gone', 'gone', 'replaced', 'replaced', 'replaced', 'ENAMETOOLONG', 'read', 'read'];
  expect(kinds(packed.files)).toEqual(expected);
  expect(kinds((await pack(root, items.slice(9))).files)).toEqual(expected);
  expect(Object.keys(await unpackAll(open(packed)))).toEqual(['a', 'big', 'z']);
});

test('a file that grew far beyond what was seen does not break the batch', async () => {
  const files: Tree = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`f${at}`, noise(LARGE, at)]));
  const root = temporaryFolder();
  writeBytesTree(root, files);
  const items = Object.keys(files).map((key): PackItem => ({ type: 'file', path: key, size: 0 }));
  const packed = await pack(root, items);
  const found = await unpackAll(open(packed));
  for (const [key, value] of Object.entries(files)) expect(found[key]?.equals(Buffer.from(value))).toBe(true);
  expect(packed.files.map(({ path: key }) => key)).toEqual(Object.keys(files));
});

describe('a content that is stored elsewhere', () => {
  test('is left out, and nothing but such leaves no file', async () => {
    const root = temporaryFolder();
    writeBytesTree(root, { a: 'same', b: 'other' });
    const items: PackItem[] = [
      { type: 'file', path: 'a', size: 4, known: sha256('same') },
      { type: 'file', path: 'b', size: 5, known: sha256('what it was') },
    ];
    const packed = await pack(root, items);
    expect(packed.files).toMatchObject([{ stored: false, digest: sha256('same') }, { stored: true }]);
    expect(open(packed).entries.map((entry) => entry.path)).toEqual(['b']);
    const none = await pack(root, items.slice(0, 1));
    expect(none).toMatchObject({ digest: undefined, size: 0, files: [{ stored: false }] });
    expect(fs.existsSync(none.file)).toBe(false);
    expect(await pack(root, [])).toMatchObject({ digest: undefined, files: [] });
  });

  test('of a large file is stored all the same, because it is known too late', async () => {
    const root = temporaryFolder();
    const big = noise(LARGE + 1, 5);
    writeBytesTree(root, { big });
    const packed = await pack(root, [{ type: 'file', path: 'big', size: big.length, known: sha256(big) }]);
    expect(packed.files).toMatchObject([{ stored: true, digest: sha256(big) }]);
  });
});

describe('a layer that cannot be written', () => {
  const items = itemsOf({ a: 'a' });

  test('because its place is taken, or no folder, is a problem and changes nothing', async () => {
    const root = temporaryFolder();
    writeBytesTree(root, { a: 'a', taken: 'mine' });
    const request = { root, items, compression: 'gzip', pool: inline, needles: [] } as const;
    for (const name of ['taken', 'a/x', 'none/x']) {
      expect(problemIn(await layers.pack({ ...request, to: path.join(root, name) })).code).toBe('storage');
    }
    expect(fs.readFileSync(path.join(root, 'taken'), 'utf8')).toBe('mine');
  });

  const disk = smallDisk('1m');
  (disk === undefined ? test.skip : test)('because the disk is full leaves no file', async () => {
    const root = temporaryFolder();
    const small = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`f${at}`, noise(100_000, at)]));
    const large = { big: noise(3 * LARGE, 1) };
    writeBytesTree(root, { ...small, ...large });
    const folder = disk?.folder ?? '';
    const attempt = async (pool: Pool, files: Tree): Promise<void> => {
      const to = path.join(folder, 'layer');
      const compression = COMPRESSIONS[0] ?? 'gzip';
      const problem = problemIn(await layers.pack({ root, items: itemsOf(files), to, compression, pool, needles: [] }));
      expect(problem).toMatchObject({ code: 'storage', where: to, message: expect.stringContaining('(ENOSPC)') });
      expect(fs.readdirSync(folder)).toEqual([]);
    };
    try {
      for (const threads of [0, 2]) {
        await withPool(threads, async (pool) => {
          await attempt(pool, small);
          await attempt(pool, large);
        });
      }
    } finally {
      disk?.end();
    }
  });
});
