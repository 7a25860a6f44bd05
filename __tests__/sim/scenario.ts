import { fold } from '../../src/core/evolve.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { AttemptRequest } from '../../src/model/effect.ts';
import type { Decision, Event } from '../../src/model/event.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { AgentPlan, CheckPlan, GatePlan, PhasePlan, Pipeline } from '../../src/model/pipeline.ts';
import { violations } from './invariants.ts';
import { type Random, seeded } from './random.ts';
import { type Behaviour, createSim, runOnce, type SimWorld } from './world.ts';

/** Makes up a pipeline. The same seed gives the same one. */
export function makePipeline(random: Random): Pipeline {
  const count = 1 + random.below(4);
  const phases = Array.from({ length: count }, (_, index) => makePhase(random, index));
  return {
    workflow: 'default',
    mode: 'sequential',
    phases,
    context: {},
    retryBudget: random.below(6),
    maxParallel: 1 + random.below(4),
    reuse: true,
    passEnv: [],
    digest: 'digest',
  };
}

function makePhase(random: Random, index: number): PhasePlan {
  const name = `phase-${index}`;
  const agents = Array.from({ length: random.below(4) }, (_, i): AgentPlan => makeTask(random, `${name}/agent-${i}`));
  const gateCount = agents.length === 0 ? 1 : random.below(3);
  return {
    name,
    purpose: '',
    needs: index > 0 && random.chance(0.5) ? [`phase-${random.below(index)}`] : [],
    agents,
    parallel: random.chance(0.5),
    outputs: random.chance(0.3) ? [`out-${index}`] : [],
    gates: Array.from({ length: gateCount }, (_, i) => makeGate(random, name, i)),
    timeoutMs: 3_600_000,
    because: '',
  };
}

function makeGate(random: Random, phase: string, index: number): GatePlan {
  const name = `gate-${index}`;
  const checks = Array.from({ length: 1 + random.below(3) }, (_, i): CheckPlan => ({
    ...makeTask(random, `${phase}/${name}/check-${i}`),
    kind: random.pick(['lint', 'tests', 'custom']),
    enforcement: i > 0 && random.chance(0.3) ? 'advisory' : 'required',
    readOnly: random.chance(0.5),
    unreachable: random.pick(['warn', 'block']),
  }));
  return { name, skippable: random.chance(0.5), checks };
}

function makeTask(random: Random, id: string): AgentPlan {
  const command = random.chance(0.2) ? 'shared' : id;
  return {
    id,
    name: id.slice(id.lastIndexOf('/') + 1),
    steps: [{ kind: 'command', key: `|${command}`, command, title: command }],
    timeoutMs: 60_000,
    retry: {
      attempts: 1 + random.below(3),
      on: ['transient'],
      initialMs: 100,
      factor: 2,
      maxMs: 5_000,
      jitter: random.chance(0.5),
    },
    because: '',
  };
}

/** Commands that mostly work, sometimes fail, flake, hang or break; `calm` makes all of them work. */
function moods(calm: () => boolean): Behaviour {
  return (_request: AttemptRequest, random: Random): Outcome => {
    const mood = calm() ? 0 : random.next();
    if (mood < 0.7) return { kind: 'passed' };
    if (mood < 0.8) return { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };
    if (mood < 0.9) return { kind: 'failed', reason: 'exit-code', detail: 'flake' };
    if (mood < 0.94) return { kind: 'timedOut', detail: 'hung' };
    if (mood < 0.97) return { kind: 'errored', reason: 'unreachable', detail: 'no answer' };
    return { kind: 'errored', reason: 'command-not-found', detail: 'not found' };
  };
}

function decide(state: WorkflowState, random: Random): Decision {
  const { pause } = state;
  if (pause !== undefined && pause.options.includes('skip') && pause.gate !== undefined && random.chance(0.3)) {
    return { kind: 'skip', gate: pause.gate, reason: 'known flake', by: 'sim' };
  }
  return { kind: random.chance(0.03) ? 'cancel' : 'retry', by: 'sim' };
}

/** Whether the workflow is over for good. */
function isOver(state: WorkflowState): boolean {
  return state.status === 'completed' || (state.status === 'cancelled' && state.decision?.kind === 'cancel');
}

/** One life of a workflow with failures, crashes, signals and decisions. Returns what was violated. */
export async function liveThrough(seed: number): Promise<string[]> {
  const random = seeded(seed ^ 0x5eed);
  const sim = createSim(seed);
  const pipeline = makePipeline(random);
  let lives = 0;
  const behaviour = moods(() => lives > 25);
  const broken = pipeline.phases.flatMap((phase) => phase.outputs).filter(() => random.chance(0.3));
  let extra: Event[] = [];
  for (; lives < 60; lives += 1) {
    const rough = lives <= 25;
    const end = await runOnce(
      sim,
      pipeline,
      {
        behaviour,
        missing: lives < 3 ? broken : [],
        ...(rough && random.chance(0.5) ? { crashAfter: sim.disk.length + 1 + random.below(25) } : {}),
        ...(rough && random.chance(0.1) ? { signalAfter: random.below(20_000) } : {}),
      },
      extra,
    );
    extra = [];
    const found = violations(sim, pipeline, end.crashed ? undefined : end.state);
    if (found.length > 0) return found.map((each) => `seed ${seed}, life ${lives}: ${each}`);
    const state = stateOf(sim);
    if (isOver(state)) return [];
    if (state.status === 'paused') extra = [{ type: 'Decided', decision: decide(state, random) }];
  }
  return [`seed ${seed}: the workflow never ends`];
}

function stateOf(sim: SimWorld): WorkflowState {
  const folded = fold(sim.disk);
  if (!folded.ok) throw new Error(folded.error.message);
  return folded.value;
}

/** Dies once after every single entry of a run that would complete, and takes it up again each time. */
export async function crashEverywhere(seed: number): Promise<string[]> {
  const pipeline = makePipeline(seeded(seed ^ 0x5eed));
  const behaviour: Behaviour = () => ({ kind: 'passed' });
  const whole = createSim(seed);
  await runOnce(whole, pipeline, { behaviour });
  const problems: string[] = [];
  for (let crashAfter = 1; crashAfter <= whole.disk.length; crashAfter += 1) {
    const sim = createSim(seed);
    const end = await runOnce(sim, pipeline, { behaviour, crashAfter });
    if (!end.crashed) problems.push(`seed ${seed}: no crash after entry ${crashAfter}`);
    if (stateOf(sim).status === 'completed') continue;
    const again = await runOnce(sim, pipeline, { behaviour });
    const found = violations(sim, pipeline, again.crashed ? undefined : again.state);
    if (again.crashed || again.state.status !== 'completed') found.push('not completed after the crash');
    problems.push(...found.map((each) => `seed ${seed}, crash after ${crashAfter}: ${each}`));
  }
  return problems;
}
