import { expect, test } from '@jest/globals';
import { reportDocument } from '../../../src/core/views/report-json.ts';
import { stateDocument } from '../../../src/core/views/state.ts';
import { PLAN, REJECTED } from '../build-and-deploy.ts';
import { began, ended, evidence, failed, phase, pipeline, running, Story } from '../story.ts';

test('one document has the state, the metrics, the fates and every task', () => {
  const { state } = new Story(PLAN, ...REJECTED);
  const report = reportDocument(state, [], '1.2.3');
  expect(report).toMatchObject({ schemaVersion: 1, version: '1.2.3', metrics: { runs: 0 }, savedMs: 0 });
  expect(report.state).toEqual(stateDocument(state));
  expect(report.fates.map(({ phase: name, kind }) => [name, kind])).toEqual([
    ['build', 'ran'],
    ['deploy', 'blocked'],
  ]);
  expect(report.tasks.map(({ id, kind, gate }) => [id, kind, gate])).toEqual([
    ['build/work', 'agent', null],
    ['build/pre-commit/lint', 'check', 'pre-commit'],
    ['deploy/work', 'agent', null],
  ]);
});

test('a task tells what it ran, how it ended, and the end of its output', () => {
  const story = new Story(pipeline([phase('a')]), running(), { type: 'PhaseStarted', phase: 'a' }, began('a/work'));
  story.tell(ended('a/work', failed, 1, { evidence: evidence({ exitCode: 1, tail: 'oh', bytes: 2 }) }));
  expect(reportDocument(story.state, [], '1').tasks).toEqual([
    {
      id: 'a/work',
      kind: 'agent',
      phase: 'a',
      gate: null,
      steps: ['run work'],
      plannedBecause: 'a test',
      outcome: failed,
      durationMs: 1_000,
      attempts: 1,
      flaky: false,
      flakyTests: { count: 0, tests: [] },
      hint: expect.stringContaining('Read the end of its output'),
      exitCode: 1,
      signal: null,
      tail: 'oh',
      outputBytes: 2,
    },
  ]);
});
