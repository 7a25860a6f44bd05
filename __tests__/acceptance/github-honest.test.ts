import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type AttemptedJob, createAttemptedJob } from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

/** What must not be gone on with, and what must not stop a run. */

let github: FakeGitHub;
let job: AttemptedJob | undefined;
beforeEach(async () => {
  github = await createFakeGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  job?.remove();
  await github.close();
});

/** Of an attempt whose `post` has nothing to do: what it made is stored before `main` ends. */
const LAST = { mainOnly: true } as const;
const DEVELOP =
  'development: { run: "mkdir -p dist && date +%N > dist/app.js && echo built >> ../built.log", outputs: ["dist/**"] }';

test('what the last attempt did not pass is judged again, though an attempt before that had passed it', async () => {
  const down = (name: string): string => path.join(job?.world ?? '', name);
  job = createAttemptedJob(
    github,
    [
      DEVELOP,
      'testing: { run: "test ! -e ../tests-are-down && echo tested >> ../tested.log" }',
      'deploy: { run: "test -e ../up" }',
    ].join('\n'),
  );
  expect(await job.attempt(1, LAST)).toMatchObject({ exitCode: 6, outputs: { 'failed-phase': 'deploy' } });
  fs.writeFileSync(down('tests-are-down'), '');
  const fresh = { inputs: { fresh: 'true' } };
  expect(await job.attempt(2, fresh)).toMatchObject({ exitCode: 6, builds: 2, outputs: { 'failed-phase': 'testing' } });
  fs.rmSync(down('tests-are-down'));
  job.bringServiceUp();
  const third = await job.attempt(3, LAST);
  expect(third).toMatchObject({ exitCode: 0, builds: 2, outputs: { 'resumed-from': 'development' } });
  expect(fs.readFileSync(down('tested.log'), 'utf8')).toBe('tested\ntested\n');
});

test('a phase that empties the folder for temporary files costs no verdict', async () => {
  job = createAttemptedJob(
    github,
    // What is being stored writes there at the same time, so that one try may not be enough.
    [
      DEVELOP,
      'testing: { run: "until rm -rf \\"$RUNNER_TEMP\\"; do sleep 0.01; done" }',
      'deploy: { run: "true" }',
    ].join('\n'),
  );
  const temp = path.join(job.world, 'temp');
  fs.mkdirSync(temp);
  const ran = await job.attempt(1, { env: { RUNNER_TEMP: temp } });
  expect(ran).toMatchObject({ exitCode: 0, outputs: { status: 'completed' } });
  const again = await job.attempt(2, { env: { RUNNER_TEMP: path.join(job.world, 'missing') } });
  expect(again).toMatchObject({ exitCode: 0, outputs: { status: 'completed' } });
  expect(again.stderr).not.toContain('    at ');
});

test('what a phase that failed had written as artifacts does not come with the checkpoint before it', async () => {
  job = createAttemptedJob(
    github,
    [
      DEVELOP,
      'testing: { run: "test ! -e $BOOTSPRING_ARTIFACT_DIR/half && echo half > $BOOTSPRING_ARTIFACT_DIR/half; sleep 0.5; test -e ../up" }',
    ].join('\n'),
  );
  await job.failOnce();
  expect(await job.attempt(2, LAST)).toMatchObject({ exitCode: 0, outputs: { 'resumed-from': 'development' } });
});

test('a step whose predecessor had to be made anew is run in full', async () => {
  job = createAttemptedJob(
    github,
    [
      DEVELOP,
      'testing: { run: "cp dist/app.js tested.js" }',
      'deploy: { run: "test -e ../up && cp dist/app.js deployed.js" }',
    ].join('\n'),
  );
  const develop = { ...LAST, inputs: { phase: 'development' } };
  const rest = { ...LAST, env: { GITHUB_ACTION: '__self_2' }, further: true };
  const [testing, deploy] = ['testing', 'deploy'].map((phase) => ({ ...rest, inputs: { phase } }));
  expect(await job.attempt(1, develop)).toMatchObject({ exitCode: 0 });
  expect(await job.attempt(1, testing)).toMatchObject({ exitCode: 0 });
  expect(await job.attempt(1, { ...deploy, env: { GITHUB_ACTION: '__self_3' } })).toMatchObject({ exitCode: 6 });
  // The first record is that of the first step: its name has the leg in its fourth place.
  const ofFirst = github.caches.find(({ key }) => key.startsWith('bootspring-1-'))?.key.split('-')[3] ?? '';
  expect(ofFirst).toMatch(/^[0-9a-f]{16}$/);
  github.evictCaches(({ key }) => key.includes(ofFirst));
  github.evictArtifacts(({ name }) => name.includes(ofFirst));
  job.bringServiceUp();
  expect(await job.attempt(2, develop)).toMatchObject({ exitCode: 0, builds: 2 });
  const second = await job.attempt(2, testing);
  expect(second.raw).toContain('what earlier steps made was made anew');
  expect(second.file('tested.js')).toEqual(second.file('dist/app.js'));
});
