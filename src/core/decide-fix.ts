import type { FixPlace } from '../model/changes.ts';
import type { AttemptRequest } from '../model/effect.ts';
import type { CommandStep, TaskPlan } from '../model/pipeline.ts';
import { failureOf } from './fix/failure.ts';
import { judges } from './fix/judges.ts';
import { contextOf } from './handed-on.ts';
import { outcomeText } from './outcomes.ts';
import { writtenStep } from './plan/parts.ts';
import type { Room } from './room.ts';
import type { GateState, PhaseState, TaskGroup, TaskState, WorkflowState } from './state.ts';
import { classify } from './transient.ts';
import type { Turn } from './turn.ts';

/** What may be mended: the agents of a phase, or the checks of one of its gates. */
export interface Mendable {
  readonly phase: PhaseState;
  readonly group: TaskGroup;
  readonly gate?: GateState;
}

/**
 * The fix of the first thing that failed and may be mended; none while it has to wait for what is under way, undefined
 * when there is none. All that failed is mended before anything is judged again, each by its own fix.
 */
export function fixTurns(state: WorkflowState, { phase, group, gate }: Mendable, room: Room): Turn[] | undefined {
  const { adaptive } = state.pipeline;
  if (adaptive === undefined || phase.held !== undefined || phase.roundMs >= phase.plan.timeoutMs) return undefined;
  const ran = new Set(
    group.tasks.flatMap((task) => (task.mending?.isDone === true ? [fixOf(phase, task.plan)?.command] : [])),
  );
  const task = group.tasks.find((each) => {
    const step = fixOf(phase, each.plan);
    return step !== undefined && !ran.has(step.command) && unmendable(each, adaptive.maxIterations) === undefined;
  });
  const step = task === undefined ? undefined : fixOf(phase, task.plan);
  if (task === undefined || step === undefined) return undefined;
  const attempt = (task.mending?.attempts ?? 0) + 1;
  const fix: FixPlace = {
    phase: phase.plan.name,
    ...(gate === undefined ? {} : { gate: gate.plan.name }),
    task: task.plan.id,
    attempt,
  };
  return room.takeAll() ? [fixTurn(state, phase, task, fix, step)] : [];
}

/** Has it worked out what a fix changed that was under way when a run died. */
export function interruptedTurns(state: WorkflowState, phase: PhaseState, room: Room): Turn[] {
  const { fix } = phase;
  const place = fix?.interrupted === true ? state.tasks.get(fix.task) : undefined;
  const task = place?.group.tasks[place.index];
  const step = task === undefined ? undefined : fixOf(phase, task.plan);
  if (fix === undefined || task === undefined || step === undefined || !room.takeAll()) return [];
  const { interrupted: _, ...rest } = fix;
  return [fixTurn(state, phase, task, rest, step, true)];
}

/** The fix of a check or an agent: its own, else that of its phase. */
function fixOf({ plan }: PhaseState, task: TaskPlan): CommandStep | undefined {
  if ('enforcement' in task && task.enforcement !== 'required') return undefined;
  if ('fixStep' in task && task.fixStep !== undefined) return task.fixStep;
  return 'fix' in task && task.fix !== undefined ? writtenStep(task.fix) : plan.fix;
}

/** Why no fix is run, as a clause for people; undefined when one may be. Empty where that needs no words. */
function unmendable(task: TaskState, most: number): string | undefined {
  const { outcome, evidence, mending, plan } = task;
  if (task.status !== 'done' || outcome?.kind !== 'failed') return '';
  const checkKind = 'kind' in plan ? { checkKind: plan.kind } : {};
  const { transient } = classify({ outcome, evidence, ...checkKind, retryOn: plan.retry.on });
  if (transient || outcome.reason === 'signal') return '';
  if (mending === undefined) return undefined;
  if (mending.isDone) return mending.vain ?? '';
  if (mending.iterations >= most) return `it fails after ${mending.iterations} fixes, the most that are tried`;
  return mending.iterations > 0 && mending.failure === failureOf(task)
    ? 'it fails in the same way after its fix'
    : undefined;
}

/** For a pause: why what failed was not mended. */
export function unmendedDetails({ pipeline }: WorkflowState, group: TaskGroup): string[] {
  const { adaptive } = pipeline;
  if (adaptive === undefined) return [];
  return group.tasks.flatMap((task) => {
    const because = task.mending === undefined ? '' : unmendable(task, adaptive.maxIterations);
    return because === undefined || because === '' ? [] : [`${task.plan.name} was not mended: ${because}`];
  });
}

function fixTurn(
  state: WorkflowState,
  phase: PhaseState,
  task: TaskState,
  fix: FixPlace,
  step: CommandStep,
  interrupted = false,
): Turn {
  const { plan, outcome, evidence } = task;
  const failure =
    outcome === undefined
      ? {}
      : { lastFailure: { task: plan.id, detail: outcomeText(outcome), tail: evidence?.tail ?? '' } };
  const request: AttemptRequest = {
    workflowId: state.id,
    phase: fix.phase,
    task: fixId(fix),
    name: `fix of ${plan.name}`,
    ...(fix.gate === undefined ? {} : { gate: fix.gate }),
    attempt: fix.attempt,
    steps: [step],
    timeoutMs: Math.max(1, Math.min(plan.timeoutMs, phase.plan.timeoutMs - phase.roundMs)),
    workflowStartedAt: state.createdAt,
    retryOn: [],
    recorded: [],
    shared: false,
    passEnv: state.pipeline.passEnv,
    context: { ...contextOf(state, phase), ...failure },
  };
  const protectedBy = [...(state.pipeline.adaptive?.protected ?? []), ...judges(state.pipeline)];
  return {
    event: { type: 'FixStarted', ...fix, title: step.title, ...(interrupted ? { interrupted } : {}) },
    effect: { type: 'StartFix', fix, request, protectedBy, interrupted },
  };
}

/** Id of a fix among attempts: no agent and no check has it, because names have no dots. */
export const fixId = ({ phase, task }: Pick<FixPlace, 'phase' | 'task'>): string =>
  `${phase}/fix.${task.slice(phase.length + 1).replaceAll('/', '.')}`;
