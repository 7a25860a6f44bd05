import type { WorkflowState } from '../../src/core/state.ts';
import type { AttemptRequest } from '../../src/model/effect.ts';
import type { Decision, Event } from '../../src/model/event.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { AgentPlan, CheckPlan, GatePlan, PhasePlan, Pipeline } from '../../src/model/pipeline.ts';
import { after, goneBy } from './gone.ts';
import { violations } from './invariants.ts';
import { type Random, seeded } from './random.ts';
import { restoreOnce, stateOf } from './restoring.ts';
import { createSim, type SimWorld } from './disk.ts';
import { type Behaviour, type RunPlan, runOnce } from './world.ts';

/** Makes up a pipeline. The same seed gives the same one. */
export function makePipeline(random: Random): Pipeline {
  const isParallel = random.chance(0.5);
  const count = 1 + random.below(isParallel ? 6 : 4);
  const phases = Array.from({ length: count }, (_, index) => makePhase(random, index));
  const known = random.chance(0.5) ? phases.flatMap((phase) => [phase, ...phase.agents]) : [];
  const estimates = known.map((each) => ['id' in each ? each.id : each.name, random.below(5_000)] as const);
  const isAdaptive = isParallel && random.chance(0.6);
  return {
    workflow: 'default',
    mode: isAdaptive ? 'adaptive' : isParallel ? 'parallel' : 'sequential',
    ...(random.chance(0.5) ? { maxIterations: 1 + random.below(3) } : {}),
    ...(isAdaptive ? { adaptive: { maxIterations: 1 + random.below(3), protected: [] } } : {}),
    ...(random.chance(0.2) ? { failFast: true } : {}),
    ...(estimates.length === 0 ? {} : { estimates: Object.fromEntries(estimates) }),
    phases,
    context: {},
    retryBudget: random.below(6),
    maxParallel: 1 + random.below(4),
    reuse: random.chance(0.9),
    passEnv: [],
    digest: 'digest',
  };
}

function makePhase(random: Random, index: number): PhasePlan {
  const name = `phase-${index}`;
  const agents = Array.from({ length: random.below(4) }, (_, i): AgentPlan => {
    const task = makeTask(random, `${name}/agent-${i}`);
    return i === 0 && random.chance(0.2) ? { ...task, always: true } : task;
  });
  const gateCount = agents.length === 0 ? 1 : random.below(3);
  return {
    name,
    purpose: '',
    needs: Array.from({ length: index === 0 ? 0 : random.below(3) }, () => `phase-${random.below(index)}`),
    agents,
    parallel: random.chance(0.5),
    ...(random.chance(0.4) ? { inputs: ['src/**'] } : {}),
    outputs: random.chance(0.3) ? [`out-${index}`] : [],
    gates: Array.from({ length: gateCount }, (_, i) => makeGate(random, name, i)),
    ...(random.chance(0.4) ? { fix: commandStep(`mend ${name}`) } : {}),
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
    ...(random.chance(0.5) ? { fix: random.pick(['mend all', `mend ${i}`]) } : {}),
  }));
  return { name, skippable: random.chance(0.5), checks };
}

const commandStep = (command: string) => ({ kind: 'command', key: `|${command}`, command, title: command }) as const;

function makeTask(random: Random, id: string): AgentPlan {
  const command = random.chance(0.2) ? 'shared' : id;
  return {
    id,
    name: id.slice(id.lastIndexOf('/') + 1),
    steps: [commandStep(command)],
    timeoutMs: 60_000,
    ...(random.chance(0.2) ? { weight: 1 + random.below(5) } : {}),
    retry: {
      attempts: 1 + random.below(3),
      on: ['transient'],
      initialMs: 100,
      factor: 2,
      maxMs: 5_000,
      jitter: random.chance(0.5),
      ...(random.chance(0.5) ? { tests: 1 + random.below(2) } : {}),
    },
    because: '',
  };
}

/** Commands that mostly work, sometimes fail, flake, hang or break; `calm` makes all of them work. */
function moods(calm: () => boolean): Behaviour {
  return ({ rerun }: AttemptRequest, random: Random): Outcome => {
    const mood = calm() ? 0 : random.next();
    if (rerun !== undefined && mood > 0.5 && mood < 0.6)
      return { kind: 'errored', reason: 'unconfirmed', detail: 'nothing ran' };
    if (mood < 0.7) return { kind: 'passed' };
    if (mood < 0.8) return { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };
    if (mood < 0.9) return { kind: 'failed', reason: 'exit-code', detail: 'flake' };
    if (mood < 0.94) return { kind: 'timedOut', detail: 'hung' };
    if (mood < 0.97) return { kind: 'errored', reason: 'unreachable', detail: 'no answer' };
    return { kind: 'errored', reason: 'command-not-found', detail: 'not found' };
  };
}

/** Agents that now and then want to go back, mostly to where they may: by chance, as long as the life is rough. */
function whims(pipeline: Pipeline, chance: number, rough: () => boolean): NonNullable<RunPlan['wish']> {
  const names = pipeline.phases.map((phase) => phase.name);
  return (_request, random) => {
    if (!rough() || !random.chance(chance)) return undefined;
    const to = random.chance(0.1) ? random.pick(['nowhere', '', '__proto__']) : random.pick(names);
    return { goto: to, ...(random.chance(0.8) ? { feedback: `more of ${random.below(3)}` } : {}) };
  };
}

/** One agent that goes back until a round that it is content with. It decides the same whenever it is asked. */
function plannedWish(random: Random, { phases, mode, maxIterations = 3 }: Pipeline): NonNullable<RunPlan['wish']> {
  const writers = phases.filter((phase) => phase.agents.length > 0);
  if (writers.length === 0 || random.chance(0.6)) return () => undefined;
  const writer = random.pick(writers);
  const task = random.pick(writer.agents).id;
  const before = phases.filter(({ name }) => after({ mode, phases }, name).has(writer.name));
  const to = random.pick(before).name;
  const content = 2 + random.below(Math.min(2, maxIterations));
  return (request) => {
    const round = request.context.feedback?.round ?? 1;
    return request.task === task && round < content ? { goto: to, feedback: `round ${round} was not it` } : undefined;
  };
}

function decide(state: WorkflowState, random: Random): Decision {
  const { pause } = state;
  if (pause !== undefined && pause.options.includes('skip') && pause.gate !== undefined && random.chance(0.3)) {
    return { kind: 'skip', gate: pause.gate, reason: 'known flake', by: 'sim' };
  }
  return { kind: random.chance(0.03) ? 'cancel' : 'retry', by: 'sim' };
}

/** Now and then somebody restores, whatever the workflow is doing and whatever has become of its checkpoints. */
async function mayRestore(sim: SimWorld, random: Random): Promise<string[]> {
  const state = stateOf(sim);
  const saved = state.phases.filter((phase) => phase.saved === true).map((phase) => phase.plan.name);
  if (saved.length === 0 || !random.chance(isOver(state) ? 0.3 : 0.1)) return [];
  const { trees } = sim.files.snapshots;
  if (trees.size > 0 && random.chance(0.15))
    sim.files.lost = trees.delete(random.pick([...trees.keys()])) || sim.files.lost;
  return restoreOnce(sim, {
    phase: random.pick(saved),
    refused: random.chance(0.1),
    ...(random.chance(0.2) ? { crashAfter: sim.disk.length + 1 + random.below(3) } : {}),
    ...(random.chance(0.2) ? { dies: random.pick(['before', 'after']) } : {}),
    ...(random.chance(0.15) ? { damaged: random.pick(saved) } : {}),
  });
}

/** Whether the workflow is over for good, unless somebody restores. */
function isOver(state: WorkflowState): boolean {
  if (state.restoring !== undefined) return false;
  return state.status === 'completed' || (state.status === 'cancelled' && state.decision?.kind === 'cancel');
}

const ofTerminal = (random: Random): Pick<RunPlan, 'signal'> =>
  random.chance(0.5) ? { signal: { type: 'StopRequested', signal: 'SIGINT', pauses: true } } : {};

/** One life of a workflow with failures, crashes, signals and decisions. Returns what was violated. */
export async function liveThrough(seed: number): Promise<string[]> {
  const random = seeded(seed ^ 0x5eed);
  const sim = createSim(seed);
  const pipeline = makePipeline(random);
  let lives = 0;
  const behaviour = moods(() => lives > 25);
  const wish = whims(pipeline, random.pick([0, 0.05, 0.15, 0.4]), () => lives <= 25);
  const broken = pipeline.phases.flatMap((phase) => phase.outputs).filter(() => random.chance(0.3));
  let extra: Event[] = [];
  for (; lives < 60; lives += 1) {
    const rough = lives <= 25;
    const end = await runOnce(
      sim,
      pipeline,
      {
        behaviour,
        wish,
        missing: lives < 3 ? broken : [],
        ...(rough && random.chance(0.5) ? { crashAfter: sim.disk.length + 1 + random.below(25) } : {}),
        ...(rough && random.chance(0.1) ? { signalAfter: random.below(20_000), ...ofTerminal(random) } : {}),
      },
      extra,
    );
    extra = [];
    const found = violations(sim, pipeline, end.crashed ? undefined : end.state);
    if (found.length > 0) return found.map((each) => `seed ${seed}, life ${lives}: ${each}`);
    const wrong = rough ? await mayRestore(sim, random) : [];
    if (wrong.length > 0) return wrong.map((each) => `seed ${seed}, life ${lives}: ${each}`);
    const state = stateOf(sim);
    if (isOver(state)) return [];
    if (state.status === 'paused' && state.restoring === undefined)
      extra = [{ type: 'Decided', decision: decide(state, random) }];
  }
  return [`seed ${seed}: the workflow never ends`];
}

/** Dies once after every single entry of a run that would complete, and takes it up again each time. */
export async function crashEverywhere(seed: number): Promise<string[]> {
  const random = seeded(seed ^ 0x5eed);
  const pipeline = makePipeline(random);
  const behaviour: Behaviour = () => ({ kind: 'passed' });
  const wish = plannedWish(random, pipeline);
  const whole = createSim(seed);
  await runOnce(whole, pipeline, { behaviour, wish });
  const problems: string[] = [];
  for (let crashAfter = 1; crashAfter <= whole.disk.length; crashAfter += 1) {
    const sim = createSim(seed);
    const end = await runOnce(sim, pipeline, { behaviour, wish, crashAfter });
    if (!end.crashed) problems.push(`seed ${seed}: no crash after entry ${crashAfter}`);
    if (stateOf(sim).status === 'completed') continue;
    const again = await runOnce(sim, pipeline, { behaviour, wish });
    const found = violations(sim, pipeline, again.crashed ? undefined : again.state);
    if (again.crashed || again.state.status !== 'completed') found.push('not completed after the crash');
    problems.push(...found.map((each) => `seed ${seed}, crash after ${crashAfter}: ${each}`));
  }
  return problems;
}

/** How the process dies while somebody restores, or after it. */
type Death = { readonly dies: 'before' | 'after' } | { readonly crashAfter: number };

/**
 * Completes a workflow, puts it back to a checkpoint, and completes it again: with a death after every entry of that,
 * and before and after the files are put back.
 */
export async function crashAroundRestore(seed: number): Promise<string[]> {
  const whole = await completeAgain(seed, undefined);
  const deaths: Death[] = [{ dies: 'before' }, { dies: 'after' }];
  for (let crashAfter = whole.from + 1; crashAfter <= whole.to; crashAfter += 1) deaths.push({ crashAfter });
  const problems = [...whole.problems];
  for (const death of whole.from === whole.to ? [] : deaths) {
    const again = await completeAgain(seed, death);
    problems.push(...again.problems.map((each) => `${each}, ${JSON.stringify(death)}`));
  }
  return problems.map((each) => `seed ${seed}: ${each}`);
}

/** Entries of the second life are those after `from` up to `to`: none when there is no checkpoint to go back to. */
async function completeAgain(
  seed: number,
  death: Death | undefined,
): Promise<{ readonly from: number; readonly to: number; readonly problems: readonly string[] }> {
  const random = seeded(seed ^ 0x5eed);
  const pipeline = makePipeline(random);
  const behaviour: Behaviour = () => ({ kind: 'passed' });
  const wish = plannedWish(random, pipeline);
  const sim = createSim(seed);
  await runOnce(sim, pipeline, { behaviour, wish });
  const from = sim.disk.length;
  const saved = stateOf(sim).phases.filter((phase) => phase.saved === true);
  if (saved.length === 0) return { from, to: from, problems: [] };
  const { plan } = random.pick(saved);
  const problems = await restoreOnce(sim, { phase: plan.name, ...death });
  const crashAfter = death !== undefined && 'crashAfter' in death && sim.disk.length < death.crashAfter ? death : {};
  const first = await runOnce(sim, pipeline, { behaviour, wish, ...crashAfter });
  const last =
    first.crashed && stateOf(sim).status !== 'completed' ? await runOnce(sim, pipeline, { behaviour, wish }) : first;
  problems.push(...violations(sim, pipeline, last.crashed ? undefined : last.state));
  if (stateOf(sim).status !== 'completed') problems.push('not completed again');
  const second = sim.disk.slice(from);
  if (second.filter(({ event }) => event.type === 'Restored').length !== 1) problems.push('not restored once');
  const gone = goneBy(sim.disk, pipeline);
  for (const each of new Set(second.flatMap((entry) => [...gone(entry).phases])))
    if (!second.some(({ event }) => event.type === 'PhaseFinished' && event.phase === each))
      problems.push(`${each} did not run again`);
  return { from, to: sim.disk.length, problems };
}
