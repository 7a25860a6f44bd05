import type { AttemptContext, AttemptRequest } from '../model/effect.ts';
import type { Pause } from '../model/event.ts';
import type { CheckPlan, TaskPlan } from '../model/pipeline.ts';
import { awaitsLookup, lookupTurns, storeTurns } from './decide-reuse.ts';
import { isReusable } from './evolve-reuse.ts';
import { backoff } from './retry.ts';
import { isGood, outcomeText } from './outcomes.ts';
import type { GateState, PhaseState, TaskGroup, TaskState, WorkflowState } from './state.ts';
import { classify } from './transient.ts';
import type { Turn } from './turn.ts';
import { judgeGate } from './verdict.ts';

/**
 * What to do next, given all that has happened. Pure: the same state and time give the same answer.
 * Because the event of an effect is journalled and folded before the effect is performed, the next call
 * cannot ask for it again. Nothing to do and nothing under way means that the workflow is settled.
 */
export function decide(state: WorkflowState, now: number): readonly Turn[] {
  if (state.status !== 'running' && state.status !== 'paused') return [];
  if (state.decision?.kind === 'cancel') {
    return state.running > 0 ? [] : [finish('cancelled', 'cancelled', `cancelled by ${state.decision.by}`)];
  }
  if (state.status === 'paused') return [];
  if (state.stopping !== undefined) {
    return state.running > 0 ? [] : [finish('cancelled', 'cancelled', `stopped by ${state.stopping}`)];
  }
  const phase = state.phases[state.cursor];
  if (phase === undefined) return [finish('completed', 'success', completion(state))];
  if (phase.status === 'pending') return [{ event: { type: 'PhaseStarted', phase: phase.plan.name } }];
  if (phase.status === 'completed') return checkpointTurn(phase);
  return phaseTurns(state, phase, now);
}

/** Whether nothing will happen any more without somebody's decision. */
export function isSettled(state: WorkflowState): boolean {
  return state.status !== 'running' && state.status !== 'pending' && state.running === 0;
}

function finish(
  status: 'completed' | 'failed' | 'cancelled',
  conclusion: 'success' | 'failure' | 'cancelled',
  because: string,
): Turn {
  return { event: { type: 'WorkflowFinished', status, conclusion, because } };
}

function completion(state: WorkflowState): string {
  const skips = state.phases.flatMap((phase) => phase.gates).filter((gate) => gate.skipped !== undefined);
  const skipped = skips.map(
    (gate) => `gate ${gate.plan.name} was skipped by ${gate.skipped?.by}: ${gate.skipped?.reason}`,
  );
  return [`${state.phases.length} ${state.phases.length === 1 ? 'phase' : 'phases'} completed`, ...skipped].join('; ');
}

function checkpointTurn(phase: PhaseState): readonly Turn[] {
  if (phase.checkpoint !== 'none') return [];
  const { name } = phase.plan;
  return [{ event: { type: 'CheckpointStarted', phase: name }, effect: { type: 'SaveCheckpoint', phase: name } }];
}

function phaseTurns(state: WorkflowState, phase: PhaseState, now: number): readonly Turn[] {
  const { agents } = phase;
  const awaits = awaitsLookup(phase);
  const may = awaits ? (task: TaskState): boolean => !isReusable(task) : undefined;
  const work = [...retryTurns(state, phase, agents, now), ...startTurns(state, phase, agents, may)];
  if (work.length > 0 || agents.running + agents.waiting > 0) return work;
  const failed = agents.tasks.filter((task) => task.status === 'done' && !isGood(task.outcome));
  if (failed.length > 0) return [pauseForAgents(phase, failed)];
  if (awaits) return lookupTurns(state, phase);
  if (phase.collection === 'none' && phase.plan.outputs.length > 0) {
    const { name, outputs } = phase.plan;
    return [
      {
        event: { type: 'CollectionStarted', phase: name },
        effect: { type: 'CollectArtifacts', phase: name, globs: outputs },
      },
    ];
  }
  if (phase.collection === 'running') return [];
  if (phase.missing.length > 0) return [pauseForOutputs(phase)];
  return gateTurns(state, phase, now);
}

/**
 * Starts what may start: agents one after the other or together, checks together as far as they only read.
 *
 * @param may which tasks may begin yet; all of them when it is left out
 */
function startTurns(
  state: WorkflowState,
  phase: PhaseState,
  group: TaskGroup,
  may?: (task: TaskState) => boolean,
  gate?: GateState,
): Turn[] {
  const turns: Turn[] = [];
  let running = state.running;
  let exclusive = group.tasks.some((task) => isUnderWay(task) && isExclusive(phase, task));
  // Once an agent has failed nothing new begins, but a retry that was scheduled is still made.
  const onlyRetries = gate === undefined && group.tasks.some((task) => task.status === 'done' && !isGood(task.outcome));
  for (let i = group.next; i < group.tasks.length; i += 1) {
    const task = group.tasks[i];
    if (task === undefined || task.status !== 'pending' || (onlyRetries && task.round === 0)) continue;
    if (may?.(task) === false) continue;
    if (exclusive || running >= state.pipeline.maxParallel || (running > 0 && isExclusive(phase, task))) break;
    exclusive = isExclusive(phase, task);
    running += 1;
    turns.push(startTurn(state, phase, task, gate));
  }
  return turns;
}

/** A task that waits for its next attempt holds its place: what comes after it may depend on it. */
function isUnderWay(task: TaskState): boolean {
  return task.status === 'running' || task.status === 'waiting';
}

/** Whether nothing else of the same group may run beside it. */
function isExclusive(phase: PhaseState, task: TaskState): boolean {
  return 'readOnly' in task.plan ? !task.plan.readOnly : !phase.plan.parallel;
}

function startTurn(state: WorkflowState, phase: PhaseState, task: TaskState, gate?: GateState): Turn {
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
    recorded: state.pipeline.reuse ? plan.steps.flatMap((step) => state.recorded.get(step.key) ?? []) : [],
    shared: plan.steps.some((step) => state.sharedKeys.has(step.key)),
    passEnv: state.pipeline.passEnv,
    context: contextOf(state),
  };
  const title = plan.steps.map((step) => step.title).join(' && ');
  return {
    event: { type: 'AttemptStarted', task: plan.id, attempt, title },
    effect: { type: 'StartAttempt', request },
  };
}

function contextOf(state: WorkflowState): AttemptContext {
  const { lastFailure, outputs, pipeline } = state;
  return { parameters: pipeline.context, outputs, ...(lastFailure === undefined ? {} : { lastFailure }) };
}

/** Schedules another attempt for each transient failure that has attempts and budget left. */
function retryTurns(state: WorkflowState, phase: PhaseState, group: TaskGroup, now: number): Turn[] {
  const turns: Turn[] = [];
  if (group.done === 0) return turns;
  let budget = state.pipeline.retryBudget - state.retriesUsed;
  for (const task of group.tasks) {
    if (budget <= 0) break;
    const because = retryReason(task, phase);
    if (because === undefined) continue;
    budget -= 1;
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

function gateTurns(state: WorkflowState, phase: PhaseState, now: number): readonly Turn[] {
  const { name } = phase.plan;
  const gate = phase.gates.find((each) => each.verdict !== 'passed' && each.skipped === undefined);
  if (gate === undefined) {
    const conclusion = phase.reuse.step === 'reused' ? 'reused' : 'success';
    const finished = { type: 'PhaseFinished', phase: name, conclusion, because: phaseBecause(phase) } as const;
    return storeTurns(phase) ?? [{ event: finished }];
  }
  if (gate.verdict !== undefined) return [pauseForGate(phase, gate)];
  if (!gate.started) return [{ event: { type: 'GateStarted', phase: name, gate: gate.plan.name } }];
  const { checks } = gate;
  const turns = [...retryTurns(state, phase, checks, now), ...startTurns(state, phase, checks, undefined, gate)];
  if (turns.length > 0 || checks.done < checks.tasks.length) return turns;
  const { verdict, because } = judge(gate);
  return [{ event: { type: 'GateFinished', phase: name, gate: gate.plan.name, verdict, because } }];
}

/** The gate's verdict over its checks as they stand. */
export function judge(gate: GateState): ReturnType<typeof judgeGate> {
  return judgeGate(
    gate.checks.tasks.flatMap((task) =>
      'enforcement' in task.plan
        ? [
            {
              name: task.plan.name,
              enforcement: task.plan.enforcement,
              unreachable: task.plan.unreachable,
              outcome: task.outcome,
            },
          ]
        : [],
    ),
  );
}

function phaseBecause(phase: PhaseState): string {
  const parts = phase.gates.map((gate) =>
    gate.skipped === undefined
      ? `gate ${gate.plan.name} passed`
      : `gate ${gate.plan.name} skipped by ${gate.skipped.by}: ${gate.skipped.reason}`,
  );
  if (phase.plan.agents.length > 0) parts.unshift(...workBecause(phase));
  return parts.join('; ');
}

/** That the work is done, and why it was or was not done again. */
function workBecause({ reuse }: PhaseState): readonly string[] {
  if (reuse.step === 'reused') return [reuse.because ?? ''];
  return ['its work is done', ...(reuse.because === undefined ? [] : [reuse.because])];
}

function pauseForAgents(phase: PhaseState, failed: readonly TaskState[]): Turn {
  const details = failed.map(
    (task) => `${task.plan.name} ${task.outcome === undefined ? 'has no outcome' : outcomeText(task.outcome)}`,
  );
  return paused({ phase: phase.plan.name, reason: 'agent-failed', details, options: ['retry', 'cancel'] });
}

function pauseForOutputs(phase: PhaseState): Turn {
  const details = phase.missing.map((output) => `nothing matches the declared output ${output}`);
  return paused({ phase: phase.plan.name, reason: 'output-missing', details, options: ['retry', 'cancel'] });
}

function pauseForGate(phase: PhaseState, gate: GateState): Turn {
  const { details } = judge(gate);
  const reason =
    gate.verdict === 'rejected' ? 'gate-rejected' : gate.verdict === 'vacuous' ? 'gate-vacuous' : 'gate-inconclusive';
  const options: Pause['options'] = gate.plan.skippable === false ? ['retry', 'cancel'] : ['retry', 'skip', 'cancel'];
  return paused({ phase: phase.plan.name, gate: gate.plan.name, reason, details: [...details], options });
}

function paused(pause: Pause): Turn {
  return { event: { type: 'WorkflowPaused', pause } };
}
