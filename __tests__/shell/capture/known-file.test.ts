import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TreeEntry } from '../../../src/model/checkpoint.ts';
import {
  childrenOf,
  countOf,
  folderOf,
  type KnownFolder,
  type KnownTree,
  rowsBelow,
  rowsOf,
  setRow,
} from '../../../src/shell/capture/known.ts';
import type { KnownRow } from '../../../src/shell/capture/row.ts';
import { readKnown, writeKnown } from '../../../src/shell/capture/known-file.ts';
import { decodeKnown, encodeKnown } from '../../../src/shell/capture/known-format.ts';
import { temporaryFolder } from '../rig.ts';

const hex = (length: number): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: length / 2, maxLength: length / 2 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const name = fc
  .uint8Array({ minLength: 1, maxLength: 20 })
  .map((bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\0', 'x'));
const time = fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n });
const mode = fc.integer({ min: 0, max: 0o777 });

const LAYERS = ['a', 'b'].map((digit) => ({
  digest: `sha256:${digit.repeat(64)}`,
  size: 12,
  mediaType: 'application/vnd.bootspring.layer.v1.tar+zstd' as const,
}));

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
