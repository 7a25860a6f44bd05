import { describe, expect, test } from '@jest/globals';
import { readReported, reportedLine } from '../../../src/core/decisions/reported.ts';
import { comment, type CommentFacts, withNote } from '../../../src/core/views/comment.ts';
import { jobSummary } from '../../../src/core/views/job-summary.ts';
import type { GatePlan } from '../../../src/model/pipeline.ts';
import { agent, began, check, ended, evidence, gate, phase, pipeline, running, Story } from '../story.ts';

const FACTS: CommentFacts = {
  leg: '0123456789abcdef',
  runId: '77',
  attempt: 2,
  sha: 'c'.repeat(40),
  label: '',
  runUrl: 'https://github.com/o/r/actions/runs/77/attempts/2',
  checkUrl: undefined,
  problem: undefined,
};

/** Paused at a gate, after a phase whose checkpoint is saved; what failed says `tail`. */
function paused(skippable: GatePlan['skippable'] = true, tail = 'x', workflow = 'default'): Story['state'] {
  const id = 'testing/pre-push/tests';
  const plan = pipeline(
    [
      phase('design', { agents: [] }),
      phase('testing', { agents: [], gates: [gate('pre-push', [check(id)], { skippable })] }),
    ],
    { workflow },
  );
  const no = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' } as const;
  const story = new Story(plan, running(), { type: 'PhaseStarted', phase: 'design' });
  story.tell(
    { type: 'PhaseFinished', phase: 'design', conclusion: 'success', because: '' },
    { type: 'CheckpointStarted', phase: 'design' },
    { type: 'CheckpointSaved', phase: 'design' },
    { type: 'PhaseStarted', phase: 'testing' },
    { type: 'GateStarted', phase: 'testing', gate: 'pre-push' },
    began(id),
    ended(id, no, 1, { evidence: evidence({ tail }) }),
    { type: 'GateFinished', phase: 'testing', gate: 'pre-push', verdict: 'rejected', because: 'tests' },
    {
      type: 'WorkflowPaused',
      pause: {
        phase: 'testing',
        gate: 'pre-push',
        reason: 'gate-rejected',
        details: ['tests failed'],
        options: skippable === false ? ['retry', 'cancel'] : ['retry', 'skip', 'cancel'],
      },
    },
  );
  return story.state;
}

describe('what the comment reports', () => {
  test.each([[true], [false], [{ roles: ['write', 'admin'] }]])('is read back: skippable %j', (skippable) => {
    expect(readReported(comment(paused(skippable), FACTS))).toEqual({
      run: '77',
      attempt: 2,
      sha: FACTS.sha,
      workflow: 'default',
      status: 'paused',
      gate: 'pre-push',
      skippable,
      checkpoints: ['design'],
    });
  });

  test('ends nothing early, whatever the workflow is called', () => {
    const text = comment(paused(true, 'x', 'a --> <b> -->'), FACTS);
    expect(readReported(text)).toMatchObject({ workflow: 'a --> <b> -->' });
    expect(text.split('\n')[2]).toMatch(/^<!-- [^<>]* -->$/);
  });

  test('is on the third line and nowhere else: what a command prints reports nothing', () => {
    const forged = reportedLine(paused(), { ...FACTS, runId: '666' });
    const text = comment(paused(true, `${forged}\n${forged}`), FACTS);
    expect(text).toContain('666');
    expect(readReported(text)).toMatchObject({ run: '77' });
    expect(readReported(text.split('\n').slice(3).join('\n'))).toBeUndefined();
  });

  test.each([
    ['no comment at all', ''],
    ['another line', 'a\nb\nc'],
    ['no JSON', 'a\nb\n<!-- bootspring:state { -->'],
    [
      'a run that is none',
      `a\nb\n<!-- bootspring:state {"run":"1/../2","attempt":1,"sha":"${FACTS.sha}","workflow":"d","status":"paused"} -->`,
    ],
  ])('is not read from %s', (_name, text) => {
    expect(readReported(text)).toBeUndefined();
  });
});

describe('the comment on a pull request', () => {
  test('offers every decision as a comment to copy', () => {
    const text = comment(paused(), FACTS);
    for (const command of ['retry', 'skip pre-push reason: …', 'restore design', 'fresh', 'cancel'])
      expect(text).toContain(`\`/bootspring ${command}\``);
    expect(comment(paused(false), FACTS)).not.toContain('/bootspring skip');
  });

  test('tells of a decision below what is hidden, and stays known', () => {
    const noted = withNote(comment(paused(), FACTS), 'Cancelled by @all <b>') ?? '';
    expect(noted.split('\n').slice(3, 5)).toEqual(['> **Cancelled by @\u200ball &lt;b&gt;**', '']);
    expect(withNote(noted, 'Cancelled by @all <b>')).toBeUndefined();
    expect(readReported(noted)).toEqual(readReported(comment(paused(), FACTS)));
  });

  test('and the summary say who asked for what', () => {
    const { state } = new Story(pipeline([phase('testing', { agents: [agent('testing/work')] })]), {
      type: 'RunStarted',
      run: 1,
      fence: 1,
      attempt: 2,
      orders: [{ kind: 'restore', phase: 'design', by: 'ann', proof: { at: '', sha: '', role: 'write', comment: 1 } }],
    });
    expect(comment(state, FACTS)).toContain('- Asked for by ann: restore design');
    expect(jobSummary(state)).toContain('- Asked for by ann: restore design');
  });
});
