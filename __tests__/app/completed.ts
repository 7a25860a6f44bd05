import { expect } from '@jest/globals';
import { start } from '../../src/app/execute.ts';
import { restore, type RestoreEnding, type RestoreOrder } from '../../src/app/restore.ts';
import { fold } from '../../src/core/evolve.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { Event } from '../../src/model/event.ts';
import type { Problem, Result } from '../../src/model/result.ts';
import { phase, pipeline } from '../core/story.ts';
import { createWorld, type World } from './world.ts';

/** A workflow that is over and can be put back to each of its checkpoints. */

export const PHASES = ['build', 'test', 'deploy'];
export const PLAN = pipeline(PHASES.map((name) => phase(name)));
export const DAMAGED: Problem = { code: 'integrity', message: 'The checkpoint of test is damaged: it is cut short.' };
export const RETRY = { kind: 'retry', by: 'me' } as const;

export const types = (world: World, from: number): string[] => world.disk.slice(from).map(({ event }) => event.type);
export const last = (world: World, type: Event['type']): Event | undefined =>
  world.disk.findLast(({ event }) => event.type === type)?.event;
/** What the journal says. */
export function stateOf(world: World): WorkflowState {
  const folded = fold(world.disk);
  if (!folded.ok) throw new Error(folded.error.message);
  return folded.value;
}

/** A world that has run `PLAN` to its end; each phase leaves a file with its name, and adds to a common one. */
export async function completed(): Promise<World> {
  const world = createWorld();
  const { capture } = world.snapshots;
  let phases = 0;
  world.snapshots.capture = (request) => {
    const name = PHASES[phases] ?? '';
    phases += 1;
    world.snapshots.workspace.set(name, name).set('all', String(phases));
    return capture(request);
  };
  expect(await start(world.around, PLAN, { sha: 'c0ffee' })).toMatchObject({
    ok: true,
    value: { state: { status: 'completed' } },
  });
  world.snapshots.capture = capture;
  world.snapshots.workspace.set('deploy', 'later').set('own', 'work');
  return world;
}

export const order = (more: Partial<RestoreOrder> = {}): RestoreOrder => ({
  id: undefined,
  phase: 'test',
  by: 'mona',
  force: false,
  ...more,
});
export const go = (world: World, more: Partial<RestoreOrder> = {}): Promise<Result<RestoreEnding, Problem>> =>
  restore(world.around, order(more));
export const problemOf = (result: Result<unknown, Problem>): Problem | undefined =>
  result.ok ? undefined : result.error;
export const files = (world: World): object => Object.fromEntries(world.snapshots.workspace);

/** Takes the files of a phase's checkpoint away. */
export function damage(world: World, name: string): void {
  const manifest: unknown = JSON.parse(world.checkpoints.get(name) ?? '');
  for (const digest of world.snapshots.trees.keys())
    if (JSON.stringify(manifest).includes(digest)) world.snapshots.trees.delete(digest);
}
