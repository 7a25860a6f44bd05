import type { Pause } from '../model/event.ts';
import { backOrPause, invalidGoto } from './decide-back.ts';
import { fixTurns, interruptedTurns, unmendedDetails } from './decide-fix.ts';
import { awaitsLookup, lookupTurns, storeTurns } from './decide-reuse.ts';
import { type Budget, taskTurns } from './decide-tasks.ts';
import { isReusable } from './evolve-reuse.ts';
import { anewIn } from './handed-on.ts';
import { isGood, outcomeText } from './outcomes.ts';
import type { Room } from './room.ts';
import type { GateState, PhaseState, TaskState, WorkflowState } from './state.ts';
import type { Turn } from './turn.ts';
import { judgeGate } from './verdict.ts';

/** What all phases share while one turn is worked out. */
export interface Shares {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly room: Room;
  readonly budget: Budget;
}

/** What a phase that has begun does next: its agents, its outputs, its gates, its end. */
export function phaseTurns(state: WorkflowState, phase: PhaseState, shares: Shares): readonly Turn[] {
  const { agents, fix, held } = phase;
  const { room, budget, now } = shares;
  if (fix !== undefined) return fix.interrupted === true ? interruptedTurns(state, phase, room) : [];
  if (held !== undefined && held.gate === undefined) return [pauseForAgents(state, phase, [])];
  const awaits = awaitsLookup(state, phase);
  const may = awaits ? (task: TaskState): boolean => !isReusable(task) : undefined;
  const work = { phase, group: agents, may };
  const turns = taskTurns(state, work, budget, room, now);
  if (turns.length > 0 || agents.running + agents.waiting > 0) return turns;
  const failed = agents.tasks.filter((task) => task.status === 'done' && !isGood(task.outcome));
  // What may begin and has not waits for room; after a failure that is only a retry.
  const waits = ({ status, round }: TaskState): boolean => status === 'pending' && (failed.length === 0 || round > 0);
  if (agents.tasks.some((task) => waits(task) && may?.(task) !== false)) return [];
  if (failed.length > 0) return fixTurns(state, work, room) ?? [pauseForAgents(state, phase, failed)];
  const invalid = invalidGoto(state, phase);
  if (invalid !== undefined) return [stopped(state, invalid)];
  if (awaits) return ifRoom(lookupTurns(state, phase), room);
  if (phase.collection === 'none' && phase.plan.outputs.length > 0) return ifRoom([collectionTurn(state, phase)], room);
  if (phase.collection === 'running') return [];
  if (phase.missing.length > 0) return [pauseForOutputs(state, phase)];
  return gateTurns(state, phase, shares);
}

/** What touches files and is no attempt takes a slot too. */
function ifRoom(turns: readonly Turn[], room: Room): readonly Turn[] {
  return turns.length === 0 || room.take(1) ? turns : [];
}

function collectionTurn(state: WorkflowState, phase: PhaseState): Turn {
  const { name, outputs } = phase.plan;
  return {
    event: { type: 'CollectionStarted', phase: name },
    effect: { type: 'CollectArtifacts', phase: name, globs: outputs, ...anewIn(state, phase) },
  };
}

function gateTurns(state: WorkflowState, phase: PhaseState, { now, room, budget }: Shares): readonly Turn[] {
  const { name } = phase.plan;
  const held = phase.gates.find((each) => each.plan.name === phase.held?.gate);
  const gate = held ?? phase.gates.find((each) => each.verdict !== 'passed' && each.skipped === undefined);
  if (gate === undefined) {
    const back = backOrPause(state, phase);
    if (back !== undefined) return back.pause === undefined ? [] : [stopped(state, back.pause)];
    const conclusion = phase.reuse.step === 'reused' ? 'reused' : 'success';
    const finished = { type: 'PhaseFinished', phase: name, conclusion, because: phaseBecause(phase) } as const;
    const store = storeTurns(phase);
    return store === undefined ? [{ event: finished }] : ifRoom(store, room);
  }
  if (gate.verdict !== undefined || (gate === held && !gate.started)) return [pauseForGate(state, phase, gate)];
  if (!gate.started) return [{ event: { type: 'GateStarted', phase: name, gate: gate.plan.name } }];
  const { checks } = gate;
  const work = { phase, group: checks, gate };
  const turns = taskTurns(state, work, budget, room, now);
  if (turns.length > 0 || checks.done < checks.tasks.length) return turns;
  const { verdict, because } = judge(gate);
  const fixes = verdict === 'passed' ? undefined : fixTurns(state, work, room);
  if (fixes !== undefined) return fixes;
  // What was mended is judged again, all of it: a gate judges one tree.
  if (gate.isMended === true && gate !== held)
    return [{ event: { type: 'GateStarted', phase: name, gate: gate.plan.name } }];
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
  if (phase.round > 1) parts.unshift(`it was done again in round ${phase.round}`);
  return parts.join('; ');
}

/** That the work is done, and why it was or was not done again. */
function workBecause({ reuse }: PhaseState): readonly string[] {
  if (reuse.step === 'reused') return [reuse.because ?? ''];
  return ['its work is done', ...(reuse.because === undefined ? [] : [reuse.because])];
}

function pauseForAgents(state: WorkflowState, phase: PhaseState, failed: readonly TaskState[]): Turn {
  const details = failed.map(
    (task) => `${task.plan.name} ${task.outcome === undefined ? 'has no outcome' : outcomeText(task.outcome)}`,
  );
  details.push(...unmendedDetails(state, phase.agents));
  const pause: Pause = { phase: phase.plan.name, reason: 'agent-failed', details, options: ['retry', 'cancel'] };
  return stopped(state, { ...pause, ...phase.held });
}

function pauseForOutputs(state: WorkflowState, phase: PhaseState): Turn {
  const details = phase.missing.map((output) => `nothing matches the declared output ${output}`);
  return stopped(state, { phase: phase.plan.name, reason: 'output-missing', details, options: ['retry', 'cancel'] });
}

function pauseForGate(state: WorkflowState, phase: PhaseState, gate: GateState): Turn {
  const { details } = judge(gate);
  const reason =
    gate.verdict === 'rejected' ? 'gate-rejected' : gate.verdict === 'vacuous' ? 'gate-vacuous' : 'gate-inconclusive';
  const options: Pause['options'] = gate.plan.skippable === false ? ['retry', 'cancel'] : ['retry', 'skip', 'cancel'];
  const told = [...details, ...unmendedDetails(state, gate.checks)];
  const pause: Pause = { phase: phase.plan.name, gate: gate.plan.name, reason, details: told, options };
  return stopped(state, phase.held?.gate === gate.plan.name ? { ...pause, ...phase.held } : pause);
}

/** The workflow waits for a person at once, or in parallel mode when nothing else can go on. */
function stopped({ pipeline }: WorkflowState, pause: Pause): Turn {
  if (pipeline.mode === 'sequential') return { event: { type: 'WorkflowPaused', pause } };
  return {
    event: { type: 'PhaseHalted', pause },
    ...(pipeline.failFast === true ? { effect: { type: 'StopAttempts' } as const } : {}),
  };
}
