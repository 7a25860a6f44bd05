import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type AttemptedJob, createAttemptedJob } from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

const PHASES = [
  'development: { run: "mkdir -p dist && date +%N > dist/app.js && echo built >> ../built.log", inputs: ["src/**"], outputs: ["dist/**"] }',
  'testing: { run: "cat dist/app.js > seen.txt" }',
].join('\n');

/** Of an attempt after which nothing comes that needs what its `post` would store. */
const LAST = { mainOnly: true } as const;

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

test('another commit with the same inputs, on a fresh runner: the work of the phase is taken from the cache', async () => {
  const first = await job.attempt(1, { job: { runId: 1 } });
  expect(first).toMatchObject({ exitCode: 0, builds: 1 });
  const app = first.file('dist/app.js');
  job.commit({ 'README.md': 'changed\n' });
  const second = await job.attempt(1, { ...LAST, job: { runId: 2 } });
  expect(second).toMatchObject({ exitCode: 0, builds: 1 });
  expect(second.raw).toContain(`the inputs are those of ${first.outputs['workflow-id']}`);
  expect(second.file('dist/app.js')).toEqual(app);
  expect(second.file('seen.txt')).toEqual(app);
  expect(JSON.parse(second.outputs['reused'] ?? '')).toMatchObject([{ phase: 'development' }, {}]);
  job.commit({ 'src/app.ts': 'export const changed = true;\n' });
  expect(await job.attempt(1, { ...LAST, job: { runId: 3 } })).toMatchObject({ exitCode: 0, builds: 2 });
});

test('with fresh: true, without the cache, and where what is stored was changed, the phase runs', async () => {
  await job.attempt(1, { job: { runId: 1 } });
  const fresh = { ...LAST, job: { runId: 2 }, inputs: { fresh: 'true' } };
  expect(await job.attempt(1, fresh)).toMatchObject({ exitCode: 0, builds: 2 });
  const none = { ...LAST, job: { runId: 3 }, inputs: { 'checkpoint-stores': 'artifact' } };
  expect(await job.attempt(1, none)).toMatchObject({ exitCode: 0, builds: 3 });
  for (const { key } of github.caches) if (key.startsWith('bootspring-work-')) github.poison(key, Buffer.from('x'));
  const poisoned = await job.attempt(1, { job: { runId: 4 } });
  expect(poisoned).toMatchObject({ exitCode: 0, builds: 4 });
  expect(poisoned.raw).toMatch(/development is done again: what is stored of it cannot be put back/);
  expect(await job.attempt(1, { ...LAST, job: { runId: 5 } })).toMatchObject({ exitCode: 0, builds: 4 });
});
