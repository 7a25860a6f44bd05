import type { EventOf } from '../../src/model/event.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import type { SimWorld } from './disk.ts';
import { after, goneBy, phaseOf } from './gone.ts';
import { reusedBy } from './reuse-invariants.ts';

/**
 * What must hold of going back, worked out from the entries alone: only who asks for it goes back, to where it leads to
 * it again and while nothing of that is under way; never more often than is allowed, and nobody who asks is completed.
 */
export function roundsAreHonest({ disk, told }: SimWorld, pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const gone = goneBy(disk, pipeline);
  const most = pipeline.maxIterations ?? 3;
  const asked = new Map<string, string>();
  const running = new Set<string>();
  const mended = new Set<string>();
  const captured = new Map<string, number>();
  const inRound = new Map<string, number>();
  let rounds: { readonly seq: number; readonly to: string }[] = [];
  let since = 0;
  for (const entry of disk) {
    const { event, seq } = entry;
    const { phases, takes } = gone(entry);
    if (event.type === 'RunStarted') for (const set of [running, mended]) set.clear();
    if (event.type === 'AttemptStarted') {
      asked.delete(event.task);
      running.add(event.task);
      const round = inRound.get(phaseOf(event.task)) ?? 1;
      const heard = told.get(`${event.task}#${event.attempt}`);
      if (heard !== undefined && heard !== round) problems.push(`${event.task} was told round ${heard} in ${round}`);
    }
    if (event.type === 'AttemptFinished') {
      running.delete(event.task);
      const wish = event.outputs?.['goto']?.trim() ?? '';
      if (event.outcome.kind === 'passed' && wish !== '' && isAgent(event.task)) asked.set(event.task, wish);
    }
    if (event.type === 'PhaseReused') for (const task of reusedBy(event, pipeline)) asked.delete(task);
    if (event.type === 'FixStarted') mended.add(event.phase);
    if (event.type === 'FixFinished') mended.delete(event.phase);
    if (event.type === 'ReuseLookupStarted' && rounds[(inRound.get(event.phase) ?? 1) - 2]?.to === event.phase)
      problems.push(`${event.phase} was looked up although it was gone back to`);
    if (event.type === 'PhaseFinished' && [...asked.keys()].some((task) => phaseOf(task) === event.phase))
      problems.push(`${event.phase} was completed although it asked to go back`);
    if (event.type === 'WorkflowWentBack') {
      problems.push(...mayGo(event, { asked, running, mended, phases, rounds: rounds.length }));
      since += 1;
      if (since > most) problems.push(`went back ${since} times`);
      rounds.push({ seq, to: event.to });
      for (const phase of phases) inRound.set(phase, rounds.length + 1);
    }
    if (event.type === 'CheckpointStarted') captured.set(event.phase, seq);
    if (event.type === 'Decided' && event.decision.kind !== 'cancel') since = 0;
    if (event.type === 'Restored') {
      since = 0;
      const until = captured.get(event.phase) ?? 0;
      rounds = rounds.filter((round) => round.seq < until);
      for (const phase of phases) inRound.set(phase, lastRound(rounds, phase, pipeline));
    }
    for (const task of asked.keys()) if (takes(task)) asked.delete(task);
  }
  return problems;
}

const isAgent = (task: string): boolean => task.split('/').length === 2 && !task.includes('/fix.');

function lastRound(rounds: readonly { readonly to: string }[], phase: string, pipeline: Pipeline): number {
  const at = rounds.findLastIndex(({ to }) => after(pipeline, to).has(phase));
  return at < 0 ? 1 : at + 2;
}

interface Scene {
  readonly asked: ReadonlyMap<string, string>;
  readonly running: ReadonlySet<string>;
  readonly mended: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
  readonly rounds: number;
}

function mayGo(
  { from, to, round }: EventOf<'WorkflowWentBack'>,
  { asked, running, mended, phases, rounds }: Scene,
): string[] {
  const problems: string[] = [];
  const wishes = [...asked].flatMap(([task, wish]) => (phaseOf(task) === from ? [wish] : []));
  if (wishes.length === 0 || wishes.some((wish) => wish !== to))
    problems.push(`${from} went back to ${to} and asked for ${wishes.join(', ')}`);
  if (!phases.has(from)) problems.push(`${to} does not lead to ${from}`);
  const busy = [...[...running].map(phaseOf), ...mended].filter((phase) => phases.has(phase));
  if (busy.length > 0) problems.push(`${from} went back to ${to} with ${busy.join(', ')} under way`);
  if (round !== rounds + 2) problems.push(`round ${round} after ${rounds + 1}`);
  return problems;
}
