import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Layer, TreeEntry } from '../../../src/model/checkpoint.ts';
import {
  childrenOf,
  countOf,
  folderOf,
  foldersBelow,
  type KnownFolder,
  type KnownTree,
  rowAt,
  rowsBelow,
  rowsOf,
  setRow,
} from '../../../src/shell/capture/known.ts';
import type { KnownRow } from '../../../src/shell/capture/row.ts';
import { readKnown, writeKnown } from '../../../src/shell/capture/known-file.ts';
import { decodeKnown, encodeKnown, joined } from '../../../src/shell/capture/known-format.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { temporaryFolder } from '../rig.ts';

const hex = (length: number): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: length / 2, maxLength: length / 2 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const name = fc
  .uint8Array({ minLength: 1, maxLength: 20 })
  .map((bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\0', 'x'));
const time = fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n });
const mode = fc.integer({ min: 0, max: 0o777 });

const layerOf = (digit: string): Layer => ({
  digest: `sha256:${digit.repeat(64)}`,
  size: 12,
  mediaType: 'application/vnd.bootspring.layer.v1.tar+zstd',
});
const LAYERS = ['a', 'b'].map(layerOf);
const FOLDER: TreeEntry = { type: 'folder', path: 'a', mode: 0o755, mtime: 0n };

const entry: fc.Arbitrary<TreeEntry> = fc.oneof(
  fc.record({ type: fc.constant('folder' as const), path: name, mode, mtime: time }),
  fc.record({ type: fc.constant('link' as const), path: name, target: name, mtime: time }),
  fc.record({
    type: fc.constant('file' as const),
    path: name,
    mode,
    mtime: time,
    size: fc.nat(),
    digest: hex(40).map((digest) => `git:${digest}`),
  }),
  fc.record({
    type: fc.constant('file' as const),
    path: name,
    mode,
    mtime: time,
    size: fc.nat(),
    digest: hex(64).map((digest) => `sha256:${digest}`),
    layer: fc.constantFrom(...LAYERS.map(({ digest }) => digest)),
  }),
);

const signature = fc.record({ mtimeMs: fc.double(), ctimeMs: fc.double(), ino: fc.nat() });

/** Trees of up to three levels, with a look for each entry. */
const tree: fc.Arbitrary<KnownTree> = fc
  .array(fc.tuple(fc.array(fc.constantFrom('a', 'b', 'é'), { maxLength: 2 }), entry, signature), { maxLength: 20 })
  .map((parts) => {
    const taken = new Set<string>();
    const entries = new Map<string, TreeEntry>();
    for (const [above, one] of parts) {
      const path = [...above, `x${one.path.replaceAll('/', '_')}`].join('/');
      if (taken.has(path)) continue;
      taken.add(path);
      entries.set(path, { ...one, path });
    }
    const root = folderOf(entries);
    let at = 0;
    const looked = (folder: KnownFolder): void => {
      rowsOf(folder).forEach((row, index) =>
        setRow(folder, index, { ...row, ...parts[(at += 1) % parts.length]?.[2] }),
      );
      childrenOf(folder).forEach(looked);
    };
    looked(root);
    return {
      manifestDigest: `sha256:${'c'.repeat(64)}`,
      layers: LAYERS,
      root,
    };
  });

function readTree(file: string): KnownTree | undefined {
  const bytes = readKnown(file);
  return bytes && decodeKnown(bytes);
}

/** The rows by path; hidden ones have no look. */
const allRows = (one: KnownTree | undefined): KnownRow[] => [...(one === undefined ? [] : rowsBelow(one.root))];

test('a known tree is read as it was written', () => {
  const file = path.join(temporaryFolder(), 'known-files');
  fc.assert(
    fc.property(tree, (written) => {
      expect(writeKnown(file, encodeKnown(written))).toBeUndefined();
      const read = readTree(file);
      expect(allRows(read)).toEqual(allRows(written));
      expect({ ...read, root: undefined }).toEqual({ ...written, root: undefined });
    }),
  );
});

test('a tree that was read is written again, when rows have come in place of others and layers have other places', () => {
  const another = { ...layerOf('d'), size: 7 };
  fc.assert(
    fc.property(tree, fc.array(fc.tuple(fc.nat(), entry, signature)), (written, replaced) => {
      const read = decodeKnown(joined(encodeKnown(written)));
      if (read === undefined) throw new Error('it is not read');
      // As a walk leaves it: the folders that it has looked at are in the tree.
      const keep = (folder: KnownFolder): void => (folder.children = [...childrenOf(folder)]).forEach(keep);
      keep(read.root);
      const all = foldersBelow(read.root);
      for (const [at, one, look] of replaced) {
        const folder = all[at % all.length];
        const index = at % Math.max(1, folder === undefined ? 0 : countOf(folder));
        const row = folder && rowAt(folder, index);
        if (folder === undefined || row === undefined || row.type === 'folder' || one.type === 'folder') continue;
        setRow(folder, index, { ...one, path: row.path, ...look });
      }
      const rows = allRows(read);
      const again = decodeKnown(joined(encodeKnown({ ...read, layers: [another, ...LAYERS.toReversed()] })));
      expect(allRows(again)).toEqual(rows);
    }),
  );
});

const ORDER = new Uint8Array(new Uint32Array([1]).buffer).join('');

/** What is written with a header of one's own, sealed like all others. */
function sealed(header: unknown, rest = Buffer.alloc(8)): Buffer<ArrayBuffer> {
  const line = JSON.stringify(header);
  const body = Buffer.concat([Buffer.from(`${line}${' '.repeat(7 - (Buffer.byteLength(line) % 8))}\n`), rest]);
  return joined([body, Buffer.from(sha256(body), 'hex')]);
}

test('a header that is not as it is written counts as nothing known, whatever its seal says', () => {
  const layer = ['sha256:'.padEnd(71, 'a'), 12, LAYERS[0]?.mediaType];
  const right = [2, ORDER, 'sha256:', [layer], 1, 0, 0];
  const put = (at: number, value: unknown): unknown[] => right.map((one, index) => (index === at ? value : one));
  expect(decodeKnown(sealed(right))?.layers).toMatchObject([{ size: 12 }]);
  const wrong: unknown[] = [
    ...[1, '2', null].map((version) => put(0, version)),
    ...['0001', 1].map((value) => put(1, value)),
    put(2, 7),
    ...[null, {}, [null], [[]], [[...layer, 1]], [['sha256:a', 12, layer[2]]], [[layer[0], -1, layer[2]]]].map(
      (value) => put(3, value),
    ),
    put(3, [[layer[0], 12, 'text/plain']]),
    ...[0, 2, -1, 0.5, '1', 2 ** 40].map((folders) => put(4, folders)),
    ...[1, -1, 2 ** 53, 2 ** 40].map((entries) => put(5, entries)),
    ...[1, -1, null].map((length) => put(6, length)),
    [...right, 0],
    right.slice(0, -1),
    {},
    null,
    'text',
  ];
  for (const header of wrong) expect([header, decodeKnown(sealed(header))]).toEqual([header, undefined]);
  const line = JSON.stringify(right);
  const unpadded = [`${line}${' '.repeat(8 - (line.length % 8))}\n${'\0'.repeat(8)}`, 'no line'].map((text) =>
    Buffer.from(text),
  );
  for (const body of unpadded) expect(decodeKnown(joined([body, Buffer.from(sha256(body), 'hex')]))).toBeUndefined();
});

test('numbers of entries that do not fit the rows count as nothing known', () => {
  const root = folderOf(new Map([FOLDER, { ...FOLDER, path: 'a/b' }].map((one) => [one.path, one])));
  const [, columns, counts, ...texts] = encodeKnown({ ...emptyTree(), root }).slice(0, -1);
  if (columns === undefined || counts === undefined) throw new Error('it has other parts');
  const right = [1, 1, 1, 1, 0, 0];
  expect([...new Uint32Array(counts.slice().buffer)]).toEqual(right);
  const readWith = (numbers: readonly number[]): KnownTree | undefined => {
    const header = [2, ORDER, '', [], numbers.length / 2, 2, 2];
    const rest = joined([columns, new Uint8Array(Uint32Array.from(numbers).buffer), ...texts]);
    return decodeKnown(sealed(header, rest));
  };
  expect(allRows(readWith(right)).map((row) => row.path)).toEqual(['a', 'a/b']);
  for (const [at, one] of right.entries()) {
    for (const other of [0, 1, 2, 3, 0xffffffff])
      if (other !== one) expect(readWith(right.with(at, other))).toBeUndefined();
  }
  // The second folder is in none, so it would be in itself; and one is missing.
  expect(readWith([0, 0, 2, 2, 0, 0])).toBeUndefined();
  expect(readWith([1, 1, 1, 1])).toBeUndefined();
});

test('a changed byte, a cut and no file count as nothing known', () => {
  const file = path.join(temporaryFolder(), 'known-files');
  expect(readTree(file)).toBeUndefined();
  const written = fc.sample(tree, { numRuns: 20, seed: 7 }).find(({ root }) => countOf(root) === 2) ?? emptyTree();
  writeKnown(file, encodeKnown(written));
  const bytes = fs.readFileSync(file);
  for (let at = 0; at < bytes.length; at += 1) {
    fs.writeFileSync(
      file,
      bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    );
    expect(readTree(file)).toBeUndefined();
    fs.writeFileSync(file, bytes.subarray(0, at));
    expect(readTree(file)).toBeUndefined();
  }
});

function emptyTree(): KnownTree {
  return { manifestDigest: '', layers: [], root: folderOf(new Map()) };
}

test('a tree that cannot be written is a problem and leaves nothing behind', () => {
  const folder = temporaryFolder();
  expect(writeKnown(path.join(folder, 'missing', 'known-files'), encodeKnown(emptyTree()))?.code).toBe('storage');
  expect(fs.readdirSync(folder)).toEqual([]);
});
