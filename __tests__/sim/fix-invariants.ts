import { fixId } from '../../src/core/decide-fix.ts';
import type { EventOf } from '../../src/model/event.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import type { SimWorld } from './disk.ts';
import { goneBy, phaseOf } from './gone.ts';

/**
 * What must hold of fixes, worked out from the entries alone: one is run for what failed, never more often than is
 * allowed, what it did is known before anything of its phase goes on, and nothing that was judged before it counts.
 */
export function fixesAreHonest({ disk, started }: SimWorld, pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const gone = goneBy(disk, pipeline);
  const outcomes = new Map<string, Outcome>();
  const judged = new Map<string, number>();
  const tried = new Map<string, number>();
  const changed = new Map<string, number>();
  /** Phases where a fix is under way, or waits for a person. */
  const open = new Map<string, string>();
  const journalled = new Set<string>();
  const skipped = new Set<string>();
  let pausedIn = '';
  const most = pipeline.adaptive?.maxIterations ?? 0;
  for (const entry of disk) {
    const { event, seq } = entry;
    for (const phase of gone(entry).phases) {
      for (const each of [open, changed]) each.delete(phase);
      for (const gate of skipped) if (phaseOf(gate) === phase) skipped.delete(gate);
      for (const each of [tried, judged]) for (const key of each.keys()) if (phaseOf(key) === phase) each.delete(key);
    }
    if (event.type === 'WorkflowPaused') pausedIn = event.pause.phase;
    if (event.type === 'Decided' && event.decision.kind === 'skip') {
      skipped.add(`${pausedIn}/${event.decision.gate ?? ''}`);
      open.delete(pausedIn);
    }
    if (event.type === 'Decided' && event.decision.kind === 'retry')
      for (const phase of open.keys()) open.delete(phase);
    if (event.type === 'Decided') tried.clear();
    if (event.type === 'AttemptStarted' && open.has(phaseOf(event.task)))
      problems.push(`${event.task} ran although ${open.get(phaseOf(event.task))}`);
    if (event.type === 'PhaseFinished' && open.has(event.phase))
      problems.push(`${event.phase} finished although ${open.get(event.phase)}`);
    if (event.type === 'AttemptFinished') {
      // Where tests ran again in vain the first failure stands.
      if (event.rerun === undefined || ['passed', 'cancelled'].includes(event.outcome.kind))
        outcomes.set(event.task, event.outcome);
      judged.set(event.task, seq);
    }
    if (event.type === 'FixStarted') problems.push(...mayStart(event, outcomes.get(event.task), open.get(event.phase)));
    if (event.type === 'FixStarted') open.set(event.phase, 'a fix is under way');
    if (event.type === 'FixStarted' && event.interrupted !== true) {
      journalled.add(`${fixId(event)}#${event.attempt}`);
      const times = (tried.get(event.task) ?? 0) + 1;
      tried.set(event.task, times);
      if (times > most) problems.push(`${event.task} was mended ${times} times`);
    }
    if (event.type === 'FixFinished') {
      open.delete(event.phase);
      if (event.untold !== undefined) open.set(event.phase, 'it is not known what a fix changed');
      if ((event.change?.protected ?? 0) > 0) open.set(event.phase, 'a fix changed protected files');
      if (event.change !== undefined || event.untold !== undefined) changed.set(event.phase, seq);
      else if (event.outcome.kind === 'cancelled') tried.set(event.task, (tried.get(event.task) ?? 0) - 1);
    }
    if (event.type === 'PhaseFinished') {
      const since = changed.get(event.phase) ?? 0;
      for (const gate of pipeline.phases.find(({ name }) => name === event.phase)?.gates ?? []) {
        if (skipped.has(`${event.phase}/${gate.name}`)) continue;
        for (const check of gate.checks)
          if ((judged.get(check.id) ?? 0) < since) problems.push(`${check.id} was not judged after the last fix`);
      }
    }
  }
  for (const id of started) if (id.includes('/fix.') && !journalled.has(id)) problems.push(`${id} was not journalled`);
  return problems;
}

function mayStart(
  { task, interrupted }: EventOf<'FixStarted'>,
  outcome: Outcome | undefined,
  open: string | undefined,
): string[] {
  if (interrupted === true) return open === undefined ? [`no fix of ${task} was interrupted`] : [];
  if (open !== undefined) return [`a fix of ${task} began although ${open}`];
  return outcome?.kind === 'failed' ? [] : [`${task} was mended although it had not failed`];
}
