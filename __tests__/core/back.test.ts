import { describe, expect, test } from '@jest/globals';
import { mostRounds } from '../../src/core/back.ts';
import { isTarget } from '../../src/core/round.ts';
import { FEEDBACK_LIMIT } from '../../src/model/constants.ts';
import type { Event } from '../../src/model/event.ts';
import { FOUR, Life, LINT, needs, retry, toIterate } from './life.ts';
import { agent, check, ended, gate, passed, phase, pipeline, running } from './story.ts';

describe('a phase that asks to go back', () => {
  test('sets back the target and all after it, and tells them why', () => {
    const life = toIterate().pass('iterate/work', { goto: 'development', feedback: 'more\nof it', mark: '3' });
    expect(life.statuses()).toBe('planning completed, development running, testing pending, iterate pending');
    expect(life.state.rounds).toMatchObject([
      { number: 2, from: 'iterate', to: 'development', feedback: 'more\nof it' },
    ]);
    expect(life.state.rounds[0]?.ended.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
      'development success',
      'testing success',
      'iterate success',
    ]);
    expect(life.request('development/work')?.context).toEqual({
      parameters: {},
      outputs: { planning: { plan: 'a' } },
      feedback: {
        from: 'iterate',
        to: 'development',
        round: 2,
        text: 'more\nof it',
        outputs: { development: { version: '1' }, testing: { found: 'two' }, iterate: { mark: '3' } },
      },
    });
    expect(life.state.artifacts).toEqual([]);
    life.pass('development/work').pass(LINT).pass('testing/work');
    expect(life.request('testing/work')?.context.feedback).toMatchObject({ round: 2, text: 'more\nof it' });
    life.pass('iterate/work');
    expect(life.state).toMatchObject({ status: 'completed' });
    expect(life.state.phases.map(({ round }) => round)).toEqual([1, 2, 2, 2]);
  });

  test('goes back to itself, and an empty value asks for nothing', () => {
    const life = toIterate().pass('iterate/work', { goto: 'iterate' });
    expect(life.work()).toEqual(['iterate/work']);
    life.pass('iterate/work', { goto: ' ', feedback: 'none' });
    expect(life.state.status).toBe('completed');
  });

  test('does not get past its gates: what they say comes first', () => {
    const phases = [phase('a'), phase('b', { gates: [gate('g', [check('b/g/c')])] })];
    const life = new Life(phases).pass('a/work').pass('b/work', { goto: 'a' }).fail('b/g/c');
    expect(life.state.pause).toMatchObject({ reason: 'gate-rejected' });
    expect(life.state.rounds).toEqual([]);
    life.tell(retry).pass('b/g/c');
    expect(life.state.rounds).toMatchObject([{ from: 'b', to: 'a' }]);
    expect(life.state.phases[1]?.gates[0]).toMatchObject({ started: false });
  });

  test('takes a gate that a person skipped for one round only', () => {
    const phases = [phase('a', { gates: [gate('g', [check('a/g/c')])] }), phase('b')];
    const skip: Event = { type: 'Decided', decision: { kind: 'skip', by: 'me', gate: 'g', reason: 'r' } };
    const life = new Life(phases).pass('a/work').fail('a/g/c').tell(skip).pass('b/work', { goto: 'a' }).pass('a/work');
    expect(life.work()).toEqual(['a/g/c']);
    expect(life.state.rounds[0]?.ended[0]?.gates).toEqual({ g: 'skipped' });
  });

  test('does not count when another agent of it fails', () => {
    const agents = [agent('b/one'), agent('b/two')];
    const life = new Life([phase('a'), phase('b', { agents, parallel: true })]).pass('a/work');
    life.pass('b/one', { goto: 'a' }).fail('b/two');
    expect(life.state.pause).toMatchObject({ reason: 'agent-failed' });
    life.tell(retry).pass('b/two');
    expect(life.state.rounds).toMatchObject([{ to: 'a' }]);
  });

  test.each([
    ['a name that is not known', { goto: 'developmnt' }, 'is called that (did you mean development?)'],
    ['a name of every object', { goto: '__proto__' }, 'goto=__proto__: no phase of this run is called that'],
    ['more than a name', { goto: 'a\u001b[2Jb '.repeat(40) }, 'no phase of this run is called that'],
    ['a phase that comes later', { goto: 'iterate' }, 'iterate does not come before testing'],
  ])('pauses for %s', (_what, outputs, why) => {
    const life = new Life(FOUR).pass('planning/work').pass('development/work').pass(LINT).pass('testing/work', outputs);
    expect(life.state.pause).toMatchObject({ phase: 'testing', reason: 'goto-invalid', options: ['retry', 'cancel'] });
    const [said = '', next] = life.state.pause?.details ?? [];
    expect(said).toContain(why);
    expect(said).not.toContain('\u001b');
    expect(said.length).toBeLessThan(250);
    expect(next).toContain('it may go back to planning, development, testing: mend what it writes');
    life.tell(retry);
    expect(life.work()).toEqual(['testing/work']);
    life.pass('testing/work').pass('iterate/work');
    expect(life.state.status).toBe('completed');
  });

  test('pauses when its agents name different phases, and only those work again', () => {
    const agents = [agent('b/one'), agent('b/two'), agent('b/three')];
    const life = new Life([phase('z'), phase('a'), phase('b', { agents, parallel: true })]);
    life.pass('z/work').pass('a/work').pass('b/one', { goto: 'a' }).pass('b/two', { goto: 'z' }).pass('b/three');
    expect(life.state.pause?.details[0]).toBe('agents of b name different phases: one wrote goto=a, two wrote goto=z');
    expect(life.tell(retry).work()).toEqual(['b/one', 'b/two']);
    life.pass('b/one', { goto: 'a', feedback: 'x' }).pass('b/two', { goto: 'a', feedback: 'y' });
    expect(life.state.rounds).toMatchObject([{ to: 'a', feedback: 'one: x\n\ntwo: y' }]);
  });

  test('passes on so much feedback and no more, in whole characters', () => {
    const life = toIterate().pass('iterate/work', { goto: 'testing', feedback: '🙂'.repeat(FEEDBACK_LIMIT) });
    const { feedback = '' } = life.state.rounds[0] ?? {};
    expect(feedback.length).toBeLessThanOrEqual(FEEDBACK_LIMIT);
    expect(feedback).toMatch(/🙂 … \(cut\)$/u);
  });

  test('says nothing when a check wrote it', () => {
    const life = new Life(FOUR).pass('planning/work').pass('development/work').pass(LINT, { goto: 'planning' });
    expect(life.work()).toEqual(['testing/work']);
  });
});

describe('the number of rounds', () => {
  const again = (life: Life): Life =>
    life.pass('a/work').pass('b/work', { goto: 'a', feedback: `after ${life.state.rounds.length + 1}` });

  test('is bounded: then a person is asked, and has as many more', () => {
    const life = new Life([phase('a'), phase('b')], { maxIterations: 2 });
    for (let times = 0; times < 3; times += 1) again(life);
    expect(life.state.rounds).toHaveLength(2);
    expect(life.state.pause).toMatchObject({ phase: 'b', reason: 'not-converging', options: ['retry', 'cancel'] });
    expect(life.state.pause?.details).toEqual([
      'b asks to go back to a again after 3 rounds; limits.max-iterations is 2',
      'round 2, from b to a: after 1',
      'round 3, from b to a: after 2',
      'now: after 3',
      'a retry runs what asks for it in b again, and phases may go back 2 more times then',
    ]);
    life.tell(retry);
    expect(life.work()).toEqual(['b/work']);
    life.pass('b/work', { goto: 'a' });
    again(life);
    again(life);
    expect(life.state.rounds.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
    expect(life.state.pause).toMatchObject({ reason: 'not-converging' });
  });

  test('is three where nothing is said', () => {
    expect(mostRounds({ pipeline: pipeline([phase('a')]) })).toBe(3);
  });

  test('stays when a run is interrupted', () => {
    const life = new Life([phase('a'), phase('b')], { maxIterations: 1 });
    again(life);
    life.tell(running(2));
    expect(life.work()).toEqual(['a/work']);
    expect(life.request('a/work')?.context.feedback).toMatchObject({ round: 2 });
    again(life);
    expect(life.state.pause).toMatchObject({ reason: 'not-converging' });
  });
});

describe('a step whose outcome is recorded', () => {
  test('is done again by another agent, which may act on what is no file; for a check it stands', () => {
    const same = [{ kind: 'command' as const, key: '.|run smoke', command: 'smoke', title: 'smoke' }];
    const b = phase('b', {
      agents: [agent('b/work', { steps: same })],
      gates: [gate('g', [check('b/g/c', { steps: same })])],
    });
    const life = new Life([phase('a', { agents: [agent('a/work', { steps: same })] }), b]);
    life.tell(
      ended('a/work', passed, 1, { steps: [{ key: '.|run smoke', outcome: passed, durationMs: 1, tree: 't' }] }),
    );
    expect(life.request('b/work')).toMatchObject({ recorded: [] });
    life.pass('b/work');
    expect(life.request('b/g/c')?.recorded).toMatchObject([{ key: '.|run smoke', from: 'a/work#1' }]);
  });
});

describe('work in a later round', () => {
  test('of an agent is done although nothing changed; a check may stand for the same tree', () => {
    const steps = (task: string) => ({ steps: [{ key: `.|run ${task}`, outcome: passed, durationMs: 1, tree: 't' }] });
    const phases = [phase('a', { gates: [gate('g', [check('a/g/c')])] }), phase('b')];
    const life = new Life(phases)
      .tell(ended('a/work', passed, 1, steps('work')))
      .tell(ended('a/g/c', passed, 1, steps('c')));
    life.pass('b/work', { goto: 'a' });
    expect(life.request('a/work')).toMatchObject({ recorded: [], anew: [] });
    life.pass('a/work');
    expect(life.request('a/g/c')?.recorded).toMatchObject([{ key: '.|run c', tree: 't' }]);
    expect(life.request('a/g/c')).not.toHaveProperty('anew');
  });

  test('of the target is never reused, that of phases after it may be, and who asks is not stored', () => {
    const inputs = { inputs: ['src/**'] };
    const missed = (name: string): Event => ({ type: 'ReuseMissed', phase: name, because: 'new', digest: 'd' });
    const stored = (name: string): Event => ({ type: 'ReuseStored', phase: name, digest: 'd', bytes: 1 });
    const life = new Life([phase('a', inputs), phase('b', inputs)]);
    life.tell(missed('a')).pass('a/work').tell(stored('a'), missed('b')).pass('b/work', { goto: 'a' });
    expect(life.work()).toEqual(['a/work']);
    expect(life.state.phases.map((each) => isTarget(life.state, each))).toEqual([true, false]);
    life.pass('a/work');
    expect(life.asked.map((each) => ('phase' in each ? `${each.type} ${each.phase}` : each.type)).slice(-2)).toEqual([
      'SaveCheckpoint a',
      'LookUpReuse b',
    ]);
  });

  test('takes away old artifacts before the first attempt only, until one of it has ended', () => {
    const agents = [agent('a/one'), agent('a/two')];
    const life = new Life([phase('a', { agents, parallel: true, outputs: ['out'] }), phase('b')]);
    expect(life.request('a/one')).not.toHaveProperty('anew');
    life.pass('a/one').pass('a/two').pass('b/work', { goto: 'a' });
    expect(life.request('a/one')).toHaveProperty('anew', []);
    expect(life.request('a/two')).not.toHaveProperty('anew');
    life.tell(running(2));
    expect(life.request('a/one')).toMatchObject({ attempt: 3, anew: [] });
    life.pass('a/one').tell(running(3));
    expect(life.request('a/two')).not.toHaveProperty('anew');
    life.pass('a/two');
    expect(life.asked.findLast(({ type }) => type === 'CollectArtifacts')).not.toHaveProperty('anew');
  });

  test('keeps what fixes did, and their patch', () => {
    const phases = [phase('a', { fix: { kind: 'command', key: 'f', command: 'f', title: 'f' } }), needs('b', 'a')];
    const life = new Life(phases, { mode: 'adaptive', adaptive: { maxIterations: 1, protected: [] } }).fail('a/work');
    const patch = { phase: 'a', name: 'bootspring-fix.patch', path: 'p', size: 1, digest: 'd' };
    const change = { files: [], count: 1, protected: 0, digest: 'd', diff: '' };
    const fix = { phase: 'a', task: 'a/work', attempt: 1, outcome: passed, durationMs: 1, change, patch };
    life
      .tell({ type: 'FixFinished', ...fix })
      .pass('a/work')
      .pass('b/work', { goto: 'a' });
    expect(life.state.phases[0]).toMatchObject({ fixes: [{ attempt: 1 }], fixesBefore: 1 });
    expect(life.request('a/work')?.anew).toEqual(['bootspring-fix.patch']);
  });
});
