import type { Event, Pause } from '../../src/model/event.ts';
import { began, check, ended, failed, gate, phase, pipeline, running } from './story.ts';

/** A build with an output and a gate, then a deployment: its events, and the story up to several points. */

export const PLAN = pipeline([
  phase('build', { outputs: ['dist'], gates: [gate('pre-commit', [check('build/pre-commit/lint')])] }),
  phase('deploy'),
]);

export const phaseStarted: Event = { type: 'PhaseStarted', phase: 'build' };
export const collected: Event = { type: 'ArtifactsCollected', phase: 'build', artifacts: [], missing: [] };
export const collecting: Event = { type: 'CollectionStarted', phase: 'build' };
export const gateStarted: Event = { type: 'GateStarted', phase: 'build', gate: 'pre-commit' };
export const LINT = 'build/pre-commit/lint';
export const verdict = (said: 'passed' | 'rejected'): Event => ({
  type: 'GateFinished',
  phase: 'build',
  gate: 'pre-commit',
  verdict: said,
  because: 'b',
});
export const phaseFinished = (name: string): Event => ({
  type: 'PhaseFinished',
  phase: name,
  conclusion: 'success',
  because: 'done',
});
export const checkpoint = (name: string): Event[] => [
  { type: 'CheckpointStarted', phase: name },
  { type: 'CheckpointSaved', phase: name },
];
export const pause: Pause = {
  phase: 'build',
  gate: 'pre-commit',
  reason: 'gate-rejected',
  details: ['lint failed'],
  options: ['retry', 'skip', 'cancel'],
};
export const paused: Event = { type: 'WorkflowPaused', pause };
export const decided = (kind: 'retry' | 'skip' | 'cancel', more: object = {}): Event => ({
  type: 'Decided',
  decision: { kind, by: 'me', ...more },
});
export const over = (status: 'completed' | 'failed' | 'cancelled'): Event => ({
  type: 'WorkflowFinished',
  status,
  conclusion: status === 'completed' ? 'success' : status === 'failed' ? 'failure' : 'cancelled',
  because: 'over',
});

export const WORKED = [running(), phaseStarted, began('build/work'), ended('build/work'), collecting, collected];
export const JUDGED = [...WORKED, gateStarted, began(LINT), ended(LINT)];
export const REJECTED = [...WORKED, gateStarted, began(LINT), ended(LINT, failed), verdict('rejected'), paused];
export const BUILT = [...JUDGED, verdict('passed'), phaseFinished('build'), ...checkpoint('build')];
export const DEPLOYED = [
  ...BUILT,
  { type: 'PhaseStarted', phase: 'deploy' } as const,
  began('deploy/work'),
  ended('deploy/work'),
  phaseFinished('deploy'),
  ...checkpoint('deploy'),
];
