import { describe, expect, test } from '@jest/globals';
import { outlookOf, type Seen } from '../../../src/core/checkpoint/outlook.ts';
import type { TreeEntry } from '../../../src/model/checkpoint.ts';

const TIME = 1_700_000_000_123_456_789n;
const FILE: TreeEntry = { type: 'file', path: 'a', mode: 0o644, size: 10, mtime: TIME, digest: 'sha256:', layer: 'x' };
const LINK: TreeEntry = { type: 'link', path: 'a', target: 'b', mtime: TIME };
const FOLDER: TreeEntry = { type: 'folder', path: 'a', mode: 0o755, mtime: TIME };
const outlook = (entry: TreeEntry, there: Seen | undefined) =>
  outlookOf(new Map([['a', entry]]), ['a'], new Map(there === undefined ? [] : [['a', there]]));
const NOTHING = { writes: 0, bytes: 0, deletes: 0 };

describe('a file', () => {
  test.each<[string, Seen | undefined]>([
    ['is missing', undefined],
    ['has another size', { type: 'file', size: 11, mtime: TIME }],
    ['is two microseconds younger', { type: 'file', size: 10, mtime: TIME + 2_000n }],
    ['is two microseconds older', { type: 'file', size: 10, mtime: TIME - 2_000n }],
    ['is a link', { type: 'link', target: 'b' }],
    ['is a folder', { type: 'folder' }],
    ['is a pipe', { type: 'other' }],
  ])('that %s is written', (_what, there) => {
    expect(outlook(FILE, there)).toEqual({ writes: 1, bytes: 10, deletes: 0 });
  });

  test.each([0n, 1_999n, -1_999n])('that looks as recorded, to %d ns, is not', (apart) => {
    expect(outlook(FILE, { type: 'file', size: 10, mtime: TIME + apart })).toEqual(NOTHING);
  });

  test('of the commit may have any time', () => {
    const { layer: _layer, ...committed } = { ...FILE, digest: 'git:' };
    expect(outlook(committed, { type: 'file', size: 10, mtime: 5n })).toEqual(NOTHING);
    expect(outlook(committed, { type: 'file', size: 9, mtime: TIME })).toMatchObject({ writes: 1 });
  });
});

test('a link is compared by its target, and written without bytes', () => {
  expect(outlook(LINK, { type: 'link', target: 'b' })).toEqual(NOTHING);
  expect(outlook(LINK, { type: 'link', target: 'c' })).toEqual({ writes: 1, bytes: 0, deletes: 0 });
});

test('folders are not counted', () => {
  expect(outlook(FOLDER, undefined)).toEqual(NOTHING);
  expect(outlook(FOLDER, { type: 'file', size: 1, mtime: TIME })).toEqual(NOTHING);
});

test('files and links that other checkpoints tell of and this one lacks are deleted, when they are there', () => {
  const seen = new Map<string, Seen>([
    ['later', { type: 'file', size: 1, mtime: 0n }],
    ['link', { type: 'link', target: 'x' }],
    ['folder', { type: 'folder' }],
  ]);
  expect(outlookOf(new Map(), ['later', 'link', 'folder', 'gone'], seen)).toEqual({ writes: 0, bytes: 0, deletes: 2 });
});
