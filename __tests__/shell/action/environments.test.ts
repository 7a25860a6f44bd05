import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { watchEnvironments } from '../../../src/shell/action/environments.ts';
import { phase, pipeline } from '../../core/story.ts';
import { createFakeGitHub, type FakeGitHub } from '../../rig/github/fake.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await createFakeGitHub();
  github.environments.set('production', 1).set('staging', 0);
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const told = (name: string | undefined, permissions: Record<string, 'read' | 'none'> = { actions: 'read' }) =>
  watchEnvironments(
    github.job({ permissions }),
    pipeline([phase('deploy', name === undefined ? {} : { environment: name })]),
  ).told;

test.each<[string, RegExp | undefined]>([
  ['production', undefined],
  ['staging', /^The environment "staging" has no protection rules/],
  ['producton', /^The environment "producton" is not there/],
  ['a/b ?c', /^The environment "a\/b \?c" is not there/],
])('the environment %s', async (name, sentence) => {
  expect(await told(name)).toEqual(sentence === undefined ? [] : [expect.stringMatching(sentence)]);
});

test('what cannot be told is told as that', async () => {
  expect(await told('production', {})).toEqual([expect.stringMatching(/could not be looked at.*\(403\)/)]);
});

test('without an environment nothing is asked', async () => {
  expect(await told(undefined)).toEqual([]);
  expect(github.requests).toEqual([]);
});

test('a run that is ending is not kept waiting', async () => {
  github.fault({ match: () => true, answer: 'hang' });
  const plan = pipeline([phase('deploy', { environment: 'production' })]);
  const watch = watchEnvironments(github.job({ permissions: { actions: 'read' } }), plan);
  while (github.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  watch.stop();
  expect(await watch.told).toEqual([]);
});
