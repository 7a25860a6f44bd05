import { describe, expect, test } from '@jest/globals';
import { start } from '../../src/app/execute.ts';
import { checkpointSchema } from '../../src/model/checkpoint.ts';
import { DEFAULT_RULES } from '../../src/model/constants.ts';
import type { Event } from '../../src/model/event.ts';
import type { CaptureRequest } from '../../src/ports.ts';
import { phase, pipeline } from '../core/story.ts';
import { digestOf } from './snapshots.ts';
import { createWorld, full, type World } from './world.ts';

const PLAN = pipeline([phase('build'), phase('test'), phase('deploy')]);

const events = (world: World, type: Event['type']): Event[] =>
  world.disk.flatMap(({ event }) => (event.type === type ? [event] : []));

/** A world that remembers what was to be captured. */
function watched(): World & { readonly requests: CaptureRequest[] } {
  const requests: CaptureRequest[] = [];
  const world = createWorld();
  const { capture } = world.snapshots;
  world.snapshots.capture = (request) => {
    requests.push(request);
    return capture(request);
  };
  return { ...world, requests };
}

describe('a checkpoint', () => {
  test('holds the files of that moment, and what differs from the checkpoint before', async () => {
    const world = watched();
    world.snapshots.workspace.set('a.txt', 'one');
    await start(world.around, PLAN, { sha: 'c0ffee' });
    expect(world.requests).toMatchObject([
      { workflowId: 'wf_abc123', sha: 'c0ffee', rules: DEFAULT_RULES },
      { parent: { phase: 'build' } },
      { parent: { phase: 'test' } },
    ]);
    expect(world.requests[0]).not.toHaveProperty('parent');
    const manifest = checkpointSchema.parse(JSON.parse(world.checkpoints.get('test') ?? ''));
    expect(manifest).toMatchObject({
      parent: 'build',
      parentDigest: digestOf(world.checkpoints.get('build') ?? ''),
      files: { count: 1, bytes: 10, deleted: 0 },
    });
    expect(manifest.layers).toHaveLength(1);
    expect(world.snapshots.settled).toEqual(['build', 'test', 'deploy']);
  });

  test('is journalled with what it came to', async () => {
    const world = createWorld();
    world.snapshots.faults = { notes: ['big.log changed while it was read'], meanwhile: () => (world.now += 30) };
    await start(world.around, pipeline([phase('build')]), {});
    expect(events(world, 'CheckpointSaved')).toEqual([
      {
        type: 'CheckpointSaved',
        phase: 'build',
        files: { count: 0, bytes: 10, deleted: 0 },
        newBytes: 7,
        durationMs: 30,
        digest: digestOf(world.checkpoints.get('build') ?? ''),
        notes: ['big.log changed while it was read'],
      },
    ]);
    expect(world.log.at(-2)).toContain('[WARN] big.log changed while it was read');
    expect(JSON.parse(world.files.get('metrics.json') ?? '')).toMatchObject({ checkpoints: { bytesCheckpointed: 7 } });
  });

  test('keeps to the rules that were frozen with the plan', async () => {
    const rules = { exclude: ['*.log'], maxSize: 10 };
    const world = watched();
    await start(world.around, pipeline([phase('build')], { checkpoints: rules }), {});
    expect(world.requests).toMatchObject([{ rules }]);
  });

  test('whose files can not be taken is not stored at all, and the next one is compared with the one before', async () => {
    const world = watched();
    const { capture } = world.snapshots;
    world.snapshots.capture = (request) => {
      const hint = 'exclude it: checkpoints: { exclude: ["key.txt"] }';
      world.snapshots.faults =
        request.parent?.phase === 'build' && world.requests.length === 1
          ? { capture: { code: 'usage', message: 'key.txt holds a secret', hint } }
          : {};
      return capture(request);
    };
    await start(world.around, PLAN, {});
    expect(events(world, 'CheckpointFailed')).toEqual([
      {
        type: 'CheckpointFailed',
        phase: 'test',
        because: 'key.txt holds a secret; exclude it: checkpoints: { exclude: ["key.txt"] }',
      },
    ]);
    expect([...world.checkpoints.keys()]).toEqual(['build', 'deploy']);
    expect(world.requests.map(({ parent }) => parent?.phase)).toEqual([undefined, 'build', 'build']);
    expect(world.disk.at(-1)?.event).toMatchObject({ type: 'WorkflowFinished', status: 'completed' });
  });

  test('that can not be stored is not what the next one is compared with', async () => {
    const world = createWorld();
    world.faults.checkpoint = full;
    await start(world.around, PLAN, {});
    expect(world.snapshots.settled).toEqual([]);
  });

  test('is not stored once a signal has ended the run: the workflow may be somebody else’s', async () => {
    const world = createWorld();
    let go = (): void => {};
    const { capture } = world.snapshots;
    world.snapshots.capture = async (request) => {
      await new Promise<void>((resolve) => (go = resolve));
      return capture(request);
    };
    const ending = start(world.around, PLAN, {});
    await new Promise((resolve) => setImmediate(resolve));
    world.signal('SIGTERM');
    expect(await ending).toMatchObject({ ok: true, value: { state: { status: 'cancelled' } } });
    expect(world.open).toBe(false);
    go();
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.checkpoints.size).toBe(0);
    expect(world.snapshots.settled).toEqual([]);
  });

  test('tells how far it is', async () => {
    const told: unknown[] = [];
    const world = createWorld({ onCapture: (...progress) => void told.push(progress) });
    await start(world.around, pipeline([phase('build')]), {});
    expect(told).toEqual([['build', 1, 2]]);
  });
});

describe('a restore that a crash cut off', () => {
  test('is ended before a workflow starts, and told', async () => {
    const world = createWorld();
    world.snapshots.faults = { recovered: 'A restore was cut off; the files are as they were.' };
    await start(world.around, PLAN, {});
    expect(world.disk[2]?.event).toEqual({
      type: 'Warned',
      message: 'A restore was cut off; the files are as they were.',
    });
  });

  test('that can not be ended lets nothing start', async () => {
    const world = createWorld();
    world.snapshots.faults = { recover: full };
    expect(await start(world.around, PLAN, {})).toEqual({ ok: false, error: full });
    expect(world.disk).toEqual([]);
  });
});
