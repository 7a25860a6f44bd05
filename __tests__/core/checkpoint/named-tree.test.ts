import { describe, expect, test } from '@jest/globals';
import { treeBefore, treeOf } from '../../../src/core/checkpoint/named-tree.ts';
import type { StoredManifests } from '../../../src/core/checkpoint/survey.ts';
import { err } from '../../../src/model/result.ts';
import { Kept, row, sha256 } from './kept-story.ts';

const known = (kept: Kept, stored: StoredManifests = kept.stored(), pruned: readonly string[] = []) => ({
  state: kept.story.state,
  stored,
  surveyed: kept.survey(stored, new Set(pruned)),
  sha256,
});
/** Whose tree it is, and the paths in it. */
const told = (named: ReturnType<typeof treeOf>): unknown =>
  named.ok ? [named.value.name, ...named.value.tree.keys()] : named.error;

describe('the tree of a checkpoint', () => {
  test('is the whole one, not only what its phase changed', () => {
    expect(told(treeOf(known(new Kept('a', 'b')), 'b'))).toEqual(['b', 'a.txt', 'b.txt']);
  });

  test('is there for a stale one as well', () => {
    const kept = new Kept('a', 'b');
    kept.story.tell({ type: 'RestoreStarted', phase: 'a', by: 'me' }, { type: 'Restored', phase: 'a', by: 'me' });
    expect(told(treeOf(known(kept), 'b'))).toEqual(['b', 'a.txt', 'b.txt']);
  });

  test('that does not exist is told with those that do', () => {
    const message = expect.stringMatching(/ has no checkpoint of "x"\.$/);
    expect(told(treeOf(known(new Kept('a', 'b')), 'x'))).toEqual({
      code: 'usage',
      message,
      hint: 'it has those of: a, b',
    });
    expect(told(treeOf(known(new Kept()), 'x'))).toEqual({ code: 'usage', message, hint: 'it has none yet' });
  });

  test('that was pruned is no damage', () => {
    const kept = new Kept('a', 'b');
    kept.texts.delete('b');
    expect(told(treeOf(known(kept, kept.stored(), ['b']), 'b'))).toMatchObject({
      code: 'usage',
      message: 'The checkpoint of b was pruned.',
    });
  });

  test('whose manifest, or a parent of it, is damaged is refused', () => {
    const kept = new Kept('a', 'b');
    const stored = kept.stored();
    stored.set('a', err({ code: 'integrity', message: 'The checkpoint of a is cut short.' }));
    expect(told(treeOf(known(kept, stored), 'a'))).toMatchObject({
      code: 'integrity',
      message: 'The checkpoint of a is cut short.',
    });
    expect(told(treeOf(known(kept, stored), 'b'))).toMatchObject({ code: 'integrity' });
  });

  test('of a stale one with a damaged parent is refused', () => {
    const kept = new Kept('a', 'b', 'c');
    kept.story.tell({ type: 'RestoreStarted', phase: 'a', by: 'me' }, { type: 'Restored', phase: 'a', by: 'me' });
    kept.texts.delete('b');
    expect(told(treeOf(known(kept), 'c'))).toMatchObject({
      code: 'integrity',
      message: expect.stringContaining('There is no checkpoint of b'),
    });
  });
});

describe('the tree before a checkpoint', () => {
  test('is that of its parent', () => {
    expect(told(treeBefore(known(new Kept('a', 'b')), 'b'))).toEqual(['a', 'a.txt']);
  });

  test('of the first one is what the commit has of its tree: files without a layer, and folders', () => {
    const committed = row('in-commit.txt', { digest: `git:${'c'.repeat(40)}`, layer: undefined });
    const kept = new Kept();
    const folder = { type: 'folder', path: 'src', mode: '0755', mtime: '1.000000000' } as const;
    kept.save('a', { entries: [committed, row('made.txt'), folder] });
    expect(told(treeBefore(known(kept), 'a'))).toEqual([null, 'in-commit.txt', 'src']);
  });

  test('cannot be told for one that is not there', () => {
    expect(treeBefore(known(new Kept('a')), 'x').ok).toBe(false);
  });
});
