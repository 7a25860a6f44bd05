import type { AttemptRequest } from '../model/effect.ts';
import type { CheckPlan, TaskPlan } from '../model/pipeline.ts';
import { slotsOf } from './frontier.ts';
import { isGood } from './outcomes.ts';
import { rerunOf } from './rerun/eligible.ts';
import { testsOf } from './rerun/request.ts';
import { backoff } from './retry.ts';
import type { Room } from './room.ts';
import type { GateState, PhaseState, TaskGroup, TaskState, WorkflowState } from './state.ts';
import { classify } from './transient.ts';
import type { Turn } from './turn.ts';
import { anewIn, contextOf } from './handed-on.ts';

/** A phase, or a gate of it, whose tasks are to be started. */
export interface Work {
  readonly phase: PhaseState;
  readonly group: TaskGroup;
  /** Undefined for agents. */
  readonly gate?: GateState;
  /** Which tasks may begin yet; all of them when it is left out. */
  readonly may?: ((task: TaskState) => boolean) | undefined;
}

/** Schedules what is to be tried again, and starts what may start beside it. */
export function taskTurns(state: WorkflowState, work: Work, budget: Budget, room: Room, now: number): readonly Turn[] {
  const retries = retryTurns(state, work, budget, now);
  return [
    ...retries,
    ...startTurns(state, work, room, new Set(retries.map(({ event }) => ('task' in event ? event.task : '')))),
  ];
}

/**
 * Starts what may start: agents one after the other or together, checks together as far as they only read. What is to
 * come after something that has to wait waits too.
 *
 * @param scheduled tasks of which a retry is scheduled in the same turn, so that they are about to wait
 */
function startTurns(
  state: WorkflowState,
  { phase, group, gate, may }: Work,
  room: Room,
  scheduled: ReadonlySet<string>,
): Turn[] {
  const turns: Turn[] = [];
  // Once an agent has failed nothing new begins, but a retry that was scheduled is still made.
  const onlyRetries = gate === undefined && group.tasks.some((task) => task.status === 'done' && !isGood(task.outcome));
  // A task that waits for its next attempt holds its place: what comes after it may depend on it.
  let underWay = group.running + group.waiting + scheduled.size;
  let exclusive = group.tasks.some(
    (task) => (isUnderWay(task) || scheduled.has(task.plan.id)) && isExclusive(phase, task),
  );
  for (let at = group.next; at < group.queue.length; at += 1) {
    const task = group.tasks[group.queue[at] ?? -1];
    if (task === undefined || task.status !== 'pending' || (onlyRetries && task.round === 0)) continue;
    if (may?.(task) === false) continue;
    const alone = isExclusive(phase, task);
    if (exclusive || (alone && gate === undefined && underWay > 0)) break;
    const slots = slotsOf(task.plan, state.pipeline.maxParallel);
    if (!(alone && gate !== undefined ? room.takeAll() : room.take(slots))) break;
    exclusive = alone;
    underWay += 1;
    turns.push(startTurn(state, phase, task, gate, underWay === 1));
  }
  return turns;
}

const isUnderWay = ({ status }: TaskState): boolean => status === 'running' || status === 'waiting';

/** Whether nothing else of the same group may run beside it; for a check it means nothing else at all. */
function isExclusive(phase: PhaseState, task: TaskState): boolean {
  return 'readOnly' in task.plan ? !task.plan.readOnly : !phase.plan.parallel;
}

/** @param isFirst nothing of the group is under way, or begins before it */
function startTurn(
  state: WorkflowState,
  phase: PhaseState,
  task: TaskState,
  gate: GateState | undefined,
  isFirst: boolean,
): Turn {
  const { plan } = task;
  const attempt = task.attempts + 1;
  const request: AttemptRequest = {
    workflowId: state.id,
    phase: phase.plan.name,
    task: plan.id,
    name: plan.name,
    ...(gate === undefined ? {} : { gate: gate.plan.name }),
    attempt,
    steps: plan.steps,
    timeoutMs: Math.max(1, Math.min(plan.timeoutMs, phase.plan.timeoutMs - phase.roundMs)),
    workflowStartedAt: state.createdAt,
    retryOn: plan.retry.on,
    recorded: recordedFor(state, phase, task, gate),
    shared: plan.steps.some((step) => state.sharedKeys.has(step.key)),
    passEnv: state.pipeline.passEnv,
    context: contextOf(state, phase),
    ...(isFirst ? anewIn(state, phase) : {}),
    ...testsOf(state, phase, task, gate),
  };
  const title = plan.steps.map((step) => step.title).join(' && ');
  return {
    event: {
      type: 'AttemptStarted',
      task: plan.id,
      attempt,
      title,
      ...(task.rerun === undefined ? {} : { rerun: { tests: task.rerun.tests.length } }),
    },
    effect: { type: 'StartAttempt', request },
  };
}

/**
 * The recorded outcomes that may stand for steps of a task. A check judges the tree and nothing else. An agent is told
 * who it is and what came before, and leaves artifacts, values and `goto` behind, so that nobody else's work stands for
 * its own, and neither does its own once all of it succeeded: then it runs again because that was not good enough.
 * What is left is what went well in an attempt that failed later, in the same round. A step whose files later steps of
 * its attempt changed only stands together with them.
 */
function recordedFor(
  state: WorkflowState,
  phase: PhaseState,
  { plan }: TaskState,
  gate: GateState | undefined,
): AttemptRequest['recorded'] {
  if (!state.pipeline.reuse) return [];
  const keys = new Set(plan.steps.map((step) => step.key));
  const recorded = plan.steps.flatMap((step) => {
    const known = state.recorded.get(step.key);
    return known?.behind.every((each) => keys.has(each)) === true ? known : [];
  });
  if (gate !== undefined) return recorded;
  const own = phase.round === 1 ? recorded.filter(({ from }) => from.startsWith(`${plan.id}#`)) : [];
  return own.length < plan.steps.length ? own : [];
}

/** Schedules another attempt for each transient failure that has attempts and budget left, and reruns of failed tests. */
function retryTurns(
  state: WorkflowState,
  { phase, group }: Pick<Work, 'phase' | 'group'>,
  budget: Budget,
  now: number,
): Turn[] {
  const turns: Turn[] = [];
  if (group.done === 0) return turns;
  for (const task of group.tasks) {
    const because = budget.left > 0 ? retryReason(task, phase) : undefined;
    if (because === undefined) {
      turns.push(...rerunTurns(task, phase, now));
      continue;
    }
    budget.left -= 1;
    const attempt = task.attempts + 1;
    const delayMs = backoff(task.plan.retry, task.round, `${state.id} ${task.plan.id} ${attempt}`);
    const at = now + delayMs;
    turns.push({
      event: { type: 'RetryScheduled', task: task.plan.id, attempt, delayMs, at, because },
      effect: { type: 'AwaitRetry', task: task.plan.id, attempt, at },
    });
  }
  return turns;
}

/** Announces that tests that failed run again: at once, since nothing has to pass by first. */
function rerunTurns(task: TaskState, phase: PhaseState, now: number): Turn[] {
  if (task.status !== 'done' || phase.roundMs >= phase.plan.timeoutMs) return [];
  const rerun = rerunOf(task);
  if (rerun?.again !== true) return [];
  const of = { task: task.plan.id, attempt: task.attempts + 1 };
  const { tests, because } = rerun;
  return [
    {
      event: { type: 'RetryScheduled', ...of, delayMs: 0, at: now, because, tests },
      effect: { type: 'AwaitRetry', ...of, at: now },
    },
  ];
}

/** Retries that the run may still make; one turn gives them out. */
export interface Budget {
  left: number;
}

/** Why the task is worth another attempt; undefined when it is not. */
function retryReason(task: TaskState, phase: PhaseState): string | undefined {
  const { outcome, evidence, plan } = task;
  if (task.status !== 'done' || outcome === undefined || isGood(outcome)) return undefined;
  if (task.round >= plan.retry.attempts || phase.roundMs >= phase.plan.timeoutMs) return undefined;
  const verdict = classify({ outcome, evidence, ...kindOf(plan), retryOn: plan.retry.on });
  return verdict.transient ? verdict.because : undefined;
}

function kindOf(plan: TaskPlan): { checkKind?: CheckPlan['kind'] } {
  return 'kind' in plan ? { checkKind: plan.kind } : {};
}
