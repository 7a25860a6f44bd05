import { describe, expect, test } from '@jest/globals';
import { start } from '../../src/app/execute.ts';
import type { Surroundings } from '../../src/app/surroundings.ts';
import type { Event, EventOf } from '../../src/model/event.ts';
import { err, ok, type Problem } from '../../src/model/result.ts';
import type { PackedPhase, PutBackRequest } from '../../src/model/reuse-request.ts';
import { LAYER_MEDIA_TYPES } from '../../src/model/layer.ts';
import type { ReuseStore } from '../../src/ports.ts';
import { phase, pipeline } from '../core/story.ts';
import { createWorld, report, type World } from './world.ts';

const LAYER = { digest: `sha256:${'b'.repeat(64)}`, size: 70, mediaType: LAYER_MEDIA_TYPES.gzip };
const PLAN = pipeline([
  phase('build', { inputs: ['src/**'], outputs: ['dist/**'], passEnv: ['LEVEL'] }),
  phase('deploy'),
]);

type Faults = Partial<Record<'get' | 'put' | 'pack' | 'putBack', Problem>> & {
  inputs?: string;
  secret?: boolean;
  thrown?: boolean;
};

/** A workspace that reuses work, with everything that a test may change. */
class Reusing {
  readonly inputs = new Map([['src/a', 'file:1']]);
  unmatched: string[] = [];
  readonly env: Record<string, string> = {};
  readonly stored = new Map<string, string>();
  last: string | undefined;
  readonly putBack: PutBackRequest[] = [];
  faults: Faults = {};
  discarded = 0;
  readonly store: ReuseStore = {
    get: async (digest) => {
      if (this.faults.get !== undefined) return err(this.faults.get);
      const record = this.stored.get(digest);
      return ok(record === undefined ? undefined : { record, openLayer: async () => ok('layer') });
    },
    last: async () => this.last,
    put: async (digest, { record }) => {
      if (this.faults.put !== undefined) return err(this.faults.put);
      this.stored.set(digest, (this.last = record));
      return ok(undefined);
    },
  };

  readonly reuse: NonNullable<Surroundings['reuse']> = {
    store: this.store,
    files: {
      inputs: async () => {
        if (this.faults.thrown === true) throw new Error('a part is missing');
        const { inputs } = this.faults;
        return inputs === undefined ? ok({ files: new Map(this.inputs), unmatched: this.unmatched }) : err(inputs);
      },
      tools: async () => ({ node: 'v24.0.0' }),
      variable: (name) => this.env[name],
      holdsSecret: () => this.faults.secret === true,
      pack: async () => {
        if (this.faults.pack !== undefined) return err(this.faults.pack);
        const discard = (): void => void (this.discarded += 1);
        const made: PackedPhase = { layer: { description: LAYER, file: 'x', discard }, entries: [], artifacts: [] };
        return ok(made);
      },
      putBack: async (request) => {
        this.putBack.push(request);
        if (this.faults.putBack !== undefined) return err(this.faults.putBack);
        return ok({ written: 3, bytes: 30, deleted: 1 });
      },
    },
  };

  /** Runs a new workflow and answers what happened in it. */
  async run(plan = PLAN, more: (world: World) => void = () => undefined): Promise<Run> {
    const world = createWorld({ reuse: this.reuse });
    more(world);
    const ending = await start(world.around, plan, {});
    if (!ending.ok) throw new Error(ending.error.message);
    expect(ending.value.state.status).toBe('completed');
    return new Run(world, ending.value.state.warnings);
  }
}

class Run {
  readonly world: World;
  readonly warnings: readonly string[];

  constructor(world: World, warnings: readonly string[]) {
    this.world = world;
    this.warnings = warnings;
  }

  of<T extends Event['type']>(type: T): EventOf<T> | undefined {
    const isIt = (event: Event): event is EventOf<T> => event.type === type;
    return this.world.disk.map(({ event }) => event).find(isIt);
  }
}

const full: Problem = { code: 'storage', message: 'The disk is full.' };

describe('work that was done before', () => {
  test('is put back instead of done, and what it told is told', async () => {
    const one = new Reusing();
    const first = await one.run(PLAN, ({ outcomes }) =>
      outcomes.set('build/work', { ...report(), durationMs: 90_000, outputs: { version: '7' } }),
    );
    expect(first.of('ReuseMissed')).toMatchObject({ because: 'nothing is stored of an earlier time' });
    expect(first.of('ReuseStored')).toMatchObject({ bytes: 70 });
    const again = await one.run();
    expect(again.world.started).toEqual(['deploy/work#1']);
    expect(again.of('PhaseReused')).toMatchObject({
      from: 'wf_abc123',
      because: 'the inputs are those of wf_abc123 of 2026-01-01, which saved 1m 30s',
      savedMs: 90_000,
      outputs: { version: '7' },
      files: { written: 3, bytes: 30, deleted: 1 },
    });
    expect(again.of('ReuseStored')).toBeUndefined();
    const [asked] = one.putBack;
    expect(asked).toMatchObject({ workflowId: 'wf_abc123', phase: 'build', outputs: ['dist/**'] });
    expect(asked?.record.layers).toEqual([LAYER]);
  });

  test.each<[string, (one: Reusing) => void, string]>([
    ['an input', (one) => one.inputs.set('src/a', 'file:2'), 'changed: src/a'],
    ['a variable', (one) => void (one.env['LEVEL'] = '3'), 'the environment variable LEVEL differs'],
    ['what is stored', (one) => one.stored.clear(), 'what is stored of an earlier time is gone'],
    ['all of it', (one) => void (one.stored.clear(), (one.last = undefined)), 'nothing is stored of an earlier time'],
  ])('is done again when there is another: %s', async (_, change, because) => {
    const one = new Reusing();
    await one.run();
    change(one);
    const again = await one.run();
    expect(again.of('ReuseMissed')).toMatchObject({ because });
    expect(again.world.started).toContain('build/work#1');
    expect(again.of('ReuseStored')).toBeDefined();
  });

  test('is done again for a fresh run, and stored', async () => {
    const one = new Reusing();
    await one.run();
    const fresh = await one.run({ ...PLAN, reuse: false });
    expect(fresh.of('ReuseMissed')).toMatchObject({ because: 'it was to be done afresh' });
    expect(fresh.of('ReuseStored')).toBeDefined();
    expect(one.putBack).toEqual([]);
  });

  test('is done again, and said so, when what is stored cannot be used', async () => {
    const one = new Reusing();
    await one.run();
    const damaged: Problem = { code: 'integrity', message: 'The layer is damaged.' };
    for (const faults of [{ get: damaged }, { putBack: damaged }]) {
      one.faults = faults;
      const again = await one.run();
      expect(again.world.started).toContain('build/work#1');
      expect(again.warnings.join()).toContain('build is done again: what is stored of it cannot be put back');
      expect(again.of('ReuseStored')).toBeDefined();
    }
  });

  test.each<[string, (record: string) => string]>([
    ['is no JSON', (record) => record.slice(0, -1)],
    ['is of another version', (record) => record.replace('"schemaVersion":1', '"schemaVersion":2')],
    ['is that of other work', (record) => record.replace('"node":"v24.0.0"', '"node":"v20.0.0"')],
    ['is that of another phase', (record) => record.replace('"phase":"build"', '"phase":"other"')],
  ])('is not taken from a record that %s', async (_, change) => {
    const one = new Reusing();
    await one.run();
    for (const [digest, record] of one.stored) {
      expect(change(record)).not.toBe(record);
      one.stored.set(digest, change(record));
    }
    const again = await one.run();
    expect(one.putBack).toEqual([]);
    expect(again.of('ReuseMissed')?.because).toContain('what is stored of it cannot be put back: the record is');
  });
});

describe('what is not known is not stored', () => {
  test('inputs that cannot be told', async () => {
    const one = new Reusing();
    one.faults = { inputs: 'src/x (a link that points outside)' };
    const run = await one.run();
    expect(run.warnings).toEqual([
      'build is done every time: its inputs cannot be told: src/x (a link that points outside)',
    ]);
    expect(one.stored.size).toBe(0);
  });

  test('inputs of which none is there: a slip would look as if nothing ever changed', async () => {
    const one = new Reusing();
    one.inputs.clear();
    one.unmatched = ['src/**'];
    const run = await one.run();
    expect(run.warnings).toEqual(['build is done every time: none of its declared inputs is there']);
    expect(one.stored.size).toBe(0);
  });

  test('while one glob of several that matches nothing is only told', async () => {
    const one = new Reusing();
    one.unmatched = ['lib/**'];
    const plan = pipeline([phase('build', { inputs: ['src/**', 'lib/**'] })]);
    const told = ['nothing matches the declared input lib/** of build'];
    expect((await one.run(plan)).warnings).toEqual(told);
    const again = await one.run(plan);
    expect(again.of('PhaseReused')).toBeDefined();
    expect(again.warnings).toEqual(told);
  });

  test('work during which its inputs changed', async () => {
    const one = new Reusing();
    const run = await one.run(PLAN, ({ around }) => {
      const { collect } = around.workspace;
      Object.assign(around.workspace, {
        collect: async (...args: Parameters<typeof collect>) => {
          one.inputs.set('src/b', 'file:9');
          return collect(...args);
        },
      });
    });
    expect(run.of('ReuseNotStored')?.because).toContain('its inputs changed while it worked (new: src/b)');
    expect(one.stored.size).toBe(0);
  });

  test.each<[string, Faults, string, number]>([
    ['it must not be kept', { pack: { code: 'usage', message: 'dist/x holds a secret' } }, 'dist/x holds a secret', 0],
    ['it told a secret', { secret: true }, 'what it wrote to BOOTSPRING_OUTPUT holds a secret', 1],
    ['there is no room', { put: full }, 'The disk is full.', 1],
  ])('and the run goes on when %s', async (_, faults, because, discarded) => {
    const one = new Reusing();
    one.faults = faults;
    const run = await one.run();
    expect(run.of('ReuseNotStored')?.because).toContain(because);
    expect(run.warnings[0]).toContain('What build left is not kept for reuse');
    expect(one.stored.size).toBe(0);
    expect(one.discarded).toBe(discarded);
  });

  test('and the run goes on when a part of the program is missing', async () => {
    const one = new Reusing();
    one.faults = { thrown: true };
    const run = await one.run();
    expect(run.of('ReuseMissed')?.because).toBe('it could not be looked up: a part is missing');
  });
});

test('where nothing is kept the work is done', async () => {
  const world = createWorld();
  const ending = await start(world.around, PLAN, {});
  expect(ending).toMatchObject({ ok: true, value: { state: { status: 'completed' } } });
  expect(world.started).toEqual(['build/work#1', 'deploy/work#1']);
});
