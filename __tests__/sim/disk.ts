import type { Entry } from '../../src/model/event.ts';
import { ok, type Problem, type Result } from '../../src/model/result.ts';
import type { Journal } from '../../src/ports.ts';
import { Crash, createSimFiles, type SimFiles } from './files.ts';
import { type Random, seeded } from './random.ts';

/** One seeded world: a pipeline, commands with minds of their own, a virtual clock, and a disk that survives crashes. */
export interface SimWorld {
  readonly disk: Entry[];
  /** Attempts that were really started, as `task#attempt`. */
  readonly started: string[];
  /** The round that each of them was told in its context, by `task#attempt`. */
  readonly told: Map<string, number>;
  /** What commands work on, and the checkpoints of it. */
  readonly files: SimFiles;
  /** What phases left, by digest: `task` and what it wrote. It survives crashes. */
  readonly reuse: Map<string, ReadonlyMap<string, string>>;
  readonly random: Random;
  now: number;
}

/** An empty world. */
export function createSim(seed: number): SimWorld {
  return {
    disk: [],
    started: [],
    told: new Map(),
    files: createSimFiles(),
    reuse: new Map(),
    random: seeded(seed),
    now: Date.UTC(2026, 0, 1),
  };
}

/** The journal on the simulated disk; the process dies once it has so many entries. */
export function simJournal(sim: SimWorld, crashAfter: number | undefined): Journal {
  return {
    append(events, at): Result<readonly Entry[], Problem> {
      const written: Entry[] = [];
      for (const event of events) {
        const entry: Entry = {
          v: 1,
          seq: sim.disk.length + 1,
          at: new Date(at).toISOString(),
          event: structuredClone(event),
          prev: '',
          hash: '',
        };
        sim.disk.push(entry);
        written.push(entry);
        if (crashAfter !== undefined && sim.disk.length >= crashAfter) throw new Crash();
      }
      return ok(written);
    },
  };
}
