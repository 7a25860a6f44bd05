import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readPlace } from '../../../../src/shell/action/offer/place.ts';
import { temporaryFolder } from '../../rig.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = { ref: 'topic', sha: 'a'.repeat(40), repo: { full_name: 'o/r' } };
const EVENT = { repository: { full_name: 'o/r', default_branch: 'main' }, pull_request: { head } };

function placeOf(payload: unknown, env: Record<string, string> = {}) {
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  return readPlace({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'pull_request', ...env });
}

test('the event tells to which branch of which repository a mend would go', () => {
  expect(placeOf(EVENT)).toEqual({
    event: 'pull_request',
    repository: 'o/r',
    defaultBranch: 'main',
    head: { repository: 'o/r', branch: 'topic', sha: 'a'.repeat(40) },
    token: 'none',
  });
});

test('a fork that is gone is no repository of ours', () => {
  expect(placeOf({ ...EVENT, pull_request: { head: { ...head, repo: null } } })?.head?.repository).toBe('');
});

test.each([
  [{ ...EVENT, repository: { full_name: 'o/r' } }],
  [{ ...EVENT, pull_request: { head: { ...head, sha: 'topic' } } }],
  [null],
])('an event that does not tell all of it tells nothing', (payload) => expect(placeOf(payload)).toBeUndefined());

test.each([
  [{ 'INPUT_COMMIT-TOKEN': ' own ', 'INPUT_GITHUB-TOKEN': 'job' }, 'own'],
  [{ 'INPUT_COMMIT-TOKEN': 'job ', 'INPUT_GITHUB-TOKEN': 'job' }, 'same'],
  [{ 'INPUT_COMMIT-TOKEN': 'job', GITHUB_TOKEN: 'job' }, 'same'],
  [{ 'INPUT_COMMIT-TOKEN': ' ' }, 'none'],
])('a token that everything else is done with is not one of its own', (env, token) => {
  expect(placeOf(EVENT, env)?.token).toBe(token);
});
