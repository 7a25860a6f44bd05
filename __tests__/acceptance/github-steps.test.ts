import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type AttemptedJob, createAttemptedJob } from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

const PHASES = [
  'development: { run: "mkdir -p dist && echo app > dist/app.js && echo version=7 >> $BOOTSPRING_OUTPUT && echo built >> ../built.log", outputs: ["dist/**"] }',
  'testing: { run: "test -e ../up && cat $BOOTSPRING_ARTIFACTS/development/dist/app.js $BOOTSPRING_CONTEXT > seen.txt" }',
].join('\n');

let github: FakeGitHub;
let job: AttemptedJob;
beforeEach(async () => {
  github = await createFakeGitHub();
  job = createAttemptedJob(github, PHASES);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  job.remove();
  await github.close();
});

const develop = { inputs: { phase: 'development' } };
const probe = { inputs: { phase: 'testing' }, env: { GITHUB_ACTION: '__self_2' }, further: true };

test('one step a phase: state is carried between the steps, and a re-run starts at the failed one', async () => {
  expect(await job.attempt(1, develop)).toMatchObject({ exitCode: 0, builds: 1 });
  expect(await job.attempt(1, probe)).toMatchObject({ exitCode: 6, outputs: { 'failed-phase': 'testing' } });
  job.bringServiceUp();
  const first = await job.attempt(2, { ...develop, mainOnly: true });
  expect(first).toMatchObject({ exitCode: 0, builds: 1, outputs: { 'resumed-from': 'development' } });
  const second = await job.attempt(2, { ...probe, mainOnly: true });
  expect(second).toMatchObject({ exitCode: 0, builds: 1, outputs: { status: 'completed' } });
  expect(second.outputs['resumed-from']).toBe('');
  expect(second.raw).toMatch(/Outputs and artifacts of development are those of wf_/);
  const seen = second.file('seen.txt').toString();
  expect(seen).toMatch(/^app\n/);
  expect(JSON.parse(seen.slice('app\n'.length))).toMatchObject({ outputs: { development: { version: '7' } } });
});

test('a step of another workflow run, or one that runs the same phases, hands nothing over', async () => {
  await job.attempt(1, develop);
  job.bringServiceUp();
  const other = await job.attempt(1, { ...probe, mainOnly: true, job: { runId: 4711 } });
  expect(other.raw).not.toContain('Outputs and artifacts');
  expect(other.exitCode).toBe(6);
  const same = await job.attempt(1, {
    ...develop,
    mainOnly: true,
    env: { GITHUB_ACTION: '__self_3' },
    further: true,
  });
  expect(same.raw).not.toContain('Outputs and artifacts');
  expect(same).toMatchObject({ exitCode: 0, builds: 2 });
});
