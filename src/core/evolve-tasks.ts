import type { EventOf } from '../model/event.ts';
import type { Left } from '../model/outcome.ts';
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
  if (event.rerun !== undefined && task.rerun === undefined) return `no test of ${event.task} is to run again`;
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

const isTogether = ({ from, to }: Left, other?: Left): boolean => other?.from === from && other.to === to;

/** Notes what passed on known sources. Steps that share a span of what they left changed the files of those before them. */
function remember(state: WorkflowState, { task, attempt, steps }: EventOf<'AttemptFinished'>): void {
  for (const [at, { key, outcome, tree, left, durationMs }] of steps.entries()) {
    if (outcome.kind !== 'passed' || tree === undefined) continue;
    const rest = left === undefined ? [] : steps.slice(at + 1).filter((one) => isTogether(left, one.left));
    const behind = rest.map((one) => one.key);
    const known = { key, tree, from: `${task}#${attempt}`, durationMs, behind };
    state.recorded.set(key, left === undefined ? known : { ...known, left });
  }
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
  task.durationMs += event.durationMs;
  takeResult(task, event);
  place.group.running -= 1;
  place.group.done += 1;
  count(state, place, task, -1);
  remember(state, event);
  if (isGood(event.outcome)) {
    task.flaky = task.round > 1;
    task.succeededAt = state.sequence + 1;
    if (event.outputs !== undefined) {
      task.outputs = event.outputs;
      Object.assign((state.outputs[place.phase.plan.name] ??= {}), event.outputs);
    }
  } else {
    const { outcome = event.outcome, evidence } = task;
    state.lastFailure = { task: event.task, detail: outcomeText(outcome), tail: evidence?.tail ?? '' };
  }
  return undefined;
}

/** What the task came to: that of the attempt, or the first failure when its tests failed again. */
function takeResult(task: TaskState, event: EventOf<'AttemptFinished'>): void {
  const { steps: planned } = task.plan;
  task.lastStep = Math.max(
    0,
    planned.findIndex(({ key }) => key === event.steps.at(-1)?.key),
  );
  // What failed first has passed; what comes after it in the same task is another matter.
  const again = planned[task.rerun?.step ?? -1]?.key;
  if (event.steps.some(({ key, outcome: ended }) => key === again && isGood(ended))) delete task.rerun;
  const rerun = event.outcome.kind === 'cancelled' || isGood(event.outcome) ? undefined : task.rerun;
  const { outcome, evidence } = rerun ?? event;
  task.outcome = outcome;
  task.because = outcomeText(outcome);
  if (evidence === undefined) delete task.evidence;
  else task.evidence = evidence;
  if (event.findings !== undefined) task.findings = event.findings;
  else if (rerun === undefined) delete task.findings;
  if (rerun !== undefined) {
    rerun.tests = event.findings?.failed ?? rerun.tests;
    // What told nothing when only some tests ran may tell more when all of them do.
    if (event.outcome.kind === 'errored') rerun.whole = event.outcome.detail;
    // It may have failed of more than these tests, as it does where the sources have changed: to pass it has to pass whole.
    else if (event.rerun?.scope === 'all') rerun.whole ??= 'it failed again as a whole';
  }
  const { findings, steps } = event;
  if (findings?.tests === undefined && findings?.failed === undefined && findings?.flaky === undefined) return;
  const tree = findings.tree ?? steps.findLast((step) => step.tree !== undefined)?.tree;
  task.tested = {
    attempt: event.attempt,
    failed: findings.failed ?? [],
    inRow: true,
    ...(findings.digest === undefined ? {} : { digest: findings.digest }),
    ...(tree === undefined ? {} : { tree }),
  };
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
  const isOfTests = event.type === 'RetryScheduled' && event.tests !== undefined;
  if (isOfTests && !announceRerun(task)) return `no failed tests of ${event.task} are known`;
  task.status = to;
  const change = to === 'waiting' ? 1 : -1;
  state.load.waiting += change;
  place.phase.underWay += change;
  if (to === 'waiting') {
    place.group.done -= 1;
    place.group.waiting += 1;
    task.retries += 1;
    // Reruns of tests have a bound of their own.
    if (!isOfTests) state.retriesUsed += 1;
  } else {
    place.group.waiting -= 1;
    place.group.next = Math.min(place.group.next, place.place);
  }
  return undefined;
}

/** The failure that is kept unless its tests pass; false where there is none. */
function announceRerun(task: TaskState): boolean {
  const { outcome, evidence, findings, lastStep } = task;
  if (task.rerun === undefined) {
    if (outcome?.kind !== 'failed' || findings?.failed === undefined) return false;
    const kept = evidence === undefined ? {} : { evidence };
    task.rerun = { outcome, ...kept, step: lastStep, tests: findings.failed };
  }
  task.reruns += 1;
  return true;
}
