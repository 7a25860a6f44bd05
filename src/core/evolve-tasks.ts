import type { EventOf } from '../model/event.ts';
import { slotsOf } from './frontier.ts';
import { isGood, outcomeText } from './outcomes.ts';
import type { TaskPlace, TaskState, WorkflowState } from './state.ts';

/** How attempts change the state. Each answers what is wrong with the event, undefined when it was folded. */

function taskAt(state: WorkflowState, id: string): { place: TaskPlace; task: TaskState } | undefined {
  const place = state.tasks.get(id);
  const task = place?.group.tasks[place.index];
  return place === undefined || task === undefined ? undefined : { place, task };
}

/** An attempt begins: legal for a pending task of a running phase, under the next number. */
export function onAttemptStarted(state: WorkflowState, event: EventOf<'AttemptStarted'>): string | undefined {
  const found = taskAt(state, event.task);
  if (found === undefined) return `no task is called ${event.task}`;
  const { place, task } = found;
  if (place.phase.status !== 'running') return `phase ${place.phase.plan.name} is ${place.phase.status}`;
  if (task.status !== 'pending') return `${event.task} is ${task.status}`;
  if (event.attempt !== task.attempts + 1)
    return `attempt ${event.attempt} of ${event.task} follows attempt ${task.attempts}`;
  if (place.phase.reuse.step === 'looking') return `phase ${place.phase.plan.name} is being looked up`;
  if (state.load.capturing) return 'a checkpoint is being taken';
  task.status = 'running';
  task.attempts = event.attempt;
  task.round += 1;
  place.group.running += 1;
  count(state, place, task, 1);
  const { group } = place;
  while (group.next < group.queue.length && group.tasks[group.queue[group.next] ?? -1]?.status !== 'pending') {
    group.next += 1;
  }
  return undefined;
}

/** An attempt begins (1) or ends (-1). */
function count(state: WorkflowState, { phase, gate }: TaskPlace, { plan }: TaskState, change: 1 | -1): void {
  const { load, pipeline } = state;
  state.running += change;
  phase.underWay += change;
  load.slots += change * slotsOf(plan, pipeline.maxParallel);
  if (gate !== undefined && 'readOnly' in plan && !plan.readOnly) load.alone = change > 0;
}

/** An attempt ends: legal for the attempt under way. */
export function onAttemptFinished(state: WorkflowState, event: EventOf<'AttemptFinished'>): string | undefined {
  const found = taskAt(state, event.task);
  if (found === undefined) return `no task is called ${event.task}`;
  const { place, task } = found;
  if (task.status !== 'running' || task.attempts !== event.attempt)
    return `attempt ${event.attempt} of ${event.task} is not under way`;
  task.status = 'done';
  delete place.phase.isAnew;
  task.outcome = event.outcome;
  task.durationMs += event.durationMs;
  task.because = outcomeText(event.outcome);
  if (event.evidence === undefined) delete task.evidence;
  else task.evidence = event.evidence;
  if (event.findings === undefined) delete task.findings;
  else task.findings = event.findings;
  place.group.running -= 1;
  place.group.done += 1;
  count(state, place, task, -1);
  for (const step of event.steps) {
    if (step.outcome.kind !== 'passed' || step.tree === undefined) continue;
    const from = `${event.task}#${event.attempt}`;
    state.recorded.set(step.key, { key: step.key, tree: step.tree, from, durationMs: step.durationMs });
  }
  if (isGood(event.outcome)) {
    task.flaky = task.round > 1;
    task.succeededAt = state.sequence + 1;
    if (event.outputs !== undefined) {
      task.outputs = event.outputs;
      Object.assign((state.outputs[place.phase.plan.name] ??= {}), event.outputs);
    }
  } else {
    state.lastFailure = { task: event.task, detail: outcomeText(event.outcome), tail: event.evidence?.tail ?? '' };
  }
  return undefined;
}

/** A retry is scheduled after a failure, or its time has come. */
export function onRetry(
  state: WorkflowState,
  event: EventOf<'RetryScheduled' | 'RetryDue'>,
  from: TaskState['status'],
  to: 'waiting' | 'pending',
): string | undefined {
  const found = taskAt(state, event.task);
  if (found === undefined) return `no task is called ${event.task}`;
  const { place, task } = found;
  if (task.status !== from || task.attempts + 1 !== event.attempt)
    return `${event.task} is ${task.status} after attempt ${task.attempts}`;
  task.status = to;
  const change = to === 'waiting' ? 1 : -1;
  state.load.waiting += change;
  place.phase.underWay += change;
  if (to === 'waiting') {
    place.group.done -= 1;
    place.group.waiting += 1;
    task.retries += 1;
    state.retriesUsed += 1;
  } else {
    place.group.waiting -= 1;
    place.group.next = Math.min(place.group.next, place.place);
  }
  return undefined;
}
