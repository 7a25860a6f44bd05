import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { diffTrees } from '../../../src/core/checkpoint/diff.ts';
import { finalTree } from '../../../src/core/checkpoint/tree.ts';
import type { TreeEntry } from '../../../src/model/checkpoint.ts';
import { file, folder, link, manifest, treeOf } from './made.ts';

const pathsOf = (...chain: ReturnType<typeof manifest>[]): unknown => {
  const tree = finalTree(chain);
  return tree.ok ? [...tree.value.values()].map(({ path, type }) => `${type} ${path}`).sort() : tree.error;
};

describe('finalTree', () => {
  test('adds, replaces and deletes what each manifest tells', () => {
    const first = manifest([folder('a'), file('a/one'), file('two')]);
    const second = manifest([link('two', 'a/one'), file('three')], { deleted: ['a/one', 'a'] });
    expect(pathsOf(first)).toEqual(['file a/one', 'file two', 'folder a']);
    expect(pathsOf(first, second)).toEqual(['file three', 'link two']);
  });

  test('lets a folder become a file, and a file a folder', () => {
    const first = manifest([folder('a'), file('a/one'), file('b')]);
    const second = manifest([file('a'), folder('b'), file('b/one')], { deleted: ['a/one'] });
    expect(pathsOf(first, second)).toEqual(['file a', 'file b/one', 'folder b']);
  });

  test.each<[string, ReturnType<typeof manifest>[], string]>([
    ['a path that is there twice', [manifest([file('a'), link('a', 'b')])], 'a is there twice'],
    [
      'a path that is there and deleted',
      [manifest([file('a')]), manifest([file('a')], { deleted: ['a'] })],
      'a is there and deleted',
    ],
    [
      'the deletion of what was not there',
      [manifest([], { deleted: ['a'] })],
      'a is deleted, and was not there before',
    ],
    [
      'a folder deleted without what is in it',
      [manifest([folder('a'), folder('a/b'), file('a/b/c')]), manifest([], { deleted: ['a'] })],
      'a is deleted, and a/b is in it',
    ],
    ['a file in a file', [manifest([file('a'), file('a/b')])], 'a is a file, and a/b is in it'],
    ['a file in a link', [manifest([link('a', 'x'), file('a/b/c')])], 'a is a link, and a/b/c is in it'],
    [
      'a folder that became a link over what is in it',
      [manifest([folder('a'), file('a/b')]), manifest([link('a', 'x')])],
      'a is a link, and a/b is in it',
    ],
  ])('refuses %s', (_, chain, message) => {
    expect(pathsOf(...chain)).toBe(`The checkpoint of development contradicts itself: ${message}.`);
  });

  test('does not need entries for folders', () => {
    expect(pathsOf(manifest([file('a/b/c')]))).toEqual(['file a/b/c']);
  });
});

test('diffTrees tells what was added, changed, touched and deleted, with the bytes', () => {
  const before = treeOf(
    file('same'),
    file('content', { size: 5 }),
    file('mode'),
    file('time'),
    file('gone', { size: 7 }),
    link('l', 'a'),
    folder('d'),
    file('type'),
  );
  const after = treeOf(
    file('same'),
    file('content', { size: 6, digest: `sha256:${'1'.repeat(64)}` }),
    file('mode', { mode: 0o755 }),
    file('time', { mtime: 5n }),
    link('l', 'b'),
    folder('d', { mtime: 9n }),
    folder('type'),
    file('new', { size: 11 }),
  );
  expect(diffTrees(before, after)).toEqual({
    added: ['new'],
    changed: ['content', 'l', 'mode', 'type'],
    touched: ['d', 'time'],
    deleted: ['gone'],
    addedBytes: 11,
    changedBytes: 6,
    deletedBytes: 7,
  });
});

test('a tree that a difference is applied to is the other tree', () => {
  const entry = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('file', 'link', 'folder'), fc.nat(2))
    .map(([path, type, n]): TreeEntry =>
      type === 'file'
        ? file(path, { size: n, digest: `sha256:${String(n).repeat(64)}` })
        : type === 'link'
          ? link(path, `${n}`)
          : folder(path, { mtime: BigInt(n) }),
    );
  const trees = fc.array(entry, { maxLength: 6 }).map((entries) => treeOf(...entries));
  fc.assert(
    fc.property(trees, trees, (one, other) => {
      const { added, changed, touched, deleted } = diffTrees(one, other);
      const entries = [...added, ...changed, ...touched].flatMap((path) => other.get(path) ?? []);
      const chain = [manifest([...one.values()]), manifest(entries, { deleted: [...deleted] })];
      const folded = finalTree(chain);
      expect(folded.ok && new Map([...folded.value].sort())).toEqual(new Map([...other].sort()));
      expect(diffTrees(other, other)).toMatchObject({ added: [], changed: [], touched: [], deleted: [] });
    }),
  );
});
