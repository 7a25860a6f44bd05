import { describe, expect, test } from '@jest/globals';
import { mayRead, mayWrite, readActions } from '../../../src/shell/remote/settings.ts';

const ENV = {
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_REPOSITORY: 'octo-org/octo.repo_1',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_RUNTIME_TOKEN: 'runtime',
  ACTIONS_CACHE_SERVICE_V2: 'True',
  'INPUT_GITHUB-TOKEN': 'ghs_x',
};

describe('the environment of an action', () => {
  test('is read', () => {
    expect(readActions(ENV)).toEqual({
      runId: '42',
      attempt: 3,
      repository: 'octo-org/octo.repo_1',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      isGhes: false,
      resultsUrl: 'https://results.example/',
      runtimeToken: 'runtime',
      token: 'ghs_x',
      cacheServiceV2: true,
    });
  });

  test('may be empty', () => {
    expect(readActions({})).toEqual({
      runId: '',
      attempt: 1,
      repository: '',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      isGhes: false,
      cacheServiceV2: false,
    });
  });

  test.each([
    ['GITHUB_RUN_ID', '4-2', { runId: '' }],
    ['GITHUB_RUN_ID', '042', { runId: '' }],
    ['GITHUB_RUN_ATTEMPT', '0', { attempt: 1 }],
    ['GITHUB_RUN_ATTEMPT', '1e3', { attempt: 1 }],
    ['GITHUB_REPOSITORY', 'a/b/../c', { repository: '' }],
    ['GITHUB_API_URL', 'https://api.example//', { apiUrl: 'https://api.example' }],
    ['GITHUB_SERVER_URL', 'https://git.example.com', { isGhes: true }],
    ['GITHUB_SERVER_URL', 'https://github.com.example.com', { isGhes: true }],
    ['GITHUB_SERVER_URL', 'nonsense', { isGhes: true }],
    ['GITHUB_SERVER_URL', 'https://octo.GHE.com', { isGhes: false }],
    ['GITHUB_SERVER_URL', 'http://github.localhost:80', { isGhes: false }],
    ['ACTIONS_CACHE_MODE', ' Read ', { cacheMode: 'read' }],
  ])('%s %j is read as %j', (name, value, part) => {
    expect(readActions({ ...ENV, [name]: value })).toMatchObject(part);
  });

  test('takes the token of the step when the input is empty', () => {
    expect(readActions({ ...ENV, 'INPUT_GITHUB-TOKEN': ' ', GITHUB_TOKEN: 'ghs_y' }).token).toBe('ghs_y');
  });

  test.each([
    [undefined, true, true],
    ['write', true, true],
    ['read', true, false],
    ['write-only', false, true],
    ['none', false, false],
    ['else', true, true],
  ])('cache-mode %j: reads %j, writes %j', (mode, reads, writes) => {
    const actions = readActions({ ...ENV, ACTIONS_CACHE_MODE: mode });
    expect([mayRead(actions), mayWrite(actions)]).toEqual([reads, writes]);
  });
});
