import { describe, expect, test } from '@jest/globals';
import { type CheckRunFacts, type CheckRunView, checkRuns } from '../../../src/core/views/check-run.ts';
import type { Event, Pause } from '../../../src/model/event.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { began, check, ended, evidence, failed, gate, passed, phase, pipeline, running, Story } from '../story.ts';

const FACTS: CheckRunFacts = {
  runId: '77',
  leg: '0123456789abcdef',
  label: '',
  phase: '',
  folder: '',
  phases: false,
  findings: ({ findings }) => findings?.worst ?? [],
  gateOnly: false,
  ended: true,
  problem: undefined,
};

const CHECK = 'testing/pre-push/lint';
const PLAN = pipeline([phase('testing', { agents: [], gates: [gate('pre-push', [check(CHECK)])] }), phase('deploy')]);

const at = (type: 'PhaseStarted'): Event => ({ type, phase: 'testing' });
const started: Event = { type: 'GateStarted', phase: 'testing', gate: 'pre-push' };
const judged = (verdict: 'passed' | 'rejected' | 'inconclusive' | 'vacuous'): Event => ({
  type: 'GateFinished',
  phase: 'testing',
  gate: 'pre-push',
  verdict,
  because: `lint ${verdict}`,
});
const pause: Pause = {
  phase: 'testing',
  gate: 'pre-push',
  reason: 'gate-rejected',
  details: ['lint failed'],
  options: ['retry', 'skip', 'cancel'],
};
const paused: Event = { type: 'WorkflowPaused', pause };

/** A story up to its gate, which is judged when an outcome is given. */
function story(outcome?: Outcome, more: object = {}): Story {
  const told = new Story(PLAN, running(), at('PhaseStarted'), started, began(CHECK));
  return outcome === undefined ? told : told.tell(ended(CHECK, outcome, 1, more));
}

const shown = ({ state }: Story, more: Partial<CheckRunFacts> = {}) =>
  checkRuns(state, { ...FACTS, ...more }).map(({ standing, title }) => [
    standing.status === 'completed' ? standing.conclusion : standing.status,
    title,
  ]);

const only = (views: readonly CheckRunView[], key: string): CheckRunView => {
  const found = views.find((view) => view.key === key);
  if (found === undefined) throw new Error(`there is no check run ${key}`);
  return found;
};

describe('check runs', () => {
  test('are told apart by workflow run and leg, and not by attempt', () => {
    const views = checkRuns(story().state, { ...FACTS, label: '20, ubuntu', phase: 'testing' });
    expect(views.map(({ name, externalId }) => [name, externalId])).toEqual([
      ['bootspring / default (testing, 20, ubuntu)', 'bootspring:77:0123456789abcdef:default'],
      ['bootspring / default / pre-push (20, ubuntu)', 'bootspring:77:0123456789abcdef:default:testing:pre-push'],
    ]);
  });

  test('of a gate that is judged alone say nothing of the workflow', () => {
    expect(checkRuns(story().state, { ...FACTS, gateOnly: true }).map(({ key }) => key)).toEqual(['testing/pre-push']);
  });

  test('of a gate that was not reached are not made', () => {
    const { state } = new Story(PLAN, running(), at('PhaseStarted'));
    const view = only(checkRuns(state, { ...FACTS, ended: false }), 'testing/pre-push');
    expect(view).toMatchObject({ begun: false, standing: { status: 'queued' } });
    expect(only(checkRuns(story().state, FACTS), 'testing/pre-push').begun).toBe(true);
  });

  test('while work goes on change with phases and gates only', () => {
    const one = story();
    const before = JSON.stringify(checkRuns(one.state, { ...FACTS, ended: false }));
    expect(shown(one, { ended: false })).toEqual([
      ['in_progress', '0 of 2 phases are over'],
      ['in_progress', 'Not judged yet'],
    ]);
    one.tell(ended(CHECK, failed), { type: 'Warned', message: 'w' });
    expect(JSON.stringify(checkRuns(one.state, { ...FACTS, ended: false }))).toBe(before);
  });

  test('of a workflow that is under way have its end beside the title, which is no part of what makes them differ', () => {
    const outlook = 'should end about 14:32 UTC';
    const views = checkRuns(story().state, { ...FACTS, ended: false, outlook });
    expect(views.map((view) => view.outlook)).toEqual([outlook, undefined]);
    expect(checkRuns(story().state, { ...FACTS, outlook }).map((view) => view.outlook)).toEqual([undefined, undefined]);
  });

  test('of what passed, and of nothing else, are a success', () => {
    const finished: Event = { type: 'PhaseFinished', phase: 'testing', conclusion: 'success', because: '' };
    expect(shown(story(passed).tell(judged('passed'), finished), { ended: false })).toEqual([
      ['in_progress', '1 of 2 phases are over'],
      ['success', 'Passed'],
    ]);
  });

  test.each(['rejected', 'inconclusive', 'vacuous'] as const)('of a gate that is %s ask for action', (verdict) => {
    const title = `${verdict.slice(0, 1).toUpperCase()}${verdict.slice(1)}: lint ${verdict}`;
    expect(shown(story(failed).tell(judged(verdict), paused))).toEqual([
      ['action_required', 'Paused at gate pre-push after testing'],
      ['action_required', title],
    ]);
    expect(shown(story(failed).tell(judged(verdict)), { ended: false })[1]).toEqual(['failure', title]);
  });

  test('of a gate that a person skipped stay a failure, and say who', () => {
    const decision = { kind: 'skip', gate: 'pre-push', by: 'mona', reason: 'known' } as const;
    const one = story(failed).tell(judged('rejected'), paused, { type: 'Decided', decision });
    expect(shown(one, { ended: false })[1]).toEqual(['failure', 'Skipped by mona: known']);
  });

  test('of a run that was cut off fail, those of one that was stopped are cancelled', () => {
    expect(shown(story())).toEqual([
      ['failure', 'Cut off: 0 of 2 phases are over'],
      ['failure', 'Cut off before it was judged'],
    ]);
    expect(shown(story().tell({ type: 'StopRequested', signal: 'SIGINT' }))).toEqual([
      ['cancelled', 'Cancelled: 0 of 2 phases are over'],
      ['cancelled', 'Not judged'],
    ]);
    const done = { type: 'WorkflowFinished', conclusion: 'cancelled', because: 'b' } as const;
    const stopped = story({ kind: 'cancelled', detail: 'd' }).tell({ ...done, status: 'cancelled' });
    expect(shown(stopped).map(([how]) => how)).toEqual(['cancelled', 'cancelled']);
    const over = story(failed).tell({ ...done, status: 'failed', conclusion: 'failure' });
    expect(shown(over)).toEqual([
      ['failure', 'Failed: b'],
      ['failure', 'Cut off before it was judged'],
    ]);
  });

  test('of what is completed and could not be recorded are a failure', () => {
    const one = new Story(pipeline([phase('deploy', { agents: [] })]), running());
    one.tell(
      { type: 'PhaseStarted', phase: 'deploy' },
      { type: 'PhaseFinished', phase: 'deploy', conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: 'deploy' },
      { type: 'CheckpointSaved', phase: 'deploy' },
      { type: 'WorkflowFinished', status: 'completed', conclusion: 'success', because: 'all of it' },
    );
    expect(shown(one)).toEqual([['success', 'Completed']]);
    expect(shown(one, { problem: 'the disk is full' })).toEqual([['failure', 'the disk is full']]);
    const [view] = checkRuns(one.state, { ...FACTS, problem: 'the disk is full' });
    expect(view?.summary).toMatch(/^## ❌ Not completed\n\nthe disk is full\n/);
  });

  test('have no more text than GitHub takes', () => {
    const checks = Array.from({ length: 300 }, (_each, index) => check(`testing/pre-push/check-${index}`));
    const plan = pipeline([phase('testing', { agents: [], gates: [gate('pre-push', checks)] })]);
    const one = new Story(plan, running(), at('PhaseStarted'), started);
    for (const { id } of checks) {
      one.tell(began(id), ended(id, failed, 1, { evidence: evidence({ tail: `${'漢'.repeat(2_000)}\n`.repeat(20) }) }));
    }
    one.tell(judged('rejected'), { ...paused, pause: { ...pause, details: checks.map(() => '$'.repeat(5_000)) } });
    for (const { title, summary } of checkRuns(one.state, FACTS)) {
      expect(title.length).toBeLessThanOrEqual(200);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
      expect(Buffer.byteLength(summary)).toBeGreaterThan(1_000);
    }
  });
});
