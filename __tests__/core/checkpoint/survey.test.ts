import { describe, expect, test } from '@jest/globals';
import { savedPhases } from '../../../src/core/checkpoint/saved.ts';
import { knownPaths, type Surveyed, surveyManifests } from '../../../src/core/checkpoint/survey.ts';
import { err } from '../../../src/model/result.ts';
import { Kept, row, sha256 } from './kept-story.ts';

const standings = (all: readonly Surveyed[]): Record<string, string> =>
  Object.fromEntries(all.map((each) => [each.phase, each.standing]));

test('whole checkpoints are current, each with its chain and its tree', () => {
  const all = new Kept('a', 'b', 'c').survey();
  expect(
    all.map(({ phase: name, standing, chain, tree }) => [
      name,
      standing,
      chain?.map((each) => each.phase),
      [...(tree?.keys() ?? [])],
    ]),
  ).toEqual([
    ['a', 'current', ['a'], ['a.txt']],
    ['b', 'current', ['a', 'b'], ['a.txt', 'b.txt']],
    ['c', 'current', ['a', 'b', 'c'], ['a.txt', 'b.txt', 'c.txt']],
  ]);
  expect(all[2]?.manifest?.phase).toBe('c');
});

test('a checkpoint that could not be saved is none, and its older manifest is stale', () => {
  const kept = new Kept('a');
  kept.save('b', {}, false);
  kept.save('c');
  expect(savedPhases(kept.story.state)).toEqual(['a', 'c']);
  expect(standings(kept.survey())).toEqual({ a: 'current', c: 'current', b: 'stale' });
});

test('after a restore the checkpoints of later phases are stale', () => {
  const kept = new Kept('a', 'b', 'c');
  kept.story.tell(
    { type: 'RestoreStarted', phase: 'a', by: 'somebody' },
    { type: 'Restored', phase: 'a', by: 'somebody' },
  );
  const all = kept.survey();
  expect(standings(all)).toEqual({ a: 'current', b: 'stale', c: 'stale' });
  expect(all[1]).toMatchObject({ manifest: { phase: 'b' } });
});

describe('damage', () => {
  test('of one manifest takes those that tell the difference from it with it, and no others', () => {
    const kept = new Kept('a', 'b', 'c');
    const stored = kept.stored();
    stored.set('b', err({ code: 'integrity', message: 'The checkpoint of b is damaged: it is cut short.' }));
    const all = kept.survey(stored);
    expect(standings(all)).toEqual({ a: 'current', b: 'damaged', c: 'damaged' });
    expect(all[1]?.because).toBe('The checkpoint of b is damaged: it is cut short.');
    expect(all[2]?.because).toContain('There is no checkpoint of b');
    expect(all[2]?.manifest?.phase).toBe('c');
  });

  test.each(['a', 'b', 'c'])('a missing manifest of %s is told', (name) => {
    const kept = new Kept('a', 'b', 'c');
    kept.texts.delete(name);
    const missing = kept.survey().find((each) => each.phase === name);
    expect(missing).toEqual({ phase: name, standing: 'damaged', because: `The checkpoint of ${name} is missing.` });
  });

  test('a whole manifest in the place of the one that the journal tells of', () => {
    const kept = new Kept('a', 'b');
    kept.texts.set('b', (kept.texts.get('b') ?? '').replace('"sequence":1', '"sequence":2'));
    expect(kept.survey()[1]).toMatchObject({
      standing: 'damaged',
      because: 'The checkpoint of b is damaged: it is not the one that the journal tells of.',
    });
  });

  test('a parent that was changed gives its children away even where the journal tells no digests', () => {
    const kept = new Kept('a', 'b');
    for (const each of kept.story.state.phases) delete each.manifest;
    kept.texts.set('a', (kept.texts.get('a') ?? '').replace('"sequence":1', '"sequence":2'));
    const all = kept.survey();
    expect(all[1]?.because).toContain('it is not the one that the checkpoint of b was made from');
  });

  test('a tree that contradicts itself', () => {
    const kept = new Kept('a');
    kept.save('b', { deleted: ['never.there'] });
    expect(kept.survey()[1]?.because).toContain('never.there');
  });

  test.each(['../out.txt', '.git/hooks/pre-commit', '/etc/passwd'])('a tree that must not be restored: %s', (path) => {
    const kept = new Kept();
    kept.save('a', { entries: [row(path)] });
    expect(kept.survey()[0]).toMatchObject({
      standing: 'damaged',
      because: expect.stringContaining('must not be restored'),
    });
  });

  test('a stale one is stale, with what is wrong', () => {
    const kept = new Kept('a');
    kept.texts.set('b', '{"schemaVersion":1}');
    expect(kept.survey()[1]).toMatchObject({
      phase: 'b',
      standing: 'stale',
      because: expect.stringContaining('damaged'),
    });
  });
});

test('without a journal every stored manifest is looked at', () => {
  const kept = new Kept('a', 'b', 'c');
  const surveyed = surveyManifests({
    state: undefined,
    stored: kept.stored(),
    sha256,
    pruned: new Set(),
    safety: { platform: 'linux', maxSize: 1_000 },
  });
  expect(standings(surveyed)).toEqual({ a: 'current', b: 'current', c: 'current' });
});

test('one that was removed on purpose is no damage, and one that is there all the same is looked at', () => {
  const kept = new Kept('a', 'b');
  kept.texts.delete('b');
  expect(kept.survey(kept.stored(), new Set(['a', 'b']))).toMatchObject([
    { phase: 'a', standing: 'current' },
    { phase: 'b', standing: 'pruned' },
  ]);
});

test('every path of a checkpoint is known, of a damaged and of a stale one as well', () => {
  const kept = new Kept('a', 'b', 'c');
  kept.texts.set(
    'old',
    (kept.texts.get('a') ?? '').replaceAll('a.txt', 'old.txt').replace('"phase":"a"', '"phase":"old"'),
  );
  const stored = kept.stored();
  stored.set('b', err({ code: 'integrity', message: 'cut short' }));
  const surveyed = kept.survey(stored);
  expect(standings(surveyed)).toEqual({ a: 'current', b: 'damaged', c: 'damaged', old: 'stale' });
  expect([...knownPaths(surveyed)].sort()).toEqual(['a.txt', 'c.txt', 'old.txt']);
});
