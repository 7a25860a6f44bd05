import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as zlib from 'node:zlib';
import type { Clock, RemoteStore } from '../../../src/ports.ts';
import { type Budget, createBudget } from '../../../src/shell/remote/budget.ts';
import { type ArtifactStoreOptions, createArtifactStore } from '../../../src/shell/remote/artifact-store.ts';
import { createCacheStore, type StoreOptions } from '../../../src/shell/remote/cache-store.ts';
import { readActions } from '../../../src/shell/remote/settings.ts';
import { systemClock } from '../../../src/shell/clock.ts';
import { temporaryFolder, valueOf } from '../rig.ts';

export const LEG = '0123456789abcdef';

/** A clock on which a second passes in that part of one. */
export function fastClock(times: number): Clock {
  const clock = systemClock();
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic() * times,
    after: (ms, then) => clock.after(ms / times, then),
  };
}

/**
 * A budget whose pauses are charged but not waited, and whose patience with an answer is a real one: however busy the
 * machine, an answer that is on its way is never taken for silence.
 */
export function hurriedBudget(ms: number): Budget {
  return hurried(createBudget(ms));
}

function hurried(budget: Budget): Budget {
  return {
    ...budget,
    wait: async (wanted, signal) => {
      if (wanted > budget.left() || signal?.aborted === true) return false;
      budget.charge(wanted);
      return Promise.resolve(true);
    },
    part: (share) => hurried(budget.part(share)),
  };
}

/** A folder with the programs that GitHub's client calls, without zstd where this Node cannot read what that packs. */
function programs(folder: string): string {
  const bin = path.join(folder, 'spool', 'bin');
  fs.mkdirSync(bin, { recursive: true });
  for (const name of ['tar', 'gzip']) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (!fs.existsSync(path.join(bin, name))) fs.symlinkSync(found, path.join(bin, name));
  }
  return bin;
}

/** The machine of one job: its spool, and its variables in the environment of this process, as the clients read them. */
export interface Machine {
  /** Folder that only the spool is in. */
  readonly outside: string;
  readonly spool: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Makes this the job that the process is. */
  enter(): void;
  leave(): void;
}

/** Makes the machine of a job; `leave` belongs into `afterEach`. */
export function machineFor(environment: Readonly<Record<string, string>>): Machine {
  const outside = temporaryFolder();
  const spool = path.join(outside, 'spool');
  fs.mkdirSync(spool);
  const before = { ...process.env };
  return {
    outside,
    spool,
    environment,
    enter() {
      Object.assign(process.env, environment, { GITHUB_WORKSPACE: spool, RUNNER_TEMP: path.join(spool, 'temp') });
      if (zlib.createZstdDecompress === undefined) process.env['PATH'] = programs(outside);
      if (!('ACTIONS_CACHE_MODE' in environment)) delete process.env['ACTIONS_CACHE_MODE'];
    },
    leave() {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
      fs.rmSync(outside, { recursive: true, force: true });
    },
  };
}

/** What a store on a machine is made with. */
export const optionsFor = (machine: Machine, options: Partial<StoreOptions> = {}): StoreOptions => ({
  actions: readActions(machine.environment),
  leg: LEG,
  spool: machine.spool,
  budget: createBudget(60_000),
  begins: 'newest',
  ...options,
});

/** The cache store of a job. */
export function cacheStoreOn(machine: Machine, options: Partial<StoreOptions> = {}): RemoteStore {
  machine.enter();
  return valueOf(createCacheStore(optionsFor(machine, options)));
}

/** The artifact store of a job. */
export function artifactStoreOn(machine: Machine, options: Partial<ArtifactStoreOptions> = {}): RemoteStore {
  machine.enter();
  return valueOf(createArtifactStore({ ...optionsFor(machine, options), ...options }));
}
