import type { WorkflowState } from '../../../../src/core/state.ts';
import type { Entry, Event } from '../../../../src/model/event.ts';
import type { Pipeline } from '../../../../src/model/pipeline.ts';
import type { HistoryRecord } from '../../../../src/model/history.ts';
import { began, check, ended, failed, gate, passed, phase, pipeline, running, START, Story } from '../../story.ts';

/** Runs of workflows of any length, with the state and the journal that they come to. */

export interface Run {
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
}

/** A workflow whose phases have a gate each, every third without. */
export function plan(count: number, more: Partial<Pipeline> = {}, nameOf = (at: number) => `phase-${at}`): Pipeline {
  return pipeline(
    Array.from({ length: count }, (_each, at) => {
      const name = nameOf(at);
      const checks = ['lint', 'types'].map((each) => check(`${name}/pre-${at}/${each}`));
      return phase(name, {
        gates: at % 3 === 2 ? [] : [gate(`pre-${at}`, checks)],
        needs: at === 0 ? [] : [nameOf(Math.floor((at - 1) / 2))],
      });
    }),
    more,
  );
}

/** What happened to the first phases: all passed, the last of them did not when it is told so. */
export function told(of: Pipeline, done: number, end: 'completed' | 'paused' | 'running' = 'completed'): Event[] {
  const events: Event[] = [running()];
  for (const [at, { name, agents, gates }] of of.phases.slice(0, done).entries()) {
    const isLast = at === done - 1;
    events.push({ type: 'PhaseStarted', phase: name });
    for (const { id } of agents) events.push(began(id), ended(id));
    if (isLast && end === 'running') break;
    for (const each of gates) {
      const bad = isLast && end === 'paused';
      events.push({ type: 'GateStarted', phase: name, gate: each.name });
      for (const { id } of each.checks) events.push(began(id), ended(id, bad ? failed : passed));
      events.push({
        type: 'GateFinished',
        phase: name,
        gate: each.name,
        verdict: bad ? 'rejected' : 'passed',
        because: '',
      });
      if (bad) return [...events, waits(name, each.name)];
    }
    events.push({ type: 'PhaseFinished', phase: name, conclusion: 'success', because: 'done' });
    events.push({ type: 'CheckpointStarted', phase: name }, { type: 'CheckpointSaved', phase: name });
  }
  if (end === 'completed' && done === of.phases.length)
    events.push({
      type: 'WorkflowFinished',
      status: 'completed',
      conclusion: 'success',
      because: 'all phases are over',
    });
  return events;
}

const waits = (name: string, at: string): Event => ({
  type: 'WorkflowPaused',
  pause: {
    phase: name,
    gate: at,
    reason: 'gate-rejected',
    details: ['lint failed'],
    options: ['retry', 'skip', 'cancel'],
  },
});

/** The state and the journal, each event so many milliseconds after the one before. */
export function run(of: Pipeline, events: readonly Event[], everyMs = 1_000): Run {
  const story = new Story(of);
  const entries: Entry[] = [];
  for (const event of events) {
    story.now += everyMs - 1_000;
    story.tell(event);
    entries.push({ v: 1, seq: entries.length + 2, at: new Date(story.now).toISOString(), event, prev: '', hash: '' });
  }
  return { state: story.state, entries };
}

/** Records of runs, the newest last. */
export function records(count: number, more: (at: number) => Partial<HistoryRecord> = () => ({})): HistoryRecord[] {
  return Array.from({ length: count }, (_each, at) => ({
    id: `wf_${String(at).padStart(6, '0')}`,
    attempt: 1,
    at: START + at * 3_600_000,
    sha: `${at}`.padStart(40, '0'),
    ref: 'refs/heads/main',
    status: at % 7 === 3 ? 'paused' : 'completed',
    durationMs: 60_000 + (at % 5) * 20_000,
    savedMs: 0,
    phases: [{ name: 'build', durationMs: 30_000 + at * 1_000, conclusion: 'success' }],
    gates: [],
    tasks: [],
    ...more(at),
  }));
}
