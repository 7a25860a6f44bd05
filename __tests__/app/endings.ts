import type { Ending } from '../../src/app/execute.ts';
import type { Event } from '../../src/model/event.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import type { Problem, Result } from '../../src/model/result.ts';
import { check, gate, phase, pipeline } from '../core/story.ts';
import type { World } from './world.ts';

/** A phase with a gate of one check, and a phase that leaves something. */
export const PLAN: Pipeline = pipeline([
  phase('build', { gates: [gate('pre-commit', [check('build/pre-commit/lint')])] }),
  phase('deploy', { outputs: ['dist'] }),
]);
export const LINT = 'build/pre-commit/lint';

/** The events of a type, in the order in which they were recorded. */
export const entriesOf = (world: World, type: Event['type']): Event[] =>
  world.disk.flatMap(({ event }) => (event.type === type ? [event] : []));

/** How it ended, or a test failure that shows the problem. */
export function endingOf(result: Result<Ending, Problem>): Ending {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
export const problemOf = (result: Result<Ending, Problem>): Problem | undefined =>
  result.ok ? undefined : result.error;
