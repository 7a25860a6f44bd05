import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/core/decide.ts';
import type { AttemptRequest } from '../../src/model/effect.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { PhasePlan } from '../../src/model/pipeline.ts';
import { agent, check, ended, evidence, failed, gate, passed, phase, pipeline, running, Story } from './story.ts';

/** Decides and folds until nothing more is decided; answers the attempts that were asked for. */
function settle(story: Story): AttemptRequest[] {
  const requests: AttemptRequest[] = [];
  for (let turns = decide(story.state, story.now); turns.length > 0; turns = decide(story.state, story.now)) {
    for (const { event, effect } of turns) {
      story.tell(event);
      if (effect?.type === 'StartAttempt') requests.push(effect.request);
    }
  }
  return requests;
}

const begin = (parts: Partial<PhasePlan>): Story => {
  const story = new Story(pipeline([phase('a', parts)]), running());
  settle(story);
  return story;
};

const retry = (story: Story): AttemptRequest[] => {
  settle(story);
  story.tell({ type: 'Decided', decision: { kind: 'retry', by: 'me' } });
  return settle(story);
};

describe('what an agent does not do again', () => {
  const steps = [...agent('a/x').steps, ...agent('a/y').steps];
  const on = (index: number, outcome: Outcome = passed) => ({
    key: steps[index]?.key ?? '',
    outcome,
    durationMs: 1,
    tree: 't',
  });

  test('is nothing that another agent did: what each is told differs, and what it leaves is its own', () => {
    const story = begin({ agents: [agent('a/x', { steps }), agent('a/y', { steps })] });
    story.tell(ended('a/x', passed, 1, { steps: [on(0), on(1)] }));
    expect(settle(story)).toMatchObject([{ task: 'a/y', recorded: [] }]);
  });

  test('is what went well in an attempt of its own that failed later', () => {
    const story = begin({ agents: [agent('a/x', { steps })] });
    story.tell(ended('a/x', failed, 1, { steps: [on(0), on(1, failed)] }));
    expect(retry(story)).toMatchObject([{ attempt: 2, recorded: [{ key: on(0).key, from: 'a/x#1' }] }]);
  });

  test('is nothing where an output is missing although it succeeded', () => {
    const story = begin({ agents: [agent('a/x', { steps })], outputs: ['dist'] });
    story.tell(ended('a/x', passed, 1, { steps: [on(0), on(1)] }));
    settle(story);
    story.tell({ type: 'ArtifactsCollected', phase: 'a', artifacts: [], missing: ['dist'] });
    expect(retry(story)).toMatchObject([{ attempt: 2, recorded: [] }]);
  });

  test('is nothing where it asked to go back to what is no phase', () => {
    const story = begin({ agents: [agent('a/x', { steps })] });
    story.tell(ended('a/x', passed, 1, { steps: [on(0), on(1)], outputs: { goto: 'nowhere' } }));
    expect(retry(story)).toMatchObject([{ attempt: 2, recorded: [] }]);
  });
});

describe('a check that has to wait for its next attempt', () => {
  const FLAKE = { evidence: evidence({ matched: ['ECONNRESET'] }) };

  test('is waited for by what may read what it leaves, as coverage does', () => {
    const alone = { readOnly: false };
    const checks = [check('a/g/tests', alone), check('a/g/coverage', alone)];
    const story = begin({ agents: [], gates: [gate('g', checks)] });
    story.tell(ended('a/g/tests', failed, 1, FLAKE));
    expect(settle(story)).toEqual([]);
    story.tell({ type: 'RetryDue', task: 'a/g/tests', attempt: 2 });
    expect(settle(story)).toMatchObject([{ task: 'a/g/tests', attempt: 2 }]);
    story.tell(ended('a/g/tests', passed, 2));
    expect(settle(story)).toMatchObject([{ task: 'a/g/coverage', attempt: 1 }]);
  });

  test('holds up nothing where both only read', () => {
    const story = new Story(
      pipeline([phase('a', { agents: [], gates: [gate('g', [check('a/g/lint'), check('a/g/types')])] })], {
        maxParallel: 1,
      }),
      running(),
    );
    settle(story);
    story.tell(ended('a/g/lint', failed, 1, FLAKE));
    expect(settle(story)).toMatchObject([{ task: 'a/g/types', attempt: 1 }]);
  });
});

describe('what a check does not do again', () => {
  test('is what later steps changed only together with them', () => {
    const [make, move, look] = ['make', 'move', 'look'].flatMap((name) => agent(`a/${name}`).steps);
    if (make === undefined || move === undefined || look === undefined) throw new Error('no steps');
    const checks = [
      check('a/g/alone', { steps: [make, look] }),
      check('a/g/both', { steps: [make, move, look] }),
      check('a/g/last', { steps: [move, look] }),
    ];
    const build = [agent('a/x', { steps: [make, move] })];
    const plan = pipeline([phase('a', { agents: build, gates: [gate('g', checks)] })]);
    const story = new Story({ ...plan, maxParallel: 3 }, running());
    settle(story);
    const left = { from: 1, to: 9, digest: 'sha256:x' };
    const steps = [make, move].map(({ key }) => ({ key, outcome: passed, durationMs: 1, tree: 't', left }));
    story.tell(ended('a/x', passed, 1, { steps }));
    const recorded = new Map(
      settle(story).map((request) => [request.task, request.recorded.map((step) => step.key)] as const),
    );
    expect(Object.fromEntries(recorded)).toEqual({
      'a/g/alone': [],
      'a/g/both': [make.key, move.key],
      'a/g/last': [move.key],
    });
  });
});
