import type { EventOf } from '../model/event.ts';
import type { PhasePlan, TaskPlan } from '../model/pipeline.ts';
import { estimatesOf } from './estimates.ts';
import { emptyLoad, frontierOf } from './front.ts';
import { graphOf } from './graph.ts';
import type { PhaseState, TaskGroup, TaskPlace, WorkflowState } from './state.ts';

/** @param msOf puts the longest first; without it tasks are started as they are written */
function group(plans: readonly TaskPlan[], msOf?: (plan: TaskPlan) => number): TaskGroup {
  const queue = plans.map((_, index) => index);
  if (msOf !== undefined) {
    const ms = plans.map(msOf);
    queue.sort((a, b) => (ms[b] ?? 0) - (ms[a] ?? 0) || a - b);
  }
  return {
    queue,
    tasks: plans.map((plan) => ({
      plan,
      status: 'pending',
      attempts: 0,
      round: 0,
      durationMs: 0,
      flaky: false,
      retries: 0,
      lastStep: 0,
      reruns: 0,
    })),
    next: 0,
    running: 0,
    waiting: 0,
    done: 0,
  };
}

function phaseState(plan: PhasePlan, index: number, open: number, msOf?: (plan: TaskPlan) => number): PhaseState {
  return {
    plan,
    index,
    status: 'pending',
    activeMs: 0,
    roundMs: 0,
    attempts: 0,
    round: 1,
    open,
    underWay: 0,
    agents: group(plan.agents, plan.parallel ? msOf : undefined),
    reuse: { step: 'none', storing: 'none' },
    collection: 'none',
    missing: [],
    fixes: [],
    fixEnds: [],
    fixesBefore: 0,
    gates: plan.gates.map((gate) => ({ plan: gate, checks: group(gate.checks), started: false })),
    checkpoint: 'none',
  };
}

function place(tasks: Map<string, TaskPlace>, seen: Map<string, number>, at: Omit<TaskPlace, 'index' | 'place'>): void {
  at.group.queue.forEach((index, queued) => {
    const task = at.group.tasks[index];
    if (task === undefined) return;
    tasks.set(task.plan.id, { ...at, index, place: queued });
    for (const step of task.plan.steps) seen.set(step.key, (seen.get(step.key) ?? 0) + 1);
  });
}

/** The state right after a workflow was created. */
export function initialState(created: EventOf<'WorkflowCreated'>, at: number): WorkflowState {
  const { pipeline } = created;
  const graph = graphOf(pipeline);
  const { task: msOf } = estimatesOf(pipeline);
  const phases = pipeline.phases.map((plan, index) => phaseState(plan, index, graph.needs[index] ?? 0, msOf));
  const tasks = new Map<string, TaskPlace>();
  const seen = new Map<string, number>();
  for (const phase of phases) {
    place(tasks, seen, { phase, group: phase.agents });
    for (const gate of phase.gates) place(tasks, seen, { phase, gate, group: gate.checks });
  }
  return {
    id: created.workflowId,
    pipeline: created.pipeline,
    source: created.source,
    creator: created.creator,
    inherits: created.inherited?.from ?? [],
    status: 'pending',
    run: 0,
    fence: 0,
    attempt: 1,
    sequence: 1,
    createdAt: at,
    updatedAt: at,
    activeMs: 0,
    phases,
    phaseByName: new Map(phases.map((phase) => [phase.plan.name, phase])),
    tasks,
    graph,
    frontier: frontierOf(phases, graph),
    cursor: 0,
    running: 0,
    load: emptyLoad(),
    retriesUsed: 0,
    rounds: [],
    roundsDecided: 0,
    decisions: [],
    warnings: [],
    recorded: new Map(),
    sharedKeys: new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key)),
    outputs: { ...created.inherited?.outputs },
    artifacts: [...(created.inherited?.artifacts ?? [])],
  };
}
