import type { Surroundings } from '../../src/app/surroundings.ts';
import type { AttemptReport, AttemptRequest } from '../../src/model/effect.ts';
import type { Entry, Event } from '../../src/model/event.ts';
import { err, ok, type Problem, type Result } from '../../src/model/result.ts';
import { createMemoryStore } from '../../src/shell/store/memory.ts';
import { sha256 } from '../../src/shell/hash.ts';
import type { CheckpointStore, Clock, OpenWorkflow, WorkflowStorage } from '../../src/ports.ts';
import { failed, passed, START } from '../core/story.ts';
import { createFakeSnapshots, type FakeSnapshots } from './snapshots.ts';

/** Everything that the stories of src/app need, in memory, with faults that a test turns on. */
export interface World {
  readonly around: Surroundings;
  /** The journal. */
  readonly disk: Entry[];
  /** What was written beside it, by name, and the lines of the log. */
  readonly files: Map<string, string>;
  readonly log: string[];
  readonly checkpoints: Map<string, string>;
  readonly snapshots: FakeSnapshots;
  /** Attempts that were started, as `task#attempt`. */
  readonly started: string[];
  readonly stopped: string[];
  /** Called timers, the next first. */
  readonly timers: { readonly at: number; readonly call: () => void }[];
  /** How attempts end, by task; passed when it says nothing. A promise keeps it under way. */
  readonly outcomes: Map<string, AttemptReport | Promise<AttemptReport>>;
  signal: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void;
  now: number;
  /** Whether the workflow is open, and how often it was opened. */
  open: boolean;
  faults: {
    append?: (events: readonly Event[]) => Problem | undefined;
    write?: Problem;
    log?: Problem;
    verify?: Problem;
    checkpoint?: Problem;
    /** Manifests that cannot be given, by phase. */
    manifests?: Readonly<Record<string, Problem>>;
    opening?: Problem;
    warnings?: readonly string[];
    missing?: readonly string[];
  };
}

export const report = (outcome: AttemptReport['outcome'] = passed): AttemptReport => ({
  outcome,
  durationMs: 1_000,
  steps: [],
});
export const failure = report(failed);
export const full: Problem = { code: 'storage', message: 'the disk is full' };

function clockOf(world: World): Clock {
  return {
    now: () => world.now,
    monotonic: () => world.now,
    after(ms, then) {
      const timer = { at: world.now + ms, call: then };
      world.timers.push(timer);
      return () => {
        const at = world.timers.indexOf(timer);
        if (at >= 0) world.timers.splice(at, 1);
      };
    },
  };
}

function openIn(world: World): OpenWorkflow {
  world.open = true;
  const entries = [...world.disk];
  const checkpoints: CheckpointStore = {
    ...createMemoryStore(),
    async put(_id, phase, text) {
      if (world.faults.checkpoint !== undefined) return err(world.faults.checkpoint);
      world.checkpoints.set(phase, text);
      return ok(undefined);
    },
    get: async (_id, phase) => {
      const problem = world.faults.manifests?.[phase];
      return problem === undefined ? ok(world.checkpoints.get(phase)) : err(problem);
    },
    list: async () => ok([...world.checkpoints.keys()]),
    async remove(_id, phase) {
      world.checkpoints.delete(phase);
      return ok(undefined);
    },
  };
  return {
    id: 'wf_abc123',
    fence: 7,
    entries,
    warnings: world.faults.warnings ?? [],
    checkpoints,
    journal: {
      append(events, at): Result<readonly Entry[], Problem> {
        const problem = world.faults.append?.(events);
        if (problem !== undefined) return err(problem);
        const added = events.map((event, index): Entry => ({
          v: 1,
          seq: world.disk.length + index + 1,
          at: new Date(at).toISOString(),
          event: structuredClone(event),
          prev: '',
          hash: `hash-${world.disk.length + index + 1}`,
        }));
        world.disk.push(...added);
        return ok(added);
      },
    },
    head: () => world.disk.at(-1)?.hash ?? '',
    verify: async () => (world.faults.verify === undefined ? ok(undefined) : err(world.faults.verify)),
    write(name, text) {
      if (world.faults.write === undefined) world.files.set(name, text);
      return world.faults.write;
    },
    log(lines) {
      if (world.faults.log === undefined) world.log.push(...lines.split('\n').slice(0, -1));
      return world.faults.log;
    },
    close() {
      world.open = false;
    },
  };
}

function storageOf(world: World): WorkflowStorage {
  const opening = (): Result<OpenWorkflow, Problem> =>
    world.faults.opening === undefined ? ok(openIn(world)) : err(world.faults.opening);
  return {
    create: opening,
    open: async () => opening(),
    read: async () => ok({ id: 'wf_abc123', entries: world.disk }),
    list: async () => ok(['wf_abc123']),
  };
}

/** An attempt that ends as the world says, and as cancelled when it is stopped before. */
function attemptIn(world: World, { task, attempt }: AttemptRequest) {
  const name = `${task}#${attempt}`;
  world.started.push(name);
  let stop = (_atOnce?: boolean): void => {};
  const stopped = new Promise<AttemptReport>((resolve) => {
    stop = (atOnce) => {
      world.stopped.push(atOnce === true ? `${name} at once` : name);
      resolve(report({ kind: 'cancelled', detail: 'stopped' }));
    };
  });
  const outcome = world.outcomes.get(name) ?? world.outcomes.get(task) ?? report();
  return { done: Promise.race([stopped, Promise.resolve(outcome)]), stop: (atOnce?: boolean) => stop(atOnce) };
}

/** A world in which everything works. */
export function createWorld(more: Partial<Surroundings> = {}): World {
  const snapshots = createFakeSnapshots();
  const world: World = {
    around: {
      snapshots,
      sha256,
      get clock() {
        return clockOf(world);
      },
      get storage() {
        return storageOf(world);
      },
      workspace: {
        fingerprint: async () => undefined,
        writtenSince: async () => true,
        left: async () => '',
        collect: async () => ({ artifacts: [], missing: world.faults.missing ?? [] }),
        source: () => ({}),
      },
      runner: () => ({ start: (request) => attemptIn(world, request) }),
      observers: [],
      creator: { version: '1.0.0', platform: 'linux', arch: 'x64' },
      attempt: 1,
      endOrphans: () => 0,
      onSignal(then) {
        world.signal = then;
        return () => {
          world.signal = () => {
            throw new Error('nobody listens any more');
          };
        };
      },
      ...more,
    },
    disk: [],
    files: new Map(),
    log: [],
    checkpoints: new Map(),
    snapshots,
    started: [],
    stopped: [],
    timers: [],
    outcomes: new Map(),
    signal: () => {},
    now: START,
    open: false,
    faults: {},
  };
  return world;
}
