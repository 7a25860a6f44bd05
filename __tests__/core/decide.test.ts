import { describe, expect, test } from '@jest/globals';
import { decide, isSettled } from '../../src/core/decide.ts';
import type { AttemptRequest } from '../../src/model/effect.ts';
import type { Event } from '../../src/model/event.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import {
  agent,
  began,
  check,
  ended,
  evidence,
  failed,
  gate,
  passed,
  phase,
  pipeline,
  running,
  Story,
} from './story.ts';

const STARTED: Event[] = [running(), { type: 'PhaseStarted', phase: 'a' }];
const FLAKE = { evidence: evidence({ matched: ['ECONNRESET'] }) };

/** What is decided, in short: the event's type and what it is about. */
const next = (story: Story): string[] =>
  decide(story.state, story.now).map(({ event }) => {
    const of = 'task' in event ? event.task : 'gate' in event ? event.gate : 'phase' in event ? event.phase : '';
    return `${event.type} ${of}`.trim();
  });

/** Decides and folds until nothing more is decided; answers the attempts that were asked for. */
function settle(story: Story): AttemptRequest[] {
  const requests: AttemptRequest[] = [];
  for (let turns = decide(story.state, story.now); turns.length > 0; turns = decide(story.state, story.now)) {
    if (story.state.sequence > 1_000) throw new Error('there is no end to what is decided');
    for (const { event, effect } of turns) {
      story.tell(event);
      if (effect?.type === 'StartAttempt') requests.push(effect.request);
    }
  }
  return requests;
}

const agents = (...names: readonly string[]) => names.map((name) => agent(`a/${name}`));
const one = (more: Parameters<typeof phase>[1], of: Parameters<typeof pipeline>[1] = {}): Story =>
  new Story(pipeline([phase('a', more)], of), ...STARTED);

describe('agents', () => {
  test('of a phase run one after the other; the first failure ends it', () => {
    const story = one({ agents: agents('x', 'y', 'z') });
    expect(next(story)).toEqual(['AttemptStarted a/x']);
    story.tell(began('a/x'));
    expect(next(story)).toEqual([]);
    story.tell(ended('a/x'), began('a/y'), ended('a/y', failed));
    expect(next(story)).toEqual(['WorkflowPaused']);
    expect(decide(story.state, story.now)[0]?.event).toMatchObject({
      pause: { reason: 'agent-failed', details: ['y failed: exit code 1'], options: ['retry', 'cancel'] },
    });
  });

  test('of a parallel phase run together, as many as there may be; what is under way is waited for', () => {
    const story = one({ agents: agents('x', 'y', 'z'), parallel: true }, { maxParallel: 2 });
    expect(next(story)).toEqual(['AttemptStarted a/x', 'AttemptStarted a/y']);
    settle(story);
    story.tell(ended('a/x', failed));
    expect(next(story)).toEqual([]);
    story.tell(ended('a/y'));
    expect(next(story)).toEqual(['WorkflowPaused']);
  });

  test('a retry that was scheduled is made although another agent failed for good, and both are told', () => {
    const story = one({ agents: agents('x', 'y', 'z'), parallel: true }, { maxParallel: 2, retryBudget: 1 });
    settle(story);
    story.tell(ended('a/x', failed, 1, FLAKE));
    expect(settle(story).map(({ task }) => task)).toEqual(['a/z']);
    story.tell(ended('a/y', failed), ended('a/z'));
    story.tell({ type: 'RetryDue', task: 'a/x', attempt: 2 });
    expect(next(story)).toEqual(['AttemptStarted a/x']);
    story.tell(began('a/x', 2), ended('a/x', failed, 2));
    expect(decide(story.state, story.now)[0]?.event).toMatchObject({
      pause: { details: ['x failed: exit code 1', 'y failed: exit code 1'] },
    });
  });

  test('of a phase that is not parallel wait for the retry of the one before', () => {
    const story = one({ agents: agents('x', 'y') });
    settle(story);
    story.tell(ended('a/x', failed, 1, FLAKE));
    expect(next(story)).toEqual(['RetryScheduled a/x']);
    settle(story);
    expect(next(story)).toEqual([]);
  });
});

describe('a retry', () => {
  const after = (outcome: Outcome, more: object, of: Parameters<typeof pipeline>[1] = {}): Story => {
    const story = one({}, of);
    settle(story);
    return story.tell(ended('a/work', outcome, 1, more));
  };

  test('waits as long as the policy says, and says why', () => {
    const story = after(failed, FLAKE);
    const [turn] = decide(story.state, story.now);
    expect(turn?.event).toMatchObject({ type: 'RetryScheduled', attempt: 2, delayMs: 100, at: story.now + 100 });
    expect(turn?.event).toMatchObject({ because: expect.stringMatching(/connection/) });
    expect(turn?.effect).toEqual({ type: 'AwaitRetry', task: 'a/work', attempt: 2, at: story.now + 100 });
  });

  test.each<[string, Outcome, object, Parameters<typeof pipeline>[1]]>([
    ['what will not pass by itself', failed, {}, {}],
    ['a command that is not there', { kind: 'errored', reason: 'command-not-found', detail: 'x' }, FLAKE, {}],
    ['what was cancelled', { kind: 'cancelled', detail: 'x' }, FLAKE, {}],
    ['more than the budget', failed, FLAKE, { retryBudget: 0 }],
  ])('is not made of %s', (_name, outcome, more, of) => {
    expect(next(after(outcome, more, of))).toEqual(['WorkflowPaused']);
  });

  test('is not made when the attempts are used up', () => {
    const story = after(failed, FLAKE);
    for (const attempt of [2, 3]) {
      settle(story);
      story.tell(
        { type: 'RetryDue', task: 'a/work', attempt },
        began('a/work', attempt),
        ended('a/work', failed, attempt, FLAKE),
      );
    }
    expect(next(story)).toEqual(['WorkflowPaused']);
  });

  test('is not made when the time of the phase is used up', () => {
    const story = one({ timeoutMs: 5_000 });
    settle(story);
    story.now += 10_000;
    story.tell(ended('a/work', { kind: 'timedOut', detail: 'x' }));
    expect(next(story)).toEqual(['WorkflowPaused']);
  });
});

describe('a gate', () => {
  const checks = (...given: readonly (readonly [name: string, readOnly: boolean])[]) =>
    given.map(([name, readOnly]) => check(`a/g/${name}`, { readOnly }));
  const judging = (plan: Parameters<typeof gate>[1], more: Parameters<typeof gate>[2] = {}): Story => {
    const story = one({ agents: [], gates: [gate('g', plan, more)] });
    expect(next(story)).toEqual(['GateStarted g']);
    settle(story);
    return story;
  };
  const underWay = ({ state }: Story): string[] =>
    [...state.tasks]
      .filter(([, { group, index }]) => group.tasks[index]?.status === 'running')
      .map(([id]) => id.slice(4));

  test('lets checks that only read run together, and every other alone', () => {
    const story = judging(checks(['lint', true], ['types', true], ['tests', false], ['format', true]));
    expect(underWay(story)).toEqual(['lint', 'types']);
    story.tell(ended('a/g/lint'));
    expect(next(story)).toEqual([]);
    story.tell(ended('a/g/types'));
    settle(story);
    expect(underWay(story)).toEqual(['tests']);
    story.tell(ended('a/g/tests', failed));
    settle(story);
    expect(underWay(story)).toEqual(['format']);
  });

  test('has all its checks made although one failed, then judges, then pauses with the options there are', () => {
    const story = judging(checks(['lint', true], ['types', true]));
    story.tell(ended('a/g/lint', failed));
    expect(next(story)).toEqual([]);
    story.tell(ended('a/g/types'));
    expect(next(story)).toEqual(['GateFinished g']);
    settle(story);
    expect(story.state.pause).toEqual({
      phase: 'a',
      gate: 'g',
      reason: 'gate-rejected',
      details: ['lint failed: exit code 1'],
      options: ['retry', 'skip', 'cancel'],
    });
  });

  test.each<[string, Outcome, string]>([
    ['rejected', failed, 'gate-rejected'],
    ['inconclusive', { kind: 'errored', reason: 'command-not-found', detail: 'x' }, 'gate-inconclusive'],
    ['vacuous', { kind: 'skipped', because: 'x' }, 'gate-vacuous'],
  ])('that is %s pauses; one that may not be skipped does not offer it', (verdict, outcome, reason) => {
    const story = judging(checks(['lint', true]), { skippable: false });
    story.tell(ended('a/g/lint', outcome));
    settle(story);
    expect(story.state.phases[0]?.gates[0]?.verdict).toBe(verdict);
    expect(story.state.pause).toMatchObject({ reason, options: ['retry', 'cancel'] });
  });

  test('that is skipped by a person lets the phase end, and the end says so', () => {
    const story = judging(checks(['lint', true]));
    story.tell(ended('a/g/lint', failed));
    settle(story);
    story.tell({ type: 'Decided', decision: { kind: 'skip', gate: 'g', reason: 'known', by: 'me' } });
    settle(story);
    story.tell({ type: 'CheckpointSaved', phase: 'a' });
    settle(story);
    expect(story.state).toMatchObject({
      status: 'completed',
      because: '1 phase completed; gate g was skipped by me: known',
    });
    expect(story.state.phases[0]?.because).toBe('gate g skipped by me: known');
  });
});

describe('what a command is given', () => {
  test('is the work, the number, the outputs before it and the last failure', () => {
    const first = phase('a', { agents: agents('x') });
    const second = phase('b', { agents: [agent('b/y', { timeoutMs: 5_000 })], timeoutMs: 3_000 });
    const story = new Story(pipeline([first, second], { context: { goal: 'g' }, passEnv: ['KEY'] }), running());
    settle(story);
    story.tell(ended('a/x', passed, 1, { outputs: { k: 'v' } }));
    settle(story);
    story.tell({ type: 'CheckpointSaved', phase: 'a' });
    expect(settle(story)).toMatchObject([
      {
        workflowId: 'wf_abc123',
        phase: 'b',
        task: 'b/y',
        name: 'y',
        attempt: 1,
        timeoutMs: 3_000,
        passEnv: ['KEY'],
        shared: false,
        context: { parameters: { goal: 'g' }, outputs: { a: { k: 'v' } } },
      },
    ]);
  });

  test('has the recorded outcome of the same work, and is told that it is shared', () => {
    const same = agent('a/x').steps;
    const plan = pipeline([
      phase('a', { agents: agents('x'), gates: [gate('g', [check('a/g/again', { steps: same })])] }),
    ]);
    const story = new Story(plan, ...STARTED);
    expect(settle(story)).toMatchObject([{ shared: true, recorded: [] }]);
    const step = { key: same[0]?.key ?? '', outcome: passed, durationMs: 1, tree: 't' };
    story.tell(ended('a/x', passed, 1, { steps: [step] }));
    expect(settle(story)).toMatchObject([{ gate: 'g', recorded: [{ key: step.key, tree: 't', from: 'a/x#1' }] }]);
  });
});

describe('the end', () => {
  test('comes after the last checkpoint', () => {
    const story = one({ outputs: ['dist'] });
    settle(story);
    story.tell(ended('a/work'));
    expect(next(story)).toEqual(['CollectionStarted a']);
    settle(story);
    expect(next(story)).toEqual([]);
    story.tell({ type: 'ArtifactsCollected', phase: 'a', artifacts: [], missing: [] });
    expect(next(story)).toEqual(['PhaseFinished a']);
    settle(story);
    expect(isSettled(story.state)).toBe(false);
    story.tell({ type: 'CheckpointSaved', phase: 'a' });
    expect(next(story)).toEqual(['WorkflowFinished']);
    settle(story);
    expect(isSettled(story.state)).toBe(true);
    expect(next(story)).toEqual([]);
  });

  test.each<[string, Event, string]>([
    ['a signal', { type: 'StopRequested', signal: 'SIGINT' }, 'stopped by SIGINT'],
    ['a person who cancels', { type: 'Decided', decision: { kind: 'cancel', by: 'me' } }, 'cancelled by me'],
  ])('by %s waits for what is under way, and starts nothing', (_name, event, because) => {
    const story = one({ agents: agents('x', 'y'), parallel: true }, { maxParallel: 1 });
    settle(story);
    story.tell(event);
    expect(next(story)).toEqual([]);
    expect(isSettled(story.state)).toBe(false);
    story.tell(ended('a/x', { kind: 'cancelled', detail: 'stopped' }));
    settle(story);
    expect(story.state).toMatchObject({ status: 'cancelled', conclusion: 'cancelled', because });
  });
});
