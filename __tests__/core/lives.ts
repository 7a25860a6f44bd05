import { expect } from '@jest/globals';
import { decide, isSettled } from '../../src/core/decide.ts';
import type { GateState, PhaseState, TaskGroup, TaskState, WorkflowState } from '../../src/core/state.ts';
import type { Event, EventOf } from '../../src/model/event.ts';
import { snapshot } from '../sim/invariants.ts';
import type { Random } from '../sim/random.ts';
import { ended, evidence, failed, passed, running, type Story } from './story.ts';

/** Lives of workflows in which anything may happen at any time that the fold allows. */

/** What the counters say must be what the tasks say: nothing is started, counted or forgotten by a slip of one of them. */
function miscounted(state: WorkflowState): string[] {
  const wrong: string[] = [];
  let under = 0;
  for (const { agents, gates, plan, fix } of state.phases) {
    if (fix !== undefined && fix.interrupted !== true) under += 1;
    for (const group of [agents, ...gates.map((each) => each.checks)]) {
      const count = (status: string): number => group.tasks.filter((task) => task.status === status).length;
      const counts = [count('running'), count('waiting'), count('done')].join();
      const told = [group.running, group.waiting, group.done].join();
      if (counts !== told) wrong.push(`${plan.name}: ${told} are told, ${counts} are there`);
      const first = group.queue.findIndex((index) => group.tasks[index]?.status === 'pending');
      if (first >= 0 && group.next > first) wrong.push(`${plan.name}: task ${first} would never be started`);
      under += group.running;
    }
  }
  if (state.running !== under) wrong.push(`${state.running} are told to be under way, ${under} are`);
  return [...wrong, ...misplaced(state)];
}

/** The frontier must be what looking at every phase would find. */
function misplaced({ frontier, graph, phases, pipeline }: WorkflowState): string[] {
  const at = (rank: number): number => graph.order[rank] ?? -1;
  const sorted = (indices: readonly number[]): string => [...indices].sort((a, b) => a - b).join();
  const having = (...statuses: readonly string[]): string =>
    sorted(phases.flatMap(({ index, status }) => (statuses.includes(status) ? [index] : [])));
  const wrong: string[] = [];
  const begun = sorted([...frontier.active.map(at), ...frontier.halted]);
  if (begun !== having('running', 'paused', 'cancelled')) wrong.push(`${begun} are told to have begun`);
  const isMet = (name: string): boolean => phases.find(({ plan }) => plan.name === name)?.status === 'completed';
  for (const { plan, open, index } of phases) {
    const before = index === 0 ? [] : [phases[index - 1]?.plan.name ?? ''];
    const isFree = (pipeline.mode === 'sequential' ? before : plan.needs).every(isMet);
    if ((open === 0) !== isFree) wrong.push(`${plan.name} waits for ${open}`);
  }
  const ready = phases.filter(({ status, open }) => status === 'pending' && open === 0).map(({ index }) => index);
  const told = new Set(frontier.ready.map(at));
  if (ready.some((index) => !told.has(index)))
    wrong.push(`${sorted(ready)} could begin, ${sorted([...told])} are told`);
  const left = phases.filter(({ status }) => status !== 'completed').length;
  return left === frontier.left ? wrong : [...wrong, `${frontier.left} are told to be left, ${left} are`];
}

const unnumbered = (task: TaskState): TaskState => {
  const copy = { ...task, attempts: 0 };
  delete copy.mending;
  return copy;
};
const groupOf = (group: TaskGroup): TaskGroup => ({ ...group, tasks: group.tasks.map(unnumbered) });
const gateOf = (gate: GateState): GateState => ({ ...gate, checks: groupOf(gate.checks) });
const phaseOf = (phase: PhaseState): PhaseState => {
  const copy = { ...phase, attempts: 0, agents: groupOf(phase.agents), gates: phase.gates.map(gateOf) };
  // It is about what lies in the folder of artifacts.
  delete copy.isAnew;
  if (copy.turnedTo === undefined) return copy;
  // The checkpoint of the begin of a round is gone when that of the phase has taken its place.
  const { turnedTo: _turnedTo, capturedAt: _at, saved: _saved, unsaved: _unsaved, manifest: _manifest, ...rest } = copy;
  return { ...rest, checkpoint: 'none' };
};

/** Everything that going back to the newest checkpoint has to bring back: only numbers of attempts go on. */
function asRestored(state: WorkflowState): string {
  const { phases, outputs, artifacts, cursor, lastCheckpoint, rounds } = state;
  // In parallel mode other phases may have been under way: the simulator looks at what becomes of these.
  const isKept = ({ status }: PhaseState): boolean => state.pipeline.mode === 'sequential' || status === 'completed';
  const kept = phases.filter(isKept);
  const names = new Set(kept.map(({ plan }) => plan.name));
  return JSON.stringify({
    phases: kept.map(phaseOf),
    outputs: Object.entries(outputs).filter(([name]) => names.has(name)),
    artifacts: artifacts.filter(({ phase }) => names.has(phase)),
    cursor,
    lastCheckpoint,
    rounds,
  });
}

/** What `asRestored` said when each checkpoint was saved, by phase. */
export type Remembered = Map<string, string>;

/** One step of a workflow that lives dangerously. False when nothing can happen any more. */
export function step(story: Story, random: Random, remembered: Remembered): boolean {
  const { state } = story;
  const before = random.chance(0.1) ? snapshot(state) : undefined;
  const turns = decide(state, story.now);
  if (before !== undefined) {
    expect(JSON.stringify(decide(state, story.now))).toBe(JSON.stringify(turns));
    expect(snapshot(state)).toBe(before);
  }
  const lively = act(story, random, remembered, () => void story.tell(...turns.map(({ event }) => event)));
  const wrong = miscounted(story.state);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  return lively;
}

function act(story: Story, random: Random, remembered: Remembered, decided: () => void): boolean {
  const { state } = story;
  const over = isSettled(state) && state.status !== 'paused';
  if (random.chance(over ? 0.5 : 0.02) && restore(story, random, remembered)) return true;
  if (decide(state, story.now).length > 0) decided();
  else if (state.status === 'pending') story.tell(running(state.run + 1));
  else if (state.status === 'paused') decideOnPause(story, random);
  else if (state.status === 'cancelled' && state.decision?.kind !== 'cancel') story.tell(running(state.run + 1));
  else if (over) return false;
  else happens(story, random, remembered);
  return true;
}

function decideOnPause(story: Story, random: Random): void {
  const { pause } = story.state;
  const skip = pause?.options.includes('skip') === true && random.chance(0.3);
  const kind = skip ? 'skip' : random.chance(0.05) ? 'cancel' : 'retry';
  const gate = skip ? { gate: pause?.gate ?? '', reason: 'r' } : {};
  story.tell({ type: 'Decided', decision: { kind, by: 'me', ...gate } });
}

/** Goes back to a saved checkpoint, whatever the workflow is doing. */
function restore(story: Story, random: Random, remembered: Remembered): boolean {
  const saved = story.state.phases.filter((phase) => phase.saved === true);
  if (saved.length === 0) return false;
  const phase = random.pick(saved).plan.name;
  if (story.state.running > 0) story.tell(running(story.state.run + 1));
  if (random.chance(0.5)) story.tell({ type: 'RestoreStarted', phase, by: 'me' });
  story.tell({ type: 'Restored', phase, by: 'me' });
  expect(story.state.status).toBe('pending');
  expect(asRestored(story.state)).toBe(remembered.get(phase));
  expect(story.state.phaseByName.get(phase)?.saved).toBe(true);
  for (const { from } of story.state.recorded.values()) {
    const place = story.state.tasks.get(from.slice(0, from.lastIndexOf('#')));
    expect(place?.group.tasks[place.index]?.status).toBe('done');
  }
  return true;
}

function happens(story: Story, random: Random, remembered: Remembered): void {
  const { state } = story;
  const tasks = [...state.tasks].map(([id, { group, index }]) => ({ id, task: group.tasks[index] }));
  const under = tasks.filter(({ task }) => task?.status === 'running');
  const waiting = tasks.filter(({ task }) => task?.status === 'waiting');
  const current = state.phases.find(
    ({ reuse, collection, checkpoint }) =>
      reuse.step === 'looking' || reuse.storing === 'running' || collection === 'running' || checkpoint === 'running',
  );
  const phase = current?.plan.name ?? '';
  if (random.chance(0.03)) return void story.tell(running(state.run + 1));
  if (random.chance(0.02)) return void story.tell({ type: 'StopRequested', signal: 'SIGTERM' });
  // One that was interrupted is not under way: it is taken up again when nothing else is.
  const mended = state.phases.find(({ fix }) => fix !== undefined && fix.interrupted !== true)?.fix;
  if (mended !== undefined) {
    const { interrupted: _, ...fix } = mended;
    const outcome = random.chance(0.8) ? passed : failed;
    return void story.tell({ type: 'FixFinished', ...fix, outcome, durationMs: 1, ...changed(random) });
  }
  if (under.length > 0) {
    const { id, task } = random.pick(under);
    const steps = [{ key: random.pick(['k', id]), outcome: passed, durationMs: 1, tree: 't' }];
    const more = { evidence: evidence({ matched: random.chance(0.5) ? ['ECONNRESET'] : [] }), steps };
    const outputs = random.chance(0.2) ? { outputs: { k: id, ...asked(state, random) } } : {};
    const outcome = random.chance(0.8) ? passed : failed;
    return void story.tell(ended(id, outcome, task?.attempts ?? 1, { ...more, ...outputs }));
  }
  if (waiting.length > 0) {
    const { id, task } = random.pick(waiting);
    // Those that were stopped do not come, and then something else is under way.
    if (current === undefined || random.chance(0.5))
      return void story.tell({ type: 'RetryDue', task: id, attempt: (task?.attempts ?? 0) + 1 });
  }
  if (current?.reuse.step === 'looking') return void story.tell(lookedUp(phase, random));
  if (current?.reuse.storing === 'running') {
    const digest = current.reuse.digest ?? '';
    const stored = random.chance(0.5) ? ({ type: 'ReuseStored', phase, digest, bytes: 1 } as const) : undefined;
    return void story.tell(stored ?? { type: 'ReuseNotStored', phase, because: 'full' });
  }
  if (current?.collection === 'running') {
    const artifact = { phase, name: 'x', path: 'x', size: 1, digest: '' };
    const missing = random.chance(0.2) ? ['x'] : [];
    return void story.tell({ type: 'ArtifactsCollected', phase, artifacts: [artifact], missing });
  }
  if (random.chance(0.1)) return void story.tell({ type: 'CheckpointFailed', phase, because: 'full' });
  story.tell({ type: 'CheckpointSaved', phase, digest: `sha256:${state.sequence}` });
  remembered.set(phase, asRestored(story.state));
}

/** Now and then an agent wants to go back, mostly to where it may. */
function asked({ phases }: WorkflowState, random: Random): { readonly goto?: string } {
  if (!random.chance(0.3)) return {};
  return { goto: random.chance(0.1) ? 'nowhere' : random.pick(phases).plan.name };
}

function changed(random: Random): Pick<EventOf<'FixFinished'>, 'change' | 'untold'> {
  if (random.chance(0.3)) return {};
  if (random.chance(0.1)) return { untold: 'r' };
  const count = random.chance(0.2) ? 1 : 0;
  return { change: { files: [], count: 1, protected: count, digest: '', diff: '' } };
}

function lookedUp(phase: string, random: Random): Event {
  const because = 'of the inputs';
  if (random.chance(0.5))
    return { type: 'ReuseMissed', phase, because, ...(random.chance(0.5) ? { digest: 'd' } : {}) };
  const files = { written: 1, bytes: 1, deleted: 0 };
  const outputs = random.chance(0.5) ? { outputs: { k: phase } } : {};
  return { type: 'PhaseReused', phase, from: 'wf_other1', because, digest: 'd', savedMs: 1, files, ...outputs };
}
