import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parentOf, savedPhases } from '../../src/core/checkpoint/saved.ts';
import { namesAfter } from '../../src/core/graph.ts';
import type { Event } from '../../src/model/event.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { after } from '../sim/gone.ts';
import { seeded } from '../sim/random.ts';
import { makePipeline } from '../sim/scenario.ts';
import { Life, LINT, needs, retry, toIterate } from './life.ts';
import { agent, check, ended, evidence, failed, gate, passed, phase, running, type Story } from './story.ts';

describe('checkpoints', () => {
  test('of the round that is over are gone, and one of the begin of the next takes their place', () => {
    const life = toIterate();
    expect(savedPhases(life.state)).toEqual(['planning', 'development', 'testing']);
    life.pass('iterate/work', { goto: 'development' });
    expect(savedPhases(life.state)).toEqual(['planning', 'iterate']);
    expect(life.state.lastCheckpoint).toBe('iterate');
    // It will be written anew, so that none may tell the difference from it.
    expect(parentOf(life.state)?.plan.name).toBe('planning');
    life.pass('development/work').pass(LINT);
    expect(parentOf(life.state)?.plan.name).toBe('development');
    life.pass('testing/work').pass('iterate/work');
    expect(life.state.lastCheckpoint).toBe('iterate');
    expect(life.state.phases[3]).not.toHaveProperty('turnedTo');
  });

  test('of the begin of a round bring that round back, and those before it end it', () => {
    const life = toIterate().pass('iterate/work', { goto: 'development', feedback: 'f' }).pass('development/work');
    const restored = (name: string): Event => ({ type: 'Restored', phase: name, by: 'me' });
    life.story.tell(running(2), restored('iterate'));
    life.tell(running(3));
    expect(life.work()).toEqual(['development/work']);
    expect(life.request('development/work')?.context.feedback).toMatchObject({ round: 2, text: 'f' });
    life.story.tell(running(4), restored('planning'));
    life.tell(running(5));
    expect(life.state.rounds).toEqual([]);
    expect(life.request('development/work')?.context).not.toHaveProperty('feedback');
  });

  test('of the begin of a round give way when a phase in them is gone back to elsewhere', () => {
    const life = new Life([needs('a'), needs('b', 'a'), needs('x'), needs('y', 'x')], { mode: 'parallel' });
    life.pass('x/work').pass('a/work').tell(ended('y/work', failed)).pass('b/work', { goto: 'a' }).fail('a/work');
    expect(savedPhases(life.state)).toEqual(['b']);
    life.tell(retry).pass('y/work', { goto: 'x' });
    expect(life.state.phaseByName.get('b')).toMatchObject({ status: 'pending', checkpoint: 'none' });
    life.pass('a/work').pass('x/work').pass('b/work').pass('y/work');
    expect(life.state.status).toBe('completed');
  });

  test('that need a phase of the round that is over go with it', () => {
    const life = new Life([needs('a'), needs('b'), needs('c', 'a')], { mode: 'parallel', maxParallel: 1 });
    life.pass('a/work');
    // One is taken when enough was done since the last.
    for (let times = 0; times < 12; times += 1) life.tell({ type: 'Warned', message: 'a second' });
    life.pass('b/work');
    expect(savedPhases(life.state)).toEqual(['a', 'b']);
    life.pass('c/work', { goto: 'a' });
    expect(savedPhases(life.state)).toEqual(['c']);
    expect(life.state.phases[1]).toMatchObject({ status: 'completed', saved: false });
    expect(parentOf(life.state)).toBeUndefined();
    life.pass('a/work').pass('c/work');
    expect(life.state.status).toBe('completed');
    expect(savedPhases(life.state)).toEqual(['c']);
  });
});

describe('beside other phases', () => {
  /** `start` leads to `left` and `right`; `alone` has nothing to do with them. */
  const beside = (more: Partial<Pipeline> = {}): Life =>
    new Life(
      [needs('start'), needs('left', 'start'), needs('right', 'start'), needs('last', 'right'), needs('alone')],
      {
        mode: 'parallel',
        ...more,
      },
    );

  test('going back waits for what it sets back, begins nothing more of it, and lets the rest be', () => {
    const agents = [agent('right/one'), agent('right/two')];
    const right = phase('right', { needs: ['start'], agents });
    const life = new Life([needs('start'), needs('left', 'start'), right, needs('slow', 'start'), needs('alone')], {
      mode: 'parallel',
      maxParallel: 4,
    });
    life.pass('start/work');
    expect(life.work()).toEqual(['left/work', 'right/one', 'slow/work', 'alone/work']);
    life.pass('left/work', { goto: 'start', feedback: 'f' });
    life.pass('right/one');
    expect(life.state.rounds).toEqual([]);
    expect(life.work()).toEqual(['slow/work', 'alone/work']);
    life.pass('slow/work');
    expect(life.work()).toEqual(['start/work', 'alone/work']);
    expect(life.state.rounds[0]?.ended.map(({ name, conclusion = 'cut' }) => `${name} ${conclusion}`)).toEqual([
      'start success',
      'left success',
      'right cut',
      'slow cut',
    ]);
    life.pass('alone/work').pass('start/work');
    expect(life.request('right/one')?.context.feedback).toMatchObject({ round: 2 });
  });

  test('the begin of a round that was never captured is in the next checkpoint', () => {
    const life = beside({ maxParallel: 4 }).pass('start/work').pass('left/work').pass('right/work');
    life.pass('last/work', { goto: 'start' }).fail('start/work').pass('alone/work');
    expect(life.state.phaseByName.get('alone')).toMatchObject({ saved: true });
    expect(life.state.phaseByName.get('last')).toMatchObject({ status: 'pending', checkpoint: 'none' });
    life.tell(retry).pass('start/work').pass('left/work').pass('right/work').pass('last/work');
    expect(life.state.status).toBe('completed');
  });

  test('a begin of a round that another round takes with it does not stand in the way of the phase it is called after', () => {
    const life = new Life([needs('a'), needs('b', 'a'), needs('c'), needs('d', 'c')], {
      mode: 'parallel',
      maxParallel: 1,
    });
    life.pass('a/work').pass('c/work').pass('b/work', { goto: 'a' });
    expect(life.state.phaseByName.get('b')).toMatchObject({ status: 'pending', saved: true, turnedTo: 2 });
    life.fail('a/work').pass('d/work', { goto: 'c' });
    expect(life.state.phaseByName.get('b')).toMatchObject({ status: 'pending', checkpoint: 'none' });
    life.pass('c/work').pass('d/work').tell(retry).pass('a/work').pass('b/work');
    expect(life.state.status).toBe('completed');
    expect(savedPhases(life.state)).toContain('b');
  });

  test('a phase that nothing leads to cannot be gone back to', () => {
    const life = beside().pass('start/work').pass('left/work', { goto: 'right' }).pass('right/work').pass('last/work');
    life.pass('alone/work');
    expect(life.state.pause).toMatchObject({ phase: 'left', reason: 'goto-invalid' });
    expect(life.state.pause?.details.join('\n')).toContain('it may go back to start, left:');
  });

  test('of two that ask at a time the one that goes further goes, with what the other wanted to say', () => {
    const life = beside({ maxParallel: 4 }).pass('start/work').pass('right/work');
    // Both are done in the same turn.
    life.story.tell(ended('left/work', passed, 1, { outputs: { goto: 'left', feedback: 'small' } }));
    life.story.tell(ended('last/work', passed, 1, { outputs: { goto: 'start', feedback: 'large' } }));
    life.settle();
    expect(life.state.rounds).toMatchObject([
      { from: 'last', to: 'start', feedback: 'large\n\nleft, which asked to go back to left: small' },
    ]);
  });

  test('what a fix did comes before a person first', () => {
    const mended = phase('right', {
      needs: ['start'],
      gates: [gate('g', [check('right/g/c', { fix: 'mend' })])],
    });
    const life = new Life([needs('start'), needs('left', 'start'), mended], {
      mode: 'adaptive',
      adaptive: { maxIterations: 2, protected: [] },
      maxParallel: 1,
      estimates: { 'right/work': 9_000 },
    });
    life.pass('start/work').pass('right/work').fail('right/g/c');
    const change = { files: [], count: 1, protected: 1, digest: 'd', diff: '' };
    const fix = { phase: 'right', gate: 'g', task: 'right/g/c', attempt: 1 };
    life.tell({ type: 'FixFinished', ...fix, outcome: passed, durationMs: 1, change });
    life.pass('left/work', { goto: 'start' });
    expect(life.state.rounds).toEqual([]);
    expect(life.state.pause).toMatchObject({ phase: 'right', reason: 'fix-protected' });
    life.tell(retry);
    expect(life.state.rounds).toMatchObject([{ from: 'left', to: 'start' }]);
  });

  test('a retry that was announced is waited for', () => {
    const life = beside({ maxParallel: 4 }).pass('start/work').pass('alone/work');
    life.tell(ended('right/work', failed, 1, { evidence: evidence({ matched: ['ECONNRESET'] }) }));
    life.pass('left/work', { goto: 'start' });
    expect(life.state.rounds).toEqual([]);
    life.tell({ type: 'RetryDue', task: 'right/work', attempt: 2 });
    expect(life.state.rounds).toHaveLength(1);
    expect(life.work()).toEqual(['start/work']);
  });
});

describe('a journal', () => {
  const went = (more: object = {}): Event => ({
    type: 'WorkflowWentBack',
    from: 'iterate',
    to: 'development',
    round: 2,
    feedback: '',
    ...more,
  });
  /** `iterate` has asked, and nothing was decided yet. */
  const asking = (outputs: Readonly<Record<string, string>>, more: Partial<Pipeline> = {}): Story => {
    const { story } = toIterate(more);
    return story.tell(ended('iterate/work', passed, 1, { outputs }));
  };

  test.each<[string, Readonly<Record<string, string>>, Event, string]>([
    ['nobody asked for', {}, went(), 'does not ask for development'],
    ['to another phase', { goto: 'planning' }, went(), 'does not ask for development'],
    ['that leaves out a round', { goto: 'development' }, went({ round: 3 }), 'round 3 follows round 1'],
    ['of a phase that does not run', { goto: 'development' }, went({ from: 'testing' }), 'phase testing is completed'],
  ])('that goes back %s is refused', (_what, outputs, event, why) => {
    expect(asking(outputs).refusal(event)).toContain(why);
  });

  test('that goes back too often, or with work under way, is refused', () => {
    const life = new Life([phase('a'), phase('b')], { maxIterations: 1 }).pass('a/work').pass('b/work', { goto: 'a' });
    life.pass('a/work').story.tell(ended('b/work', passed, 2, { outputs: { goto: 'a' } }));
    const refused = life.story.refusal({ type: 'WorkflowWentBack', from: 'b', to: 'a', round: 3, feedback: '' });
    expect(refused).toContain('round 3 would be one too many');
    const busy = new Life([needs('a'), needs('b', 'a'), needs('c', 'a')], { mode: 'parallel' }).pass('a/work');
    busy.story.tell(ended('b/work', passed, 1, { outputs: { goto: 'a' } }));
    const event: Event = { type: 'WorkflowWentBack', from: 'b', to: 'a', round: 2, feedback: '' };
    expect(busy.story.refusal(event)).toContain('work of c is still under way');
  });

  test('that completes, or stores, a phase which asks to go back is refused', () => {
    const planned = phase('a', { inputs: ['src/**'] });
    const missed: Event = { type: 'ReuseMissed', phase: 'a', because: 'new', digest: 'd' };
    const { story } = new Life([planned]).tell(missed);
    story.tell(ended('a/work', passed, 1, { outputs: { goto: 'a' } }));
    expect(story.refusal({ type: 'ReuseStoreStarted', phase: 'a' })).toContain('nothing of a may be stored');
    const event: Event = { type: 'PhaseFinished', phase: 'iterate', conclusion: 'success', because: '' };
    expect(asking({ goto: 'development' }).refusal(event)).toContain('iterate asks to go back');
  });
});

test('what is set back is the target and whatever needs it, in any pipeline', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), (seed, at) => {
      const plan = makePipeline(seeded(seed));
      const name = plan.phases[at % plan.phases.length]?.name ?? '';
      expect(new Set(namesAfter(plan, name))).toEqual(after(plan, name));
    }),
  );
});
