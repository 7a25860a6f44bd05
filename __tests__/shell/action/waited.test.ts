import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { waitedIn } from '../../../src/shell/action/waited.ts';
import { createFakeGitHub, type FakeGitHub } from '../../rig/github/fake.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await createFakeGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const READS = { permissions: { actions: 'read' } } as const;
const ask = (env: Readonly<Record<string, string>>) => waitedIn(env)(new AbortController().signal);

test('a job that is under way on this runner knows how long it waited for it', async () => {
  const { id } = github.openRun({ status: 'in_progress', waitedMs: 754_000 });
  const env = { ...github.job(READS), GITHUB_RUN_ID: `${id}` };
  expect(await ask(env)).toEqual({ ok: true, value: 754_000 });
  expect(await ask({ ...env, RUNNER_NAME: 'another' })).toMatchObject({
    error: 'GitHub lists no job that is under way on this runner',
  });
});

test('what is not to be found is told as that', async () => {
  expect(await ask(github.job({ permissions: {} }))).toMatchObject({
    error: expect.stringMatching(/\(403\).*actions: read/),
  });
  expect(await ask({})).toMatchObject({ error: 'there is no token to ask GitHub with' });
});

test('a run that is ending does not wait for the answer', async () => {
  github.fault({ match: () => true, answer: 'hang' });
  const ending = new AbortController();
  const asked = waitedIn(github.job(READS))(ending.signal);
  while (github.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  ending.abort();
  expect(await asked).toMatchObject({ ok: false });
});
