import type { EventOf } from '../model/event.ts';
import type { FixChange } from '../model/fix.ts';
import type { Outcome } from '../model/outcome.ts';
import { failureOf } from './fix/failure.ts';
import { touch } from './frontier.ts';
import { outcomeText } from './outcomes.ts';
import { resetFailed, resetJudged } from './reset.ts';
import type { GateState, PhaseState, TaskState, WorkflowState } from './state.ts';

/**
 * How fixes change the state: what is wrong with the event, undefined when it was folded. A fix is alone in the
 * workspace from FixStarted to FixFinished, and what it did decides only whether what failed may be judged again.
 */

/** A fix begins: legal for what failed, when nothing else is under way. */
export function onFixStarted(
  state: WorkflowState,
  phase: PhaseState,
  event: EventOf<'FixStarted'>,
): string | undefined {
  const place = state.tasks.get(event.task);
  const task = place?.group.tasks[place.index];
  if (place?.phase !== phase || task === undefined || place.gate?.plan.name !== event.gate)
    return `${event.task} is no task of ${event.phase}`;
  if (state.running > 0 || state.load.slots > 0 || state.load.capturing) return 'work is still under way';
  const wrong = event.interrupted === true ? takesUp(phase, event) : begins(state, phase, task, event);
  if (wrong !== undefined) return wrong;
  const { gate, attempt } = event;
  phase.fix = { phase: event.phase, task: event.task, attempt, ...(gate === undefined ? {} : { gate }) };
  state.running += 1;
  state.load.alone = true;
  touch(state, phase, 1);
  return undefined;
}

function takesUp({ fix }: PhaseState, { task, attempt }: EventOf<'FixStarted'>): string | undefined {
  const isSame = fix?.interrupted === true && fix.task === task && fix.attempt === attempt;
  return isSame ? undefined : `no fix ${attempt} of ${task} was interrupted`;
}

function begins(
  { pipeline }: WorkflowState,
  phase: PhaseState,
  task: TaskState,
  { attempt }: EventOf<'FixStarted'>,
): string | undefined {
  const { attempts = 0, iterations = 0 } = task.mending ?? {};
  if (pipeline.adaptive === undefined) return 'nothing is mended outside of adaptive mode';
  if (phase.fix !== undefined) return `a fix of ${phase.fix.task} has not ended`;
  if (phase.held !== undefined) return 'an earlier fix waits for a decision';
  if (task.outcome?.kind !== 'failed' || task.status !== 'done') return `${task.plan.id} has not failed`;
  if (attempt !== attempts + 1) return `fix ${attempt} of ${task.plan.id} follows fix ${attempts}`;
  if (iterations >= pipeline.adaptive.maxIterations) return `${task.plan.id} was mended ${iterations} times`;
  task.mending = { attempts: attempt, iterations: iterations + 1, isDone: true, failure: failureOf(task) };
  return undefined;
}

/** A fix ends: legal for the one under way. */
export function onFixFinished(
  state: WorkflowState,
  phase: PhaseState,
  event: EventOf<'FixFinished'>,
): string | undefined {
  const { fix } = phase;
  if (fix === undefined || fix.interrupted === true || fix.task !== event.task || fix.attempt !== event.attempt)
    return `fix ${event.attempt} of ${event.task} is not under way`;
  delete phase.fix;
  state.running -= 1;
  state.load.alone = false;
  touch(state, phase, -1);
  const { type: _type, phase: name, patch, ...record } = event;
  phase.fixes.push(record);
  phase.fixEnds.push(state.sequence + 1);
  if (patch !== undefined) {
    const others = state.artifacts.filter((each) => each.phase !== name || each.name !== patch.name);
    state.artifacts.splice(0, Infinity, ...others, patch);
  }
  settle(state, phase, event);
  return undefined;
}

function settle(state: WorkflowState, phase: PhaseState, event: EventOf<'FixFinished'>): void {
  const { change, outcome, untold } = event;
  const place = state.tasks.get(event.task);
  const mending = place?.group.tasks[place.index]?.mending;
  if (untold !== undefined) return hold(phase, event, 'fix-failed', [`what the fix changed cannot be told: ${untold}`]);
  if (change === undefined && outcome.kind === 'cancelled') {
    // It came to nothing for a reason that is not its own, so it does not count.
    if (mending !== undefined) Object.assign(mending, { iterations: mending.iterations - 1, failure: '' });
    return undefined;
  }
  if (change === undefined) {
    const ended = outcome.kind === 'passed' ? '' : ` (${outcomeText(outcome)})`;
    if (mending !== undefined) mending.vain = `its fix changed nothing${ended}`;
    return undefined;
  }
  if (change.protected > 0) return hold(phase, event, 'fix-protected', protectedDetails(change));
  if (!isProper(outcome)) {
    const detail = `the fix ${outcomeText(outcome)}, and left ${change.count} changed files`;
    return hold(phase, event, 'fix-failed', [detail]);
  }
  return judgeAgain(phase, place?.gate);
}

/**
 * Whether a fix came to an end of its own, or was ended for a reason that is not its: linters exit with a code when
 * something is left that they cannot mend.
 */
export const isProper = (outcome: Outcome): boolean =>
  outcome.kind === 'passed' ||
  outcome.kind === 'cancelled' ||
  (outcome.kind === 'failed' && outcome.reason === 'exit-code');

/** Everything that was judged on the files as they were is to be judged on what they are. */
function judgeAgain(phase: PhaseState, gate: GateState | undefined): void {
  resetJudged(phase, gate);
  if (gate === undefined) resetFailed(phase);
  else if (gate.started) gate.isMended = true;
}

function hold(
  phase: PhaseState,
  { gate, change, task }: EventOf<'FixFinished'>,
  reason: 'fix-protected' | 'fix-failed',
  details: readonly string[],
): void {
  phase.held = {
    reason,
    details: [`the fix of ${task.slice(task.lastIndexOf('/') + 1)} waits for a person`, ...details],
    ...(gate === undefined ? {} : { gate }),
    ...(change === undefined ? {} : { diff: change.diff }),
  };
}

/** As many protected files are named in a pause. */
const MOST_NAMED = 20;

function protectedDetails({ files, protected: count }: FixChange): string[] {
  const named = files.filter((file) => file.protected !== undefined).slice(0, MOST_NAMED);
  const rest = count - named.length;
  return [
    ...named.map((file) => `${file.kind} ${file.path} (protected: ${file.protected ?? ''})`),
    ...(rest > 0 ? [`${rest} more protected files`] : []),
  ];
}
