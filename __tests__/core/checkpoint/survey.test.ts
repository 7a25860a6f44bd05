import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { savedPhases } from '../../../src/core/checkpoint/saved.ts';
import { type StoredManifests, type Surveyed, surveyManifests } from '../../../src/core/checkpoint/survey.ts';
import type { Checkpoint, Row } from '../../../src/model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../../src/model/result.ts';
import { phase, pipeline, running, Story } from '../../core/story.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const LAYER = {
  digest: `sha256:${'a'.repeat(64)}`,
  size: 10,
  mediaType: 'application/vnd.bootspring.layer.v1.tar+gzip',
} as const;
const row = (path: string, more: object = {}): Row => ({
  type: 'file',
  path,
  mode: '0644',
  size: 3,
  mtime: '1700000000.000000000',
  digest: `sha256:${'b'.repeat(64)}`,
  layer: 0,
  ...more,
});

/** A workflow whose phases a, b and c have checkpoints, each of one file. */
class Kept {
  readonly story = new Story(pipeline(['a', 'b', 'c', 'd'].map((name) => phase(name))), running());
  readonly texts = new Map<string, string>();
  #parent: string | null = null;

  constructor(...phases: readonly string[]) {
    for (const name of phases) this.save(name);
  }

  save(name: string, more: Partial<Checkpoint> = {}, saved = true): void {
    const parentText = this.#parent === null ? undefined : this.texts.get(this.#parent);
    const text = JSON.stringify({
      schemaVersion: 1,
      workflowId: 'wf_abc123',
      workflow: 'default',
      phase: name,
      sequence: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
      parent: this.#parent,
      parentDigest: parentText === undefined ? null : `sha256:${sha256(parentText)}`,
      source: { sha: 'c0ffee' },
      configDigest: 'digest',
      state: {},
      context: {},
      outputs: {},
      artifacts: [],
      layers: [LAYER],
      files: { count: 1, bytes: 3, deleted: 0 },
      journal: { sequence: this.story.state.sequence, digest: '' },
      entries: [row(`${name}.txt`)],
      deleted: [],
      ...more,
    });
    this.texts.set(name, text);
    this.story.tell(
      { type: 'PhaseStarted', phase: name },
      { type: 'PhaseFinished', phase: name, conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: name },
      saved
        ? { type: 'CheckpointSaved', phase: name, digest: `sha256:${sha256(text)}` }
        : { type: 'CheckpointFailed', phase: name, because: 'a test' },
    );
    if (saved) this.#parent = name;
  }

  survey(stored: StoredManifests = this.stored(), pruned: ReadonlySet<string> = new Set()) {
    const { state } = this.story;
    return surveyManifests({ state, stored, sha256, pruned, safety: { platform: 'linux', maxSize: 1_000 } });
  }

  stored(): Map<string, Result<string | undefined, Problem>> {
    return new Map([...this.texts].map(([name, text]) => [name, ok(text)]));
  }
}
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
